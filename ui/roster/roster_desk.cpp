#include "ui/roster/roster_desk.h"

#include "core/roster/import_changes.h"
#include "core/roster/mapping_memory.h"
#include "core/roster/open_elsewhere.h"
#include "core/roster/table.h"
#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

#include <QMetaObject>

#include <set>
#include <utility>

namespace xuezhao {

namespace {

/// Lines of the trace that a person's page has room for.
constexpr int kMostEdits = 12;

}  // namespace

/// Everything that happens on the desk's own thread.
class RosterDesk::Worker : public QObject {
public:
    Worker(RosterDesk& desk, std::filesystem::path database) : m_desk(desk), m_database(std::move(database)) {}

    void load() {
        Store* store = opened();
        if (!store) return;
        auto progress = readProgress(*store);
        if (!progress.ok()) return fail(progress.error());
        auto entries = std::make_shared<std::vector<RosterEntry>>();
        entries->reserve(progress->size());
        for (PersonProgress& person : *progress) entries->push_back(entryOf(std::move(person)));
        Q_EMIT m_desk.loaded(entries);
    }

    void read(const std::filesystem::path& file) {
        auto table = readTable(file);
        if (!table.ok()) return fail(table.error());
        m_table = std::move(table).value();
        m_openElsewhere = openElsewhere(file);
        again({});
    }

    void again(ImportChoices choices) {
        Store* store = opened();
        if (!store) return;
        auto look = std::make_shared<ImportLook>();
        look->openElsewhere = m_openElsewhere;
        look->preview = previewImport(m_table, choices);
        if (!choices.mapping) {
            // What was chosen for a file with these headers before is chosen again.
            const auto kept = recallMapping(*store, look->preview.headers);
            if (kept.ok() && *kept) {
                choices.mapping = *kept;
                look->preview = previewImport(m_table, choices);
            }
        }
        auto known = store->allPeople();
        if (!known.ok()) return fail(known.error());
        look->known = std::move(known).value();
        look->changes = compareImport(look->known, look->preview);
        m_headers = look->preview.headers;
        m_mapping = look->preview.mapping;
        Q_EMIT m_desk.previewed(look);
    }

    void import(const std::vector<Person>& people) {
        Store* store = opened();
        if (!store) return;
        if (const auto done = store->putPeople(people); !done.ok())
            return Q_EMIT m_desk.importRefused(said(done.error()));
        if (const auto kept = rememberMapping(*store, m_headers, m_mapping); !kept.ok()) fail(kept.error());
        Q_EMIT m_desk.imported(int(people.size()));
        load();
    }

    void exportTo(const std::filesystem::path& file, RosterFormat format, const std::vector<PersonId>& only) {
        Store* store = opened();
        if (!store) return;
        auto people = store->allPeople();
        if (!people.ok()) return fail(people.error());
        if (!only.empty()) {
            const std::set<PersonId> wanted(only.begin(), only.end());
            std::erase_if(*people, [&](const Person& person) { return !wanted.contains(person.id); });
        }
        if (const auto done = exportRoster(*people, file, format); !done.ok()) return fail(done.error());
        Q_EMIT m_desk.exported(QString::fromStdString(file.string()));
    }

    void put(const Person& person) {
        RosterEdits* edits = openedEdits();
        if (!edits) return;
        PersonId id = person.id;
        if (id == PersonId{}) {
            const auto added = edits->add(person);
            if (!added.ok()) return Q_EMIT m_desk.changeRefused(said(added.error()));
            id = *added;
        } else if (const auto done = edits->change(person); !done.ok()) {
            return Q_EMIT m_desk.changeRefused(said(done.error()));
        }
        load();
        Q_EMIT m_desk.changed(qlonglong(id), false);
    }

    void undo() {
        RosterEdits* edits = openedEdits();
        if (!edits) return;
        const auto done = edits->undo();
        if (!done.ok()) return Q_EMIT m_desk.changeRefused(said(done.error()));
        if (!*done) return Q_EMIT m_desk.nothingToUndo();
        load();
        Q_EMIT m_desk.changed(qlonglong(**done), true);
    }

    void trace(PersonId person) {
        RosterEdits* edits = openedEdits();
        if (!edits) return;
        const auto found = edits->of(person, kMostEdits);
        if (found.ok()) Q_EMIT m_desk.traced(qlonglong(person), *found);
    }

    void close() {
        m_edits.reset();
        m_store.reset();
    }

private:
    Store* opened() {
        if (m_store) return m_store.get();
        auto store = openSqliteStore(m_database);
        if (!store.ok()) {
            fail(store.error());
            return nullptr;
        }
        m_store = std::move(store).value();
        return m_store.get();
    }

    /// After the store, which brings the schema up to date.
    RosterEdits* openedEdits() {
        if (m_edits) return m_edits.get();
        if (!opened()) return nullptr;
        auto edits = openSqliteRosterEdits(m_database);
        if (!edits.ok()) {
            fail(edits.error());
            return nullptr;
        }
        m_edits = std::move(edits).value();
        return m_edits.get();
    }

    static QString said(const Error& error) { return QString::fromStdString(toText(error)); }
    void fail(const Error& error) { Q_EMIT m_desk.failed(said(error)); }

    RosterDesk& m_desk;
    const std::filesystem::path m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RosterEdits> m_edits;
    Table m_table;
    bool m_openElsewhere = false;
    std::vector<std::string> m_headers;  ///< of the last preview
    ColumnMapping m_mapping;
};

RosterDesk::RosterDesk(const std::filesystem::path& jobFolder, QObject* parent)
    : QObject(parent), m_worker(new Worker(*this, jobFolder / job_layout::kDatabase)) {
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("roster"));
    m_thread.start();
}

RosterDesk::~RosterDesk() {
    // The connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void RosterDesk::load() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->load(); });
}

void RosterDesk::preview(const QString& file) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path = std::filesystem::path(file.toStdString())] { worker->read(path); });
}

void RosterDesk::previewAgain(const ImportChoices& choices) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, choices] { worker->again(choices); });
}

void RosterDesk::import(const std::vector<Person>& people) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, people] { worker->import(people); });
}

void RosterDesk::exportTo(const QString& file, RosterFormat format, const std::vector<PersonId>& only) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path = std::filesystem::path(file.toStdString()), format,
                                         only] { worker->exportTo(path, format, only); });
}

void RosterDesk::put(const Person& person) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, person] { worker->put(person); });
}

void RosterDesk::undo() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->undo(); });
}

void RosterDesk::trace(PersonId person) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, person] { worker->trace(person); });
}

}  // namespace xuezhao
