#include "core/devices/qt_camera_worker.h"

#include "core/devices/lossless_still.h"
#include "core/devices/v4l2_controls.h"
#include "core/devices/video_frame_pixels.h"

#include <QCamera>
#include <QCoreApplication>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QVideoSink>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

// The largest file needs 960x1280 px; where the crop takes five sixths of the height, a picture of 4:3 needs
// 2048x1536.
constexpr double kPixelsNeeded = 2048. * 1536;
constexpr float kSlowestRate = 15;
constexpr qint64 kSilence = 2000;  ///< ms without a frame: the camera is lost; Qt 6.4 does not tell
constexpr qint64 kStartUp = 6000;  ///< ms until the first frame: some cameras take seconds to focus
constexpr auto kWatchEvery = 250ms;
constexpr auto kStillPatience = 4s;

double pixels(QSize size) {
    return double(size.width()) * size.height();
}

/// The last device of that description: Qt 6.4 lists one twice, and an old entry does not work after a replug.
QCameraDevice findDevice(const std::string& name) {
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    QString wanted = QString::fromStdString(name);
    if (wanted.isEmpty() && !devices.isEmpty()) wanted = devices.front().description();
    QCameraDevice found;
    for (const QCameraDevice& device : devices) {
        if (device.description() == wanted) found = device;
    }
    return found;
}

}  // namespace

QCameraFormat bestFormat(const QCameraDevice& device) {
    // The best is the greatest: fluent before slow, then near in pixels, then fast.
    const auto merit = [](const QCameraFormat& format) {
        const double distance = std::abs(std::log(pixels(format.resolution()) / kPixelsNeeded));
        return std::tuple(format.maxFrameRate() >= kSlowestRate, -distance, format.maxFrameRate());
    };
    QCameraFormat best;
    const QList<QCameraFormat> formats = device.videoFormats();
    for (const QCameraFormat& format : formats) {
        if (format.resolution().isEmpty() || !canReadPixels(format.pixelFormat())) continue;
        if (best.isNull() || merit(format) > merit(best)) best = format;
    }
    return best;
}

struct QtCameraWorker::Running {
    Running(const QCameraDevice& device, const QCameraFormat& format)
        : camera(device), locks(openV4l2Controls(v4l2DeviceOf(device.description().toStdString()))) {
        if (!format.isNull()) camera.setCameraFormat(format);
        session.setCamera(&camera);
        session.setVideoSink(&sink);
        const QList<QSize> photos = device.photoResolutions();
        for (const QSize& size : photos) {
            if (pixels(size) > pixels(format.resolution())) largerStills = true;
        }
        if (largerStills) session.setImageCapture(&capture);
    }
    ~Running() {
        camera.stop();
        session.setVideoSink(nullptr);
        session.setImageCapture(nullptr);
        session.setCamera(nullptr);
    }

    QCamera camera;
    QVideoSink sink;
    QImageCapture capture;
    QMediaCaptureSession session;
    CameraLocks locks;
    bool largerStills = false;
    std::deque<std::uint64_t> captures;  ///< stills asked of QImageCapture, oldest first
    bool seen = false;                   ///< a frame has come
};

QtCameraWorker::QtCameraWorker(std::string name) : m_name(std::move(name)) {
    m_info.spec = m_name.empty() ? "usb" : "usb:" + m_name;
    m_info.title = m_name.empty() ? QCoreApplication::translate("Device", "USB camera").toStdString() : m_name;
}

QtCameraWorker::~QtCameraWorker() = default;

CameraInfo QtCameraWorker::info() const {
    const std::lock_guard lock(m_mutex);
    return m_info;
}

void QtCameraWorker::begin(CameraEvents events) {
    m_events = std::move(events);
    m_watch = new QTimer(this);
    m_retry = new QTimer(this);
    m_retry->setSingleShot(true);
    connect(m_watch, &QTimer::timeout, this, [this] { watch(); });
    connect(m_retry, &QTimer::timeout, this, [this] { connectCamera(); });
    m_devices = new QMediaDevices(this);
    // Queued: Qt 6.4 tells of the first cameras while it holds the lock that asking for them needs.
    connect(m_devices, &QMediaDevices::videoInputsChanged, this, &QtCameraWorker::devicesChanged, Qt::QueuedConnection);
    m_events.status({DeviceState::Starting, std::nullopt});
    connectCamera();
}

void QtCameraWorker::devicesChanged() {
    // An entry that was tried and lost stays in Qt's list; only a new one is worth the try.
    if (!m_running && findDevice(m_name).id() != m_tried) connectCamera();
}

void QtCameraWorker::connectCamera() {
    const QCameraDevice device = findDevice(m_name);
    m_tried = device.id();
    if (device.isNull()) return disconnectCamera(ErrorId::CameraMissing);
    const std::string title = device.description().toStdString();
    {
        const std::lock_guard lock(m_mutex);
        m_info.title = title;
    }
    const QCameraFormat format = bestFormat(device);
    // One that lists no formats may still send some.
    if (format.isNull() && !device.videoFormats().isEmpty()) return disconnectCamera(ErrorId::CameraFormat);
    m_retry->stop();
    m_running = std::make_unique<Running>(device, format);
    m_running->locks.restore(m_memory.held(title));
    showLocks();
    connect(&m_running->sink, &QVideoSink::videoFrameChanged, this,
            [this](const QVideoFrame& frame) { onFrame(frame); });
    connect(&m_running->capture, &QImageCapture::imageAvailable, this,
            [this](int, const QVideoFrame& frame) { onQtStill(frame); });
    connect(&m_running->capture, &QImageCapture::errorOccurred, this, [this] { onQtStill(QVideoFrame()); });
    // Queued: the camera that tells it must not be deleted inside its own signal.
    connect(
        &m_running->camera, &QCamera::errorOccurred, this,
        [this, running = m_running.get()](QCamera::Error error, const QString& text) {
            if (error != QCamera::NoError && running == m_running.get()) disconnectCamera(ErrorId::CameraLost, text);
        },
        Qt::QueuedConnection);
    m_sinceFrame.start();
    m_watch->start(kWatchEvery);
    m_running->camera.start();
}

void QtCameraWorker::disconnectCamera(ErrorId why, const QString& detail) {
    m_watch->stop();
    const Error error{why, info().title, detail.toStdString()};
    refuseStills(why);
    showLocks();
    const DeviceState state = afterFailure(error);
    m_events.status({state, error});
    if (state == DeviceState::Retrying) m_retry->start(m_backOff.lost(BackOff::Clock::now()));
}

/// Closes the connection; what was asked of it is answered.
void QtCameraWorker::refuseStills(ErrorId why) {
    std::deque<std::uint64_t> unanswered = std::exchange(m_waiting, {});
    if (m_running) unanswered.insert(unanswered.end(), m_running->captures.begin(), m_running->captures.end());
    m_running.reset();
    for (const std::uint64_t request : unanswered) m_events.stillFailed(request, Error{why, info().title, {}});
}

void QtCameraWorker::finish() {
    if (m_watch == nullptr) return;  // never begun
    refuseStills(ErrorId::CameraClosed);
    delete m_watch;
    delete m_retry;
    delete m_devices;
    m_watch = m_retry = nullptr;
    m_devices = nullptr;
    m_events = {};
}

void QtCameraWorker::setLock(CameraLock lock, bool held) {
    if (!m_running) return;
    const std::string camera = info().title;
    if (!held) {
        if (m_running->locks.free(lock)) m_memory.free(camera, lock);
    } else if (const auto value = m_running->locks.hold(lock)) {
        m_memory.hold(camera, lock, *value);
    }
    showLocks();
    if (m_running->seen) m_events.status({DeviceState::Ready, std::nullopt});
}

void QtCameraWorker::showLocks() {
    const std::lock_guard lock(m_mutex);
    m_info.locks = m_running ? m_running->locks.states() : std::vector<LockState>();
}

void QtCameraWorker::watch() {
    const qint64 patience = m_running && m_running->seen ? kSilence : kStartUp;
    if (m_sinceFrame.elapsed() > patience) disconnectCamera(ErrorId::CameraLost);
}

void QtCameraWorker::onFrame(const QVideoFrame& frame) {
    if (!m_running) return;  // of a connection that is gone
    const Image picture = pixelsOf(frame);
    if (picture.empty()) return;  // Qt 6.4 delivers an invalid frame when a camera stops
    m_sinceFrame.start();
    m_backOff.works(BackOff::Clock::now());
    if (!m_running->seen) {
        m_running->seen = true;
        m_events.status({DeviceState::Ready, std::nullopt});
    }
    {
        const std::lock_guard lock(m_mutex);
        m_info.frameSize = picture.size();
        m_info.stillSize = picture.size();
    }
    m_events.frame({picture, ++m_frames, std::chrono::steady_clock::now()});
    for (const std::uint64_t request : std::exchange(m_waiting, {})) giveStill(request, picture);
}

void QtCameraWorker::requestStill(std::uint64_t request) {
    if (!m_running || !m_running->seen) {
        m_events.stillFailed(request, Error{ErrorId::CameraMissing, info().title, {}});
    } else if (m_running->largerStills && m_running->capture.isReadyForCapture() && m_running->capture.capture() >= 0) {
        m_running->captures.push_back(request);
        // A capture that Qt forgets is taken from the stream.
        QTimer::singleShot(kStillPatience, this, [this, request] {
            if (!m_running) return;
            const auto it = std::find(m_running->captures.begin(), m_running->captures.end(), request);
            if (it == m_running->captures.end()) return;
            m_running->captures.erase(it);
            m_waiting.push_back(request);
        });
    } else {
        m_waiting.push_back(request);
    }
}

void QtCameraWorker::onQtStill(const QVideoFrame& frame) {
    if (!m_running || m_running->captures.empty()) return;
    const std::uint64_t request = m_running->captures.front();
    m_running->captures.pop_front();
    const Image picture = pixelsOf(frame);
    if (picture.empty()) m_waiting.push_back(request);
    else giveStill(request, picture);
}

void QtCameraWorker::giveStill(std::uint64_t request, const Image& picture) {
    Result<Still> still = losslessStill(picture);
    if (!still) {
        m_events.stillFailed(request, still.error());
        return;
    }
    still->request = request;
    still->taken = std::chrono::system_clock::now();
    m_events.still(std::move(*still));
}

}  // namespace xuezhao
