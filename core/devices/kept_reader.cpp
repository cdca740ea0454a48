#include "core/devices/kept_reader.h"

#include "core/devices/back_off.h"

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

KeptReader::KeptReader(std::string title, Connection connection, double hurry)
    : m_title(std::move(title)), m_connection(std::move(connection)), m_hurry(hurry) {}

KeptReader::~KeptReader() {
    m_stop.stop();
    if (m_thread) m_thread->wait();
}

void KeptReader::start(ReaderEvents events) {
    m_thread.reset(QThread::create([this, told = std::move(events)] { run(told); }));
    m_thread->setObjectName(QStringLiteral("reader"));
    m_thread->start();
}

void KeptReader::run(const ReaderEvents& events) {
    BackOff backOff;
    ReaderEvents watched = events;
    watched.status = [&](const DeviceStatus& status) {
        if (status.state == DeviceState::Ready) backOff.works(BackOff::Clock::now());
        events.status(status);
    };
    events.status({DeviceState::Starting, std::nullopt});
    while (!m_stop.stopped()) {
        const Error error = m_connection(watched, m_stop);
        if (m_stop.stopped()) return;
        const DeviceState state = stateAfter(error);
        events.status({state, error});
        std::chrono::milliseconds wait = backOff.lost(BackOff::Clock::now());
        if (state == DeviceState::Failed) wait = BackOff::kLongest;
        m_stop.waitFor(std::chrono::duration_cast<std::chrono::milliseconds>(wait / m_hurry));
    }
}

}  // namespace xuezhao
