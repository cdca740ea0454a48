#include "core/devices/folder_worker.h"

#include "core/devices/file_kind.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace xuezhao {
namespace {

constexpr int kLookShare = 10;  ///< looking takes at most one part in so many of the time, also on a slow share

}  // namespace

FolderWorker::FolderWorker(FolderOptions options)
    : m_options(std::move(options)), m_watch(m_options.folder, m_options.settled, m_options.broken) {
    m_info.spec = "folder:" + m_options.folder.string();
    const std::filesystem::path& folder = m_options.folder;
    const std::string name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    m_info.title = QCoreApplication::translate("Device", "Folder %1").arg(QString::fromStdString(name)).toStdString();
    m_info.oneAtATime = true;
    m_why.where = m_options.folder.string();
}

CameraInfo FolderWorker::info() const {
    const std::lock_guard lock(m_mutex);
    return m_info;
}

void FolderWorker::begin(CameraEvents events) {
    m_events = std::move(events);
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    m_changes = std::make_unique<QFileSystemWatcher>();
    connect(m_timer.get(), &QTimer::timeout, this, [this] { look(); });
    connect(m_changes.get(), &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_there) m_timer->start(0);
    });
    m_events.status({DeviceState::Starting, std::nullopt});
    look();
}

void FolderWorker::look() {
    const auto begin = FolderWatch::Clock::now();
    Result<FolderFinds> finds = m_watch.look(begin);
    if (!finds) return lost(finds.error());
    const bool back = !m_there && m_wasThere;
    if (!m_there) ready();
    for (const Error& broken : finds->broken) m_events.status({DeviceState::Ready, broken});
    m_rawAlone = m_rawAlone || finds->raw;
    for (FolderFinds::Picture& picture : finds->pictures)
        give(std::move(picture), back || m_catchUp ? ExtraStill::Late : ExtraStill::OwnShutter);
    m_catchUp = (back || m_catchUp) && finds->pending;
    const auto now = FolderWatch::Clock::now();
    refuseLate(now);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(now - begin);
    const auto pause = finds->pending ? std::min(m_options.look, m_options.settled) / 2 : m_options.look;
    m_timer->start(std::max(pause, took * kLookShare));
}

void FolderWorker::ready() {
    m_there = true;
    m_wasThere = true;
    m_backOff.works(BackOff::Clock::now());
    m_changes->addPath(QString::fromStdString(m_options.folder.string()));  // in vain on some shares: then looks alone
    m_events.status({DeviceState::Ready, Error{ErrorId::CameraNoLiveView, info().title, {}}});
}

void FolderWorker::lost(const Error& why) {
    m_there = false;
    // Another folder may take its name: it is watched anew.
    if (const QStringList watched = m_changes->directories(); !watched.isEmpty()) m_changes->removePaths(watched);
    m_why = why;
    refuseAll(why);
    m_events.status({DeviceState::Retrying, why});
    m_timer->start(m_backOff.lost(BackOff::Clock::now()));
}

void FolderWorker::give(FolderFinds::Picture picture, ExtraStill without) {
    m_rawAlone = false;
    Still still{0, std::move(picture.bytes), stillExtension(picture.name), std::chrono::system_clock::now()};
    {
        const std::lock_guard lock(m_mutex);
        m_info.stillSize = picture.size;
    }
    if (m_requests.empty() || without == ExtraStill::Late) {
        if (m_events.extraStill) m_events.extraStill(std::move(still), without);
        return;
    }
    still.request = m_requests.front().number;
    m_requests.pop_front();
    m_events.still(std::move(still));
}

void FolderWorker::requestStill(std::uint64_t request, WallTime /*asked*/) {
    if (!m_there) return m_events.stillFailed(request, m_why);
    m_requests.push_back({request, FolderWatch::Clock::now() + m_options.patience});
}

void FolderWorker::refuseLate(FolderWatch::Clock::time_point now) {
    while (!m_requests.empty() && m_requests.front().deadline <= now) {
        const std::uint64_t number = m_requests.front().number;
        m_requests.pop_front();
        m_events.stillFailed(
            number, {m_rawAlone ? ErrorId::CameraRawOnly : ErrorId::StillOverdue, info().title, "no new file"});
    }
}

void FolderWorker::refuseAll(const Error& why) {
    for (const Request& request : std::exchange(m_requests, {})) m_events.stillFailed(request.number, why);
}

void FolderWorker::finish() {
    if (!m_timer) return;  // never begun
    m_timer.reset();
    m_changes.reset();
    refuseAll({ErrorId::CameraClosed, info().title, {}});
    m_events = {};
}

}  // namespace xuezhao
