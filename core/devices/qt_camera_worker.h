#pragma once

#include "core/devices/camera.h"

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>

#include <chrono>
#include <deque>
#include <memory>
#include <mutex>
#include <string>

namespace xuezhao {

/// What makeQtCamera() runs on the camera's thread. All calls on that thread, except info().
class QtCameraWorker final : public QObject {
    Q_OBJECT

public:
    explicit QtCameraWorker(std::string name);
    ~QtCameraWorker() override;

    CameraInfo info() const;  ///< any thread
    void begin(CameraEvents events);
    void requestStill(std::uint64_t request);
    /// Closes everything and answers what was not answered. No event after it.
    void finish();

private:
    struct Running;  ///< Qt's objects of one connection: after a loss all are made anew

    void connectCamera();
    void disconnectCamera(ErrorId why);
    void onFrame(const QVideoFrame& frame);
    void onQtStill(const QVideoFrame& frame);
    void giveStill(std::uint64_t request, const Image& picture);
    void watch();

    const std::string m_name;
    mutable std::mutex m_mutex;
    CameraInfo m_info;  ///< under the mutex
    CameraEvents m_events;
    std::unique_ptr<Running> m_running;
    std::deque<std::uint64_t> m_waiting;  ///< stills that the next frame answers
    std::uint64_t m_frames = 0;
    QElapsedTimer m_sinceFrame;
    QTimer* m_watch = nullptr;
    QTimer* m_retry = nullptr;
    int m_failures = 0;  ///< in a row
};

/// Of the formats with at least 15 frames a second, the one nearest in pixels to what a still needs; the faster
/// of two alike. A null format when there is none.
QCameraFormat bestFormat(const QCameraDevice& device);

/// Seconds until the next attempt after so many failures in a row: 1, 2, 4, ... at most 20.
std::chrono::seconds retryDelay(int failures);

}  // namespace xuezhao
