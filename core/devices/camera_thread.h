#pragma once

#include "core/devices/camera.h"

#include <QMetaObject>
#include <QThread>

#include <string>
#include <utility>

namespace xuezhao {

/// A camera whose work is done by a QObject on a thread of its own. The worker has info(), for any thread, and on its
/// thread begin(events), requestStill(request, asked), change(setting, value) and finish(), after which it tells
/// nothing more.
template <typename Worker>
class CameraThread final : public Camera {
public:
    template <typename Options>
    explicit CameraThread(Options options) : m_worker(std::move(options)) {
        m_worker.moveToThread(&m_thread);
    }

    ~CameraThread() override {
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
        QMetaObject::invokeMethod(
            &m_worker, [this, events] { m_worker.begin(events); }, Qt::QueuedConnection);
    }

    void requestStill(std::uint64_t request) override {
        const WallTime asked = std::chrono::system_clock::now();
        QMetaObject::invokeMethod(
            &m_worker, [this, request, asked] { m_worker.requestStill(request, asked); }, Qt::QueuedConnection);
    }

    void change(const std::string& setting, const std::string& value) override {
        QMetaObject::invokeMethod(
            &m_worker, [this, setting, value] { m_worker.change(setting, value); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    Worker m_worker;
};

}  // namespace xuezhao
