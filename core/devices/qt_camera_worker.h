#pragma once

#include "core/devices/back_off.h"
#include "core/devices/camera.h"
#include "core/devices/camera_memory.h"

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>

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
    void setLock(CameraLock lock, bool held);
    /// Closes everything and answers what was not answered. No event after it.
    void finish();

private:
    struct Running;  ///< Qt's objects of one connection: after a loss all are made anew

    void connectCamera();
    void disconnectCamera(ErrorId why, const QString& detail = {});
    void devicesChanged();
    void showLocks();
    void refuseStills(ErrorId why);
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
    QMediaDevices* m_devices = nullptr;
    QByteArray m_tried;  ///< id of the device that was connected last
    BackOff m_backOff;
    CameraMemory m_memory;
};

/// Of the formats that can be read the one nearest in pixels to what a still needs, the faster of two alike; those
/// below 15 frames a second only where there is no other. A null format when there is none.
QCameraFormat bestFormat(const QCameraDevice& device);

}  // namespace xuezhao
