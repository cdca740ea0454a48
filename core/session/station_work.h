#pragma once

#include "core/quality/steady.h"
#include "core/session/darkroom.h"
#include "core/session/desk.h"
#include "core/session/device_log.h"
#include "core/session/live_analysis.h"
#include "core/session/session_machine.h"
#include "core/session/station_controller.h"
#include "core/session/store_thread.h"
#include "core/session/studio_watch.h"
#include "core/session/view_maker.h"
#include "core/session/worker.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>

namespace xuezhao {

/// The inside of the controller: the session, its threads, and the performing of effects. Everything lives in
/// the controller's thread unless it says otherwise.
struct StationController::Work {
    Work(StationController& controller, StationParts stationParts);
    ~Work();

    void start();
    void apply(const SessionEvent& event);  ///< and publishes
    void advanceBy(const SessionEvent& event);

    // --- effects: station_effects.cpp ---
    void perform(const effect::LookUp& effect);
    void perform(const effect::AddWalkUp& effect);
    void perform(const effect::RequestStill& effect);
    void perform(const effect::Develop& effect);
    void perform(const effect::Store& effect);
    void perform(const effect::Sound& effect);
    void perform(const effect::Log& effect);
    void perform(const effect::PersonLeaves& effect);
    void perform(const effect::KeepLook& effect);
    void perform(const effect::NextReview& effect);
    void perform(const effect::ClassEnded& effect);
    void reassign(std::function<Result<std::optional<Reassignment>>(CaptureSaver&)> act);
    /// Shows the human checklist of a photograph that the store names; nothing changes where it names none.
    void openReview(std::function<Result<std::optional<CaptureId>>(Store&)> which);

    // --- what the threads tell: station_inputs.cpp ---
    void jobOpened(const JobSettings& settings, std::vector<RecentCapture> recent);
    void startCamera();
    Result<void> openDarkroom();  ///< on the photo thread
    void startReaders();
    void readerStatus(std::size_t device, const DeviceStatus& status);
    void showDevices();  ///< what the device log knows goes into the news
    void stillFailed(std::uint64_t request, const Error& error);
    void cameraFrame(Frame frame);  ///< camera's thread
    void extraStill(Still still, ExtraStill why);
    void keepUndeveloped(std::uint64_t request);
    void setAside(const Still& still);
    void learnFlash(const Still& still);
    void rememberFlash(bool flashed);
    void changeSettings(std::function<void(JobSettings&)> change);
    void cameraStatus(const DeviceStatus& status);
    void measured(const std::shared_ptr<const LiveResult>& result);
    void stored(std::uint64_t request, const Capture& capture, std::optional<Serial> twin);
    void tick();
    void refreshOverview();
    void refreshDisk();
    void notReady(const Error& error);

    // --- the morning set-up: station_setup.cpp ---
    static bool isTest(std::uint64_t request);
    void testStill(Still still);
    void testFailed(std::uint64_t request, const Error& error);
    void readBaseline();
    void drifted(const std::vector<DriftId>& announced);
    void showStudio();  ///< what the studio watch knows goes into the news

    /// Runs a function in the controller's thread. Any thread.
    void post(std::function<void()> function);
    void publish();
    SteadyTime now() const { return parts.clock ? parts.clock() : std::chrono::steady_clock::now(); }

    StationController& self;
    const StationParts parts;
    SessionRules rules;
    SessionState state;
    StationNews news;
    DeviceLog devices;  ///< the camera is number 0
    std::shared_ptr<const SessionView> view = std::make_shared<SessionView>();
    Standards standards;
    desk::UsedStandards usedStandards() const { return {*parts.catalogue, standards}; }
    int quarterTurns = 0;
    InstructionSteadier steadier;
    std::map<std::uint64_t, Still> stills;                                     ///< by request, until developed
    std::map<std::uint64_t, std::shared_ptr<const DevelopedStill>> developed;  ///< by request, until stored
    std::optional<Still> ownStill;  ///< the last one that the camera's own shutter brought for a place
    StudioWatch studio;
    bool settingUp = false;
    std::uint64_t testRequest = 0;  ///< on its way; 0: none
    std::uint64_t lastTest = 0;
    SteadyTime shutterAt{};
    SteadyTime diskAskedAt{};
    QTimer timer;
    bool closing = false;  ///< the end has begun: a job that opens only now starts no devices

    // Shared with the camera's thread.
    mutable std::mutex frameLock;
    Frame latestFrame;                      ///< under frameLock
    cv::Size stillSize;                     ///< under frameLock; upright
    std::atomic<std::uint64_t> session{0};  ///< of the open place, 0 for none: what a frame belongs to
    std::atomic<bool> stillFlashed{false};  ///< so the light of a frame says nothing
    std::atomic<bool> framePosted{false};
    std::atomic<std::uint64_t> framesSeen{0};
    std::uint64_t framesCounted = 0;
    SteadyTime framesCountedAt{};

    // The threads, in the order in which they end: destroyed from the last to the first.
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<FaceEngine> photoEngine;  ///< photo thread
    std::unique_ptr<Darkroom> darkroom;       ///< photo thread, made by openDarkroom()
    std::unique_ptr<Worker> photo;
    std::unique_ptr<LiveAnalysis> analysis;
    std::unique_ptr<Camera> camera;
    std::vector<std::unique_ptr<IdentityReader>> readers;
};

}  // namespace xuezhao
