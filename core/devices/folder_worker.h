#pragma once

#include "core/devices/back_off.h"
#include "core/devices/folder_camera.h"
#include "core/devices/folder_watch.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <mutex>

namespace xuezhao {

/// What makeFolderCamera() runs on the camera's thread. All calls on that thread, except info().
class FolderWorker final : public QObject {
    Q_OBJECT

public:
    explicit FolderWorker(FolderOptions options);

    CameraInfo info() const;  ///< any thread
    void begin(CameraEvents events);
    void requestStill(std::uint64_t request, WallTime asked);
    void change(const std::string& /*setting*/, const std::string& /*value*/) {}
    void finish();

private:
    struct Request {
        std::uint64_t number;
        FolderWatch::Clock::time_point deadline;
    };

    void look();
    void ready();
    void lost(const Error& why);
    void give(FolderFinds::Picture picture, ExtraStill without);
    void refuseLate(FolderWatch::Clock::time_point now);
    void refuseAll(const Error& why);

    const FolderOptions m_options;
    mutable std::mutex m_mutex;
    CameraInfo m_info;  ///< under the mutex
    CameraEvents m_events;
    FolderWatch m_watch;
    std::unique_ptr<QFileSystemWatcher> m_changes;
    std::unique_ptr<QTimer> m_timer;
    BackOff m_backOff;
    bool m_there = false;
    bool m_wasThere = false;  ///< once
    bool m_catchUp = false;   ///< what is new came while the folder was away
    bool m_rawAlone = false;  ///< a RAW file came since the last picture
    Error m_why{ErrorId::CameraFolderLost, {}, {}};
    std::deque<Request> m_requests;
};

}  // namespace xuezhao
