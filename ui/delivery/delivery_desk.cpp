#include "ui/delivery/delivery_desk.h"

#include "core/base/language.h"
#include "core/report/report.h"
#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMetaObject>

#include <utility>

namespace xuezhao {

/// Everything that happens on the desk's own thread.
class DeliveryDesk::Worker : public QObject {
public:
    Worker(DeliveryDesk& desk, std::filesystem::path folder, std::string jobName)
        : m_desk(desk), m_folder(std::move(folder)), m_jobName(std::move(jobName)) {}

    void check(const DeliveryRequest& request) {
        Store* store = opened();
        if (!store) return;
        m_request = request;
        auto plan = planDelivery(*store, m_folder, *m_request, progress());
        if (!plan.ok()) return fail(plan.error());
        m_plan = std::move(plan).value();
        auto look = std::make_shared<DeliveryLook>();
        look->plan = m_plan;
        if (const auto before = lastDelivery(m_folder)) {
            look->lastNumber = before->number;
            look->changes = compareManifests(*before, plannedManifest(m_plan, *m_request, place({}, false), 0));
        }
        Q_EMIT m_desk.checked(look);
    }

    void write(const std::filesystem::path& path, bool zip, const std::set<PersonId>& leftOut) {
        Store* store = opened();
        if (!store || !m_request) return;
        DeliveryPlan plan = m_plan;
        leaveOut(plan, leftOut);
        const auto done = writeDelivery(*store, m_folder, *m_request, plan, place(path, zip), progress());
        if (!done.ok()) return fail(done.error());
        const Manifest& manifest = done->manifest;
        Q_EMIT m_desk.written(QString::fromStdString(path.string()), int(manifest.photos.size()), manifest.number);
    }

    void report(const std::filesystem::path& file, const std::vector<const Standard*>& standards) {
        Store* store = opened();
        if (!store) return;
        std::vector<std::string> ids, titles;
        for (const Standard* standard : standards) {
            ids.push_back(standard->id);
            titles.push_back(languageInForce() == "zh" ? standard->title.zh : standard->title.en);
        }
        const auto figures = reportFigures(*store, m_jobName, ids);
        if (!figures.ok()) return fail(figures.error());
        if (const auto done = writeReport(*figures, titles, file); !done.ok()) return fail(done.error());
        Q_EMIT m_desk.reported(QString::fromStdString(file.string()));
    }

    void close() { m_store.reset(); }

private:
    DeliveryPlace place(const std::filesystem::path& path, bool zip) const {
        return {path, zip, m_jobName, QCoreApplication::applicationName().toStdString()};
    }

    DeliveryProgress progress() {
        m_sinceTold.start();
        return [this](int done, int all) {
            constexpr int kTellEveryMs = 60;
            if (done == 0 || m_sinceTold.elapsed() > kTellEveryMs) {
                Q_EMIT m_desk.progressed(done, all);
                m_sinceTold.restart();
            }
            return !m_desk.m_stop.load();
        };
    }

    Store* opened() {
        if (m_store) return m_store.get();
        auto store = openSqliteStore(m_folder / job_layout::kDatabase);
        if (!store.ok()) {
            fail(store.error());
            return nullptr;
        }
        m_store = std::move(store).value();
        return m_store.get();
    }

    void fail(const Error& error) { Q_EMIT m_desk.failed(QString::fromStdString(toText(error))); }

    DeliveryDesk& m_desk;
    const std::filesystem::path m_folder;
    const std::string m_jobName;
    std::unique_ptr<Store> m_store;
    std::optional<DeliveryRequest> m_request;
    DeliveryPlan m_plan;
    QElapsedTimer m_sinceTold;
};

DeliveryDesk::DeliveryDesk(const std::filesystem::path& jobFolder, std::string jobName, QObject* parent)
    : QObject(parent), m_worker(new Worker(*this, jobFolder, std::move(jobName))) {
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("delivery"));
    m_thread.start();
}

DeliveryDesk::~DeliveryDesk() {
    m_stop = true;
    // The connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void DeliveryDesk::check(const DeliveryRequest& request) {
    m_stop = false;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request] { worker->check(request); });
}

void DeliveryDesk::write(const QString& path, bool zip, const std::set<PersonId>& leftOut) {
    m_stop = false;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path = std::filesystem::path(path.toStdString()), zip,
                                         leftOut] { worker->write(path, zip, leftOut); });
}

void DeliveryDesk::report(const QString& file, const std::vector<const Standard*>& standards) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path = std::filesystem::path(file.toStdString()),
                                         standards] { worker->report(path, standards); });
}

void DeliveryDesk::stop() {
    m_stop = true;
}

}  // namespace xuezhao
