#include "core/devices/kept_reader.h"

#include "core/devices/back_off.h"

#include <QDeadlineTimer>

#include <utility>

namespace xuezhao {

namespace {

DeviceState stateAfter(const Error& error) {
    if (error.id == ErrorId::ReaderMissing) return DeviceState::Absent;
    return errorRow(error.id).retry == Retry::No ? DeviceState::Failed : DeviceState::Retrying;
}

}  // namespace

bool StopSignal::stopped() const {
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

bool StopSignal::waitFor(std::chrono::milliseconds time) {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, time, [this] { return m_stopped; });
}

void StopSignal::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
}

struct KeptReader::Work {
    Connection connection;
    double hurry;
    StopSignal stop;
    std::mutex telling = {};  ///< held while an event is told: none begins after finish()
    ReaderEvents events = {};

    std::chrono::milliseconds hurried(std::chrono::milliseconds wait) const {
        return std::chrono::duration_cast<std::chrono::milliseconds>(wait / hurry);
    }
    void status(const DeviceStatus& status) {
        const std::lock_guard lock(telling);
        if (!stop.stopped()) events.status(status);
    }
    void scan(IdentityScan scan) {
        const std::lock_guard lock(telling);
        if (!stop.stopped()) events.scan(std::move(scan));
    }
    void finish() {
        const std::lock_guard lock(telling);
        stop.stop();
    }
    void run();
};

void KeptReader::Work::run() {
    BackOff backOff;
    const ReaderEvents watched{[this](IdentityScan read) { scan(std::move(read)); },
                               [&](const DeviceStatus& now) {
                                   if (now.state == DeviceState::Ready) backOff.works(BackOff::Clock::now());
                                   status(now);
                               }};
    status({DeviceState::Starting, std::nullopt});
    while (!stop.stopped()) {
        const Error error = connection(watched, stop);
        const DeviceState state = stateAfter(error);
        status({state, error});
        const std::chrono::milliseconds wait = backOff.lost(BackOff::Clock::now());
        stop.waitFor(hurried(state == DeviceState::Failed ? BackOff::kLongest : wait));
    }
}

KeptReader::KeptReader(std::string title, Connection connection, double hurry)
    : m_title(std::move(title)), m_work(new Work{std::move(connection), hurry, {}}) {}

KeptReader::~KeptReader() {
    m_work->finish();
    if (!m_thread || m_thread->wait(QDeadlineTimer(kPatience))) return;
    QThread* leftBehind = m_thread.release();
    QObject::connect(leftBehind, &QThread::finished, leftBehind, &QObject::deleteLater);
}

void KeptReader::start(ReaderEvents events) {
    m_work->events = std::move(events);
    m_thread.reset(QThread::create([work = m_work] { work->run(); }));
    m_thread->setObjectName(QStringLiteral("reader"));
    m_thread->start();
}

}  // namespace xuezhao
