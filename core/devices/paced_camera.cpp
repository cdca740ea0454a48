#include "core/devices/paced_camera.h"

#include <algorithm>
#include <utility>

namespace xuezhao {

PacedCamera::PacedCamera(CameraInfo info, std::unique_ptr<PictureSource> source, double framesPerSecond)
    : m_info(std::move(info)),
      m_source(std::move(source)),
      m_period(static_cast<std::int64_t>(1e9 / framesPerSecond)) {}

PacedCamera::~PacedCamera() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

CameraInfo PacedCamera::info() const {
    const std::lock_guard lock(m_mutex);
    return m_info;
}

void PacedCamera::start(CameraEvents events) {
    m_events = std::move(events);
    m_thread = std::thread([this] { run(); });
}

void PacedCamera::requestStill(std::uint64_t request) {
    {
        const std::lock_guard lock(m_mutex);
        m_requests.push_back({request, std::chrono::steady_clock::now(), std::chrono::system_clock::now()});
    }
    m_changed.notify_all();
}

void PacedCamera::nextSubject() {
    m_source->nextSubject(std::chrono::steady_clock::now());
}

void PacedCamera::answer(const Request& request) {
    Result<Still> still = m_source->still(request.asked);
    if (!still) {
        m_events.stillFailed(request.number, still.error());
        return;
    }
    still->request = request.number;
    still->taken = request.taken;
    m_events.still(std::move(*still));
}

void PacedCamera::refuseAll(const Error& error) {
    std::unique_lock lock(m_mutex);
    while (!m_requests.empty()) {
        const std::uint64_t number = m_requests.front().number;
        m_requests.pop_front();
        lock.unlock();
        m_events.stillFailed(number, error);
        lock.lock();
    }
}

void PacedCamera::run() {
    m_events.status({DeviceState::Starting, std::nullopt});
    DeviceState state = DeviceState::Starting;
    const Result<void> opened = m_source->open([&](Error error) { m_events.status({state, std::move(error)}); });
    state = DeviceState::Ready;
    if (opened) m_events.status({DeviceState::Ready, std::nullopt});
    else m_events.status({DeviceState::Failed, opened.error()});
    const Error closed{ErrorId::CameraClosed, info().title, {}};

    std::uint64_t number = 0;
    SteadyTime due = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (!m_requests.empty()) {
            const Request request = m_requests.front();
            m_requests.pop_front();
            lock.unlock();
            if (opened) answer(request);
            else m_events.stillFailed(request.number, opened.error());
        } else if (opened && std::chrono::steady_clock::now() >= due) {
            lock.unlock();
            const SteadyTime now = std::chrono::steady_clock::now();
            Frame frame{m_source->frame(now), 0, now};
            due = std::max(due + m_period, now);  // after a delay the pace goes on, nothing is made up for
            if (!frame.image.empty()) {
                {
                    const std::lock_guard infoLock(m_mutex);
                    m_info.frameSize = frame.image.size();
                    m_info.stillSize = m_source->stillSize();
                }
                frame.number = ++number;
                m_events.frame(std::move(frame));
            }
        } else {
            if (opened) m_changed.wait_until(lock, due);
            else m_changed.wait(lock);
            continue;
        }
        lock.lock();
    }
    lock.unlock();
    refuseAll(closed);
}

}  // namespace xuezhao
