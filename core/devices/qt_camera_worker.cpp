#include "core/devices/qt_camera_worker.h"

#include "core/devices/lossless_still.h"
#include "core/devices/video_frame_pixels.h"

#include <QCamera>
#include <QCoreApplication>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <algorithm>
#include <cmath>

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
    QCameraFormat best;
    const auto distance = [](const QCameraFormat& f) {
        return std::abs(std::log(pixels(f.resolution()) / kPixelsNeeded));
    };
    const QList<QCameraFormat> formats = device.videoFormats();
    for (const QCameraFormat& format : formats) {
        if (format.maxFrameRate() < kSlowestRate || format.resolution().isEmpty()) continue;
        const bool nearer = best.isNull() || distance(format) < distance(best);
        const bool faster =
            !best.isNull() && distance(format) == distance(best) && format.maxFrameRate() > best.maxFrameRate();
        if (nearer || faster) best = format;
    }
    return best;
}

std::chrono::seconds retryDelay(int failures) {
    return std::chrono::seconds(failures >= 6 ? 20 : std::min(20, 1 << std::max(0, failures - 1)));
}

struct QtCameraWorker::Running {
    explicit Running(const QCameraDevice& device) : camera(device) {
        const QCameraFormat format = bestFormat(device);
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
    m_events.status({DeviceState::Starting, std::nullopt});
    connectCamera();
}

void QtCameraWorker::connectCamera() {
    const QCameraDevice device = findDevice(m_name);
    if (device.isNull()) {
        disconnectCamera(ErrorId::CameraMissing);
        return;
    }
    m_running = std::make_unique<Running>(device);
    {
        const std::lock_guard lock(m_mutex);
        m_info.title = device.description().toStdString();
    }
    connect(&m_running->sink, &QVideoSink::videoFrameChanged, this,
            [this](const QVideoFrame& frame) { onFrame(frame); });
    connect(&m_running->capture, &QImageCapture::imageAvailable, this,
            [this](int, const QVideoFrame& frame) { onQtStill(frame); });
    connect(&m_running->capture, &QImageCapture::errorOccurred, this, [this] { onQtStill(QVideoFrame()); });
    m_sinceFrame.start();
    m_watch->start(kWatchEvery);
    m_running->camera.start();
}

void QtCameraWorker::disconnectCamera(ErrorId why) {
    m_watch->stop();
    const Error error{why, info().title, {}};
    std::deque<std::uint64_t> unanswered = std::move(m_waiting);
    m_waiting.clear();
    if (m_running) unanswered.insert(unanswered.end(), m_running->captures.begin(), m_running->captures.end());
    m_running.reset();
    for (const std::uint64_t request : unanswered) m_events.stillFailed(request, error);
    ++m_failures;
    m_events.status({DeviceState::Retrying, error});
    m_retry->start(retryDelay(m_failures));
}

void QtCameraWorker::finish() {
    if (m_watch == nullptr) return;  // never begun
    m_retry->stop();
    m_watch->stop();
    std::deque<std::uint64_t> unanswered = std::move(m_waiting);
    if (m_running) unanswered.insert(unanswered.end(), m_running->captures.begin(), m_running->captures.end());
    m_running.reset();
    for (const std::uint64_t request : unanswered)
        m_events.stillFailed(request, Error{ErrorId::CameraClosed, info().title, {}});
    delete m_watch;
    delete m_retry;
    m_watch = m_retry = nullptr;
    m_events = {};
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
    if (!m_running->seen) {
        m_running->seen = true;
        m_failures = 0;
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
