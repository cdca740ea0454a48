#include "core/devices/camera_table.h"
#include "core/session/desk.h"
#include "core/session/station_work.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <utility>

namespace xuezhao {

using namespace std::chrono_literals;

namespace {

constexpr auto kCountFrames = 1s;
constexpr auto kLookAtDisk = 5s;          // other programs fill it too
constexpr std::size_t kStillsInWork = 4;  // one is usual; bursts come later

/// The picture as people see it, of a camera that is mounted turned. A level one shares its pixels.
Frame upright(Frame frame, int quarterTurns) {
    if (quarterTurns == 0 || frame.image.empty()) return frame;
    cv::Mat turned;
    cv::rotate(frame.image.mat(), turned, quarterTurns == 1 ? cv::ROTATE_90_CLOCKWISE : cv::ROTATE_90_COUNTERCLOCKWISE);
    frame.image = Image(std::move(turned));
    return frame;
}

/// Pictures of a folder follow each other: nobody is seen to come or to go.
bool replays(const CameraInfo& info) {
    return info.spec.starts_with("replay:");
}

Glimpse glimpseOf(const Facts& facts) {
    Glimpse glimpse;
    glimpse.picture = facts.picture;
    if (facts.face) glimpse.face = facts.face->box;
    return glimpse;
}

/// What the controller has to know of a job that was opened.
struct Opened {
    JobSettings settings;
    std::vector<RecentCapture> recent;
    RepairReport repaired;
};

Result<Standards> chooseStandards(const Catalogue& catalogue, const std::vector<std::string>& ids) {
    Standards chosen;
    for (const std::string& id : ids) {
        const Standard* standard = catalogue.find(id);
        if (!standard) return Error{ErrorId::StandardUnknown, id, {}};
        chosen.push_back(standard);
    }
    return chosen;
}

}  // namespace

void StationController::Work::start() {
    store =
        std::make_unique<StoreThread>(parts.openJob, [this](std::function<void()> reply) { post(std::move(reply)); });
    store->ask(
        [catalogue = parts.catalogue](OpenJob& open) -> Result<Opened> {
            auto chosen = chooseStandards(*catalogue, open.job->settings().standards);
            if (!chosen) return chosen.error();
            auto recent = desk::recentCaptures(*open.job, {*catalogue, *chosen});
            if (!recent) return recent.error();
            return Opened{open.job->settings(), std::move(*recent), open.repaired};
        },
        [this](Result<Opened> opened) {
            if (closing) return;
            if (!opened) return notReady(opened.error());
            jobOpened(opened->settings, std::move(opened->recent));
            if (!opened->repaired.clean()) Q_EMIT self.repaired(opened->repaired);
        });
    QObject::connect(&timer, &QTimer::timeout, &self, [this] { tick(); });
    timer.start(parts.tick);
}

void StationController::Work::jobOpened(const JobSettings& settings, std::vector<RecentCapture> recent) {
    news.jobTitle = settings.name;
    news.recent = std::move(recent);
    if (!news.recent.empty()) news.status.lastSaved = Serial::fromText(news.recent.front().serial);
    quarterTurns = settings.quarterTurns;
    state.autoShutter = settings.automaticShutter;
    stillFlashed = settings.stillFlashed;
    standards = chooseStandards(*parts.catalogue, settings.standards).value();
    photo = std::make_unique<Worker>(kStillsInWork);
    // The first person need not wait until models are loaded. Why it fails is told when a still is developed.
    (void)photo->post([this] { (void)openDarkroom(); });
    analysis = std::make_unique<LiveAnalysis>(
        parts.makeEngine, standards,
        LiveAnalysis::Events{
            [this](const std::shared_ptr<const LiveResult>& result) { post([this, result] { measured(result); }); },
            [this](const Error& error) { post([this, error] { notReady(error); }); },
        });
    refreshOverview();
    refreshDisk();
    startCamera();
    if (camera) readBaseline();
    startReaders();
    publish();
}

void StationController::Work::startCamera() {
    auto made = parts.makeCamera();
    if (!made) return notReady(made.error());
    camera = std::move(*made);
    news.status.cameraTitle = camera->info().title;
    devices.add(DeviceRole::Camera, news.status.cameraTitle);
    showDevices();
    if (replays(camera->info())) rules.presence.watch = false;
    if (camera->info().oneAtATime) rules.burst = 1;
    camera->start({
        [this](Frame frame) { cameraFrame(std::move(frame)); },
        [this](Still still) {
            post([this, still = std::move(still)] {
                if (isTest(still.request)) return testStill(still);
                ++news.status.stills.received;
                stills[still.request] = still;
                apply(event::StillArrived{still.request});
            });
        },
        [this](std::uint64_t request, const Error& error) {
            post(
                [this, request, error] { isTest(request) ? testFailed(request, error) : stillFailed(request, error); });
        },
        [this](const DeviceStatus& status) { post([this, status] { cameraStatus(status); }); },
        [this](Still still, ExtraStill why) {
            post([this, still = std::move(still), why] { extraStill(still, why); });
        },
    });
}

void StationController::Work::startReaders() {
    if (!parts.makeReaders) return;
    readers = parts.makeReaders();
    for (const auto& reader : readers) {
        const std::size_t device = devices.add(DeviceRole::Reader, reader->title());
        reader->start({
            [this, device](const IdentityScan& scan) {
                post([this, device, scan] {
                    devices.read(device);
                    showDevices();
                    apply(event::Scanned{{scan, std::nullopt}});
                });
            },
            [this, device](const DeviceStatus& status) {
                post([this, device, status] { readerStatus(device, status); });
            },
        });
    }
    showDevices();
}

void StationController::Work::readerStatus(std::size_t device, const DeviceStatus& status) {
    devices.status(device, status, std::chrono::system_clock::now());
    showDevices();
    publish();
}

void StationController::Work::showDevices() {
    news.status.devices = devices.devices();
    news.status.events = devices.events();
    if (const DeviceReport* reader = devices.reader()) {
        news.status.readerTitle = reader->title;
        news.status.reader = reader->status;
    }
}

void StationController::Work::stillFailed(std::uint64_t request, const Error& error) {
    ++news.status.stills.failed;
    devices.failed(0, error, std::chrono::system_clock::now());
    showDevices();
    apply(event::StillFailed{request, error});
}

void StationController::Work::cameraFrame(Frame frame) {
    frame = upright(std::move(frame), quarterTurns);
    if (parts.frameTap) parts.frameTap(frame, session.load() != 0);
    framesSeen.fetch_add(1, std::memory_order_relaxed);
    cv::Size still;
    {
        const std::lock_guard lock(frameLock);
        latestFrame = frame;
        still = stillSize;
    }
    analysis->put(std::move(frame), session.load(), still, stillFlashed.load());
    if (!framePosted.exchange(true)) {
        post([this] {
            framePosted = false;
            Q_EMIT self.frameArrived();
        });
    }
}

void StationController::Work::cameraStatus(const DeviceStatus& status) {
    if (!camera) return;  // its last words, at the end
    const CameraInfo info = camera->info();
    news.status.camera = status;
    news.status.locks = info.locks;
    news.status.cameraCondition = info.condition;
    news.status.cameraTitle = info.title;
    devices.rename(0, info.title);
    studio.camera(info.title, isRealCamera(info.spec));
    devices.status(0, status, std::chrono::system_clock::now());
    showDevices();
    const bool ready = status.state == DeviceState::Ready;
    {
        const std::lock_guard lock(frameLock);
        stillSize = quarterTurns == 0 ? info.stillSize : cv::Size(info.stillSize.height, info.stillSize.width);
        news.status.stillSize = stillSize;
        if (!ready) latestFrame = {};
    }
    if (!ready) {
        news.live.reset();
        news.instruction.reset();
        steadier.reset();
    }
    if (ready != state.cameraReady) apply(event::CameraChanged{ready});
    else publish();
}

void StationController::Work::measured(const std::shared_ptr<const LiveResult>& result) {
    ++news.status.frames.analysed;
    news.status.frames.dropped = result->dropped;
    if (!state.cameraReady) return;
    news.live = result;
    news.status.dropped = result->dropped;
    news.status.measureMs = result->measureMs;
    news.status.engine = result->facts.engine;
    advanceBy(event::Seen{glimpseOf(result->facts)});
    if (!settingUp) drifted(studio.seen(*result, standards, now()));
    if (settingUp || !state.place || result->session != state.place->session) return publish();
    news.instruction = steadier.update(chooseInstruction(result->facts, result->verdicts, result->crops), now());
    std::set<std::string> doubtful;
    for (const OpenCheck& open : doubtsOf(result->verdicts)) doubtful.insert(open.check);
    apply(event::Judged{result->session, readinessOf(result->verdicts), std::move(doubtful)});
}

void StationController::Work::stored(std::uint64_t request, const Capture& capture, std::optional<Serial> twin) {
    const auto serial = Serial::fromNumber(capture.serial);
    const auto done = std::exchange(developed[request], nullptr);
    developed.erase(request);
    if (!serial || !done || !state.place) return;
    const PersonCard person = cardOf(state.place->who.person);
    const std::string name = state.place->who.person.name;
    news.recent.insert(news.recent.begin(), desk::recentOf(capture, name, usedStandards(), done->thumbnail));
    const int lines = static_cast<int>(news.recent.front().lines->size());
    if (news.recent.size() > SessionView::kRecentCaptures) news.recent.pop_back();
    news.status.lastSaved = serial;
    const std::chrono::duration<double, std::milli> took = now() - shutterAt;
    ++news.status.stills.saved;
    devices.saved(serial->text(), took.count(), std::chrono::system_clock::now());
    showDevices();
    refreshOverview();
    refreshDisk();
    apply(event::Stored{request, *serial, twin, capture.id, lines});
    drifted(studio.saved(done->shown->facts));
    Q_EMIT self.saved({capture, name, took.count(), done->shown, person});
}

void StationController::Work::tick() {
    const SteadyTime now = this->now();
    bool changed = state.phase != Phase::NoPlace && state.phase != Phase::PlaceOpen && state.phase != Phase::Asking;
    if (now - framesCountedAt >= kCountFrames) {
        const std::uint64_t seen = framesSeen.load(std::memory_order_relaxed);
        const std::chrono::duration<double> passed = now - framesCountedAt;
        news.status.framesPerSecond = static_cast<double>(seen - framesCounted) / passed.count();
        news.status.frames.produced = seen;
        framesCounted = seen;
        framesCountedAt = now;
        changed = true;
    }
    if (now - diskAskedAt >= kLookAtDisk) refreshDisk();
    if (changed) apply(event::TimePassed{});
}

void StationController::Work::refreshOverview() {
    store->ask([](OpenJob& open) { return desk::overview(open.job->store()); },
               [this](const Result<desk::Overview>& overview) {
                   if (!overview) return;
                   news.counts = overview->counts;
                   news.upcoming = overview->upcoming;
                   publish();
               });
}

void StationController::Work::refreshDisk() {
    diskAskedAt = now();
    store->ask([](OpenJob& open) { return desk::diskUse(*open.job); },
               [this](const Result<desk::DiskUse>& use) {
                   if (!use) return;
                   news.status.peopleLeftOnDisk = use->peopleLeft();
                   if (use->full() != state.diskFull) apply(event::DiskChanged{use->full()});
                   else publish();
               });
}

void StationController::Work::notReady(const Error& error) {
    news.notReady = error;
    publish();
}

}  // namespace xuezhao
