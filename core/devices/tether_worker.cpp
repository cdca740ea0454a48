#include "core/devices/tether_worker.h"

#include "core/devices/file_kind.h"
#include "core/picture/decode.h"
#include "core/picture/inspect.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <utility>
#include <variant>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

constexpr auto kStartUp = 20s;  ///< until the helper's first word
constexpr auto kWatchEvery = 100ms;
constexpr int kGoodbye = 1500;         ///< ms that the helper gets to leave its camera in order
constexpr qsizetype kLastWords = 500;  ///< bytes of its error output that are kept for the log

}  // namespace

TetherWorker::TetherWorker(TetherOptions options) : m_options(std::move(options)) {
    m_info.spec = m_options.spec;
    m_info.title = QCoreApplication::translate("Device", "Tethered camera").toStdString();
    m_info.oneAtATime = true;
    m_why.where = m_info.title;
}

TetherWorker::~TetherWorker() = default;

CameraInfo TetherWorker::info() const {
    const std::lock_guard lock(m_mutex);
    return m_info;
}

void TetherWorker::begin(CameraEvents events) {
    m_events = std::move(events);
    m_watch = new QTimer(this);
    m_retry = new QTimer(this);
    m_retry->setSingleShot(true);
    connect(m_watch, &QTimer::timeout, this, [this] { watch(); });
    connect(m_retry, &QTimer::timeout, this, [this] { startHelper(); });
    m_events.status({DeviceState::Starting, std::nullopt});
    startHelper();
}

void TetherWorker::startHelper() {
    m_unpacker = {};
    m_helper = std::make_unique<QProcess>();
    connect(m_helper.get(), &QProcess::readyReadStandardOutput, this, [this] { read(); });
    connect(m_helper.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failForGood({ErrorId::CameraHelperMissing, m_options.helper.filename().string(),
                         m_helper->errorString().toStdString()});
    });
    connect(m_helper.get(), &QProcess::finished, this, [this] {
        read();  // its last words may say why
        if (!m_helper) return;
        const QByteArray words = m_helper->readAllStandardError().right(kLastWords);
        lose({ErrorId::CameraLost, info().title, "the helper ended: " + words.toStdString()});
    });
    m_sinceHeard.start();
    m_quiet = kStartUp;
    m_watch->start(kWatchEvery);
    m_helper->start(QString::fromStdString(m_options.helper.string()), QStringList());
    if (m_helper) send(tether::Open{m_options.port, m_options.patience});
}

/// The process is gone when this returns.
void TetherWorker::endHelper() {
    m_ready = false;
    m_watch->stop();
    if (!m_helper) return;
    m_helper->disconnect(this);
    m_helper->kill();
    m_helper->waitForFinished();
    m_helper.release()->deleteLater();  // this may be called by one of its signals
}

void TetherWorker::send(const tether::Command& command) {
    const tether::Packed packed = tether::pack(command);
    m_helper->write(packed.head.data(), static_cast<qint64>(packed.head.size()));
}

void TetherWorker::read() {
    const QByteArray bytes = m_helper->readAllStandardOutput();
    m_unpacker.feed(
        {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    std::optional<tether::Preview> newest;
    while (m_helper) {
        auto message = m_unpacker.next();
        if (!message) break;
        m_sinceHeard.start();
        auto report = tether::reportOf(std::move(*message));
        if (!report) return lose({ErrorId::CameraLost, info().title, "the helper speaks nonsense"});
        if (auto* preview = std::get_if<tether::Preview>(&*report)) newest = std::move(*preview);
        else hear(std::move(*report));
    }
    if (m_helper && m_unpacker.broken()) return lose({ErrorId::CameraLost, info().title, "the helper's stream broke"});
    if (m_helper && newest) showPreview(*newest);
}

void TetherWorker::hear(tether::Report report) {
    if (const auto* opened = std::get_if<tether::Opened>(&report)) return heard(*opened);
    if (auto* taken = std::get_if<tether::Taken>(&report)) return heard(std::move(*taken));
    if (const auto* notTaken = std::get_if<tether::NotTaken>(&report)) return heard(*notTaken);
    if (const auto* alive = std::get_if<tether::Alive>(&report)) m_quiet = alive->quiet;
    if (const auto* lost = std::get_if<tether::Lost>(&report)) return lose(lost->error);
    if (const auto* trouble = std::get_if<tether::Trouble>(&report))
        m_events.status({DeviceState::Ready, trouble->error});
    if (const auto* told = std::get_if<tether::Condition>(&report)) {
        {
            const std::lock_guard lock(m_mutex);
            m_info.condition = told->condition;
        }
        tellReady();
    }
}

void TetherWorker::heard(const tether::Opened& opened) {
    {
        const std::lock_guard lock(m_mutex);
        m_info.title = opened.model;
    }
    m_ready = true;
    m_liveView = opened.liveView;
    m_backOff.works(BackOff::Clock::now());
    tellReady();
}

void TetherWorker::tellReady() {
    DeviceStatus ready{DeviceState::Ready, std::nullopt};
    if (!m_liveView) ready.error = Error{ErrorId::CameraNoLiveView, info().title, {}};
    m_events.status(std::move(ready));
}

void TetherWorker::heard(tether::Taken taken) {
    const bool asked = !taken.late && !m_requests.empty() && m_requests.front().number == taken.request;
    Still still = stillOf(taken, asked ? m_requests.front().asked : std::chrono::system_clock::now());
    if (asked) {
        m_requests.pop_front();
        m_events.still(std::move(still));
        return askNext();
    }
    still.request = 0;
    if (m_events.extraStill)
        m_events.extraStill(std::move(still), taken.late ? ExtraStill::Late : ExtraStill::OwnShutter);
}

void TetherWorker::heard(const tether::NotTaken& notTaken) {
    if (m_requests.empty() || m_requests.front().number != notTaken.request) return;
    m_requests.pop_front();
    m_events.stillFailed(notTaken.request, notTaken.error);
    askNext();
}

Still TetherWorker::stillOf(const tether::Taken& taken, WallTime when) {
    const auto facts = inspectPicture(*taken.file, taken.name);
    if (facts) {
        const std::lock_guard lock(m_mutex);
        const cv::Size stored = facts->picture;
        m_info.stillSize = facts->orientation >= 5 ? cv::Size(stored.height, stored.width) : stored;
    }
    return {taken.request, taken.file, stillExtension(taken.name), when};
}

void TetherWorker::showPreview(const tether::Preview& preview) {
    const auto picture = decodePicture(*preview.jpeg, "preview.jpg");
    if (!picture) return;  // a frame may be lost
    {
        const std::lock_guard lock(m_mutex);
        m_info.frameSize = picture->image.size();
    }
    m_events.frame({picture->image, ++m_frames, std::chrono::steady_clock::now()});
}

void TetherWorker::requestStill(std::uint64_t request, WallTime asked) {
    if (!m_ready) return m_events.stillFailed(request, m_why);
    m_requests.push_back({request, asked});
    if (m_requests.size() == 1) askNext();
}

void TetherWorker::askNext() {
    if (m_requests.empty() || !m_helper) return;
    m_sinceAsked.start();
    send(tether::Take{m_requests.front().number});
}

void TetherWorker::change(const std::string& setting, const std::string& value) {
    if (m_ready) send(tether::Set{setting, value});
}

void TetherWorker::watch() {
    const bool silent = m_sinceHeard.hasExpired(m_quiet.count());
    const bool overdue = !m_requests.empty() && m_sinceAsked.hasExpired((m_options.patience + m_options.grace).count());
    if (silent || overdue) lose({ErrorId::CameraLost, info().title, silent ? "the helper hangs" : "no answer in time"});
}

void TetherWorker::lose(const Error& why) {
    endHelper();
    m_why = why;
    refuseAll(why);
    m_events.status({DeviceState::Retrying, why});
    m_retry->start(m_backOff.lost(BackOff::Clock::now()));
}

void TetherWorker::failForGood(const Error& why) {
    endHelper();
    m_why = why;
    refuseAll(why);
    m_events.status({DeviceState::Failed, why});
}

void TetherWorker::refuseAll(const Error& why) {
    for (const Request& request : std::exchange(m_requests, {})) m_events.stillFailed(request.number, why);
}

void TetherWorker::finish() {
    if (m_watch == nullptr) return;  // never begun
    m_retry->stop();
    if (m_helper) {
        m_helper->disconnect(this);
        send(tether::Quit{});
        m_helper->waitForFinished(kGoodbye);
    }
    endHelper();
    refuseAll({ErrorId::CameraClosed, info().title, {}});
    delete m_watch;
    delete m_retry;
    m_watch = m_retry = nullptr;
    m_events = {};
}

}  // namespace xuezhao
