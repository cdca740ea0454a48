#include "ui/roster/roster_desk.h"

#include "core/roster/mapping_memory.h"
#include "core/roster/table.h"
#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

#include <QMetaObject>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kAllCaptures = 1'000'000;  // far more than serials times attempts of any job

Outcome outcomeOf(const std::string& name) {
    for (Outcome outcome : {Outcome::Pass, Outcome::Warn, Outcome::CannotJudge, Outcome::Fail})
        if (toName(outcome) == name) return outcome;
    return Outcome::NotRequired;
}

Outcome worstOf(const Capture& capture) {
    if (capture.refused()) return Outcome::Fail;
    Verdict order;  // the order of severity is the verdict's
    for (const CaptureFile& file : capture.files) {
        Finding finding;
        finding.outcome = outcomeOf(file.outcome);
        order.findings.push_back(finding);
    }
    return order.outcome();
}

bool ownsPhotos(const Capture& capture) {
    return std::any_of(capture.files.begin(), capture.files.end(),
                       [](const CaptureFile& file) { return job_layout::isPhoto(file.path); });
}

}  // namespace

/// Everything that happens on the desk's own thread.
class RosterDesk::Worker : public QObject {
public:
    Worker(RosterDesk& desk, std::filesystem::path database) : m_desk(desk), m_database(std::move(database)) {}

    void load() {
        Store* store = opened();
        if (!store) return;
        auto people = store->allPeople();
        auto captures = store->recentCaptures(kAllCaptures);
        if (!people.ok()) return fail(people.error());
        if (!captures.ok()) return fail(captures.error());
        // What counts is the attempt whose files are the person's photographs.
        std::unordered_map<std::int64_t, std::pair<const Capture*, int>> latest;
        for (const Capture& capture : *captures) {
            auto& [newest, count] = latest[std::int64_t(capture.person)];
            if (!newest || (!ownsPhotos(*newest) && ownsPhotos(capture))) newest = &capture;
            ++count;
        }
        auto entries = std::make_shared<std::vector<RosterEntry>>();
        entries->reserve(people->size());
        for (Person& person : *people) {
            RosterEntry entry;
            entry.serial = person.serial;
            if (const auto found = latest.find(std::int64_t(person.id)); found != latest.end()) {
                const Capture& capture = *found->second.first;
                if (const auto serial = Serial::fromNumber(capture.serial)) entry.serial = serial->text();
                entry.taken = true;
                entry.attempts = found->second.second;
                entry.outcome = worstOf(capture);
                entry.toLookAt = capture.toLookAt();
            }
            entry.person = std::move(person);
            entries->push_back(std::move(entry));
        }
        Q_EMIT m_desk.loaded(entries);
    }

    void read(const std::filesystem::path& file) {
        auto table = readTable(file);
        if (!table.ok()) return fail(table.error());
        m_table = std::move(table).value();
        again({});
    }

    void again(ImportChoices choices) {
        auto preview = std::make_shared<ImportPreview>(previewImport(m_table, choices));
        Store* store = choices.mapping ? nullptr : opened();
        if (store) {
            // What was chosen for a file with these headers before is chosen again.
            const auto kept = recallMapping(*store, preview->headers);
            if (kept.ok() && *kept) {
                choices.mapping = *kept;
                *preview = previewImport(m_table, choices);
            }
        }
        m_headers = preview->headers;
        m_mapping = preview->mapping;
        Q_EMIT m_desk.previewed(preview);
    }

    void import(const std::vector<Person>& people) {
        Store* store = opened();
        if (!store) return;
        if (const auto done = store->putPeople(people); !done.ok()) return fail(done.error());
        if (const auto kept = rememberMapping(*store, m_headers, m_mapping); !kept.ok()) return fail(kept.error());
        Q_EMIT m_desk.imported(int(people.size()));
        load();
    }

    void exportTo(const std::filesystem::path& file, RosterFormat format) {
        Store* store = opened();
        if (!store) return;
        const auto people = store->allPeople();
        if (!people.ok()) return fail(people.error());
        if (const auto done = exportRoster(*people, file, format); !done.ok()) return fail(done.error());
        Q_EMIT m_desk.exported(QString::fromStdString(file.string()));
    }

    void close() { m_store.reset(); }

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

    void fail(const Error& error) { Q_EMIT m_desk.failed(QString::fromStdString(toText(error))); }

    RosterDesk& m_desk;
    const std::filesystem::path m_database;
    std::unique_ptr<Store> m_store;
    Table m_table;
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

void RosterDesk::exportTo(const QString& file, RosterFormat format) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path = std::filesystem::path(file.toStdString()), format] {
        worker->exportTo(path, format);
    });
}

}  // namespace xuezhao
