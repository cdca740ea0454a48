#pragma once

#include "core/devices/back_off.h"
#include "core/devices/tether_camera.h"
#include "core/tether/messages.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <mutex>
#include <optional>

class QProcess;

namespace xuezhao {

/// What makeTetherCamera() runs on the camera's thread: starts the helper, speaks with it, kills it in time. All calls
/// on that thread, except info().
class TetherWorker final : public QObject {
    Q_OBJECT

public:
    explicit TetherWorker(TetherOptions options);
    ~TetherWorker() override;

    CameraInfo info() const;  ///< any thread
    void begin(CameraEvents events);
    void requestStill(std::uint64_t request, WallTime asked);
    void change(const std::string& setting, const std::string& value);
    /// Lets the camera go and answers what was not answered. No event after it.
    void finish();

private:
    struct Request {
        std::uint64_t number;
        WallTime asked;
    };

    void startHelper();
    void endHelper();
    void send(const tether::Command& command);
    void read();
    void hear(tether::Report report);
    void heard(const tether::Opened& opened);
    void heard(tether::Taken taken);
    void heard(const tether::NotTaken& notTaken);
    void showPreview(const tether::Preview& preview);
    void askNext();
    void tellReady();
    void watch();
    void lose(const Error& why);
    void failForGood(const Error& why);
    void refuseAll(const Error& why);
    Still stillOf(const tether::Taken& taken, WallTime when);

    const TetherOptions m_options;
    mutable std::mutex m_mutex;
    CameraInfo m_info;  ///< under the mutex
    CameraEvents m_events;
    std::unique_ptr<QProcess> m_helper;
    tether::Unpacker m_unpacker;
    bool m_ready = false;
    bool m_liveView = false;
    Error m_why{ErrorId::CameraMissing, {}, {}};  ///< while it is not ready
    std::deque<Request> m_requests;               ///< the first one is asked of the helper
    QElapsedTimer m_sinceAsked;
    QElapsedTimer m_sinceHeard;
    std::chrono::milliseconds m_quiet{};  ///< so long the helper may say nothing
    BackOff m_backOff;
    QTimer* m_watch = nullptr;
    QTimer* m_retry = nullptr;
    std::uint64_t m_frames = 0;
};

}  // namespace xuezhao
