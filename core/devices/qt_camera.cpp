#include "core/devices/qt_camera.h"

#include "core/devices/qt_camera_worker.h"

#include <QMediaDevices>
#include <QThread>

#include <algorithm>
#include <mutex>

namespace xuezhao {
namespace {

class QtCamera final : public Camera {
public:
    explicit QtCamera(std::string name) : m_worker(std::move(name)) { m_worker.moveToThread(&m_thread); }

    ~QtCamera() override {
        if (!m_thread.isRunning()) return;
        // The worker ends on its own thread, after all requests made so far have reached it.
        QMetaObject::invokeMethod(
            &m_worker, [this] { m_worker.finish(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    CameraInfo info() const override { return m_worker.info(); }

    void start(CameraEvents events) override {
        m_thread.setObjectName(QStringLiteral("camera"));
        m_thread.start();
        QMetaObject::invokeMethod(&m_worker, [this, events] { m_worker.begin(events); });
    }

    void requestStill(std::uint64_t request) override {
        QMetaObject::invokeMethod(
            &m_worker, [this, request] { m_worker.requestStill(request); }, Qt::QueuedConnection);
    }

    void setLock(CameraLock lock, bool held) override {
        QMetaObject::invokeMethod(
            &m_worker, [this, lock, held] { m_worker.setLock(lock, held); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QtCameraWorker m_worker;
};

}  // namespace

std::vector<std::string> qtCameraNames() {
    std::vector<std::string> names;
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    for (const QCameraDevice& device : devices) {
        std::string name = device.description().toStdString();
        // Qt 6.4 lists a camera twice once its event loop runs, and keeps those that were unplugged.
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

std::unique_ptr<Camera> makeQtCamera(std::string name) {
    return std::make_unique<QtCamera>(std::move(name));
}

}  // namespace xuezhao
