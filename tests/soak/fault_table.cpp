// What goes wrong on a capture day. Numbers of seconds are those of the day, not of the clock on the wall.

#include "core/base/durable_file.h"
#include "core/store/sql_probe.h"
#include "tests/soak/soak_world.h"

#include <array>
#include <atomic>
#include <cstring>

namespace xuezhao::soak {

namespace {

void set(World& world, CameraScript::Stills stills) {
    const std::lock_guard lock(world.camera->lock);
    world.camera->stills = stills;
}

template <CameraScript::Stills stills>
void stillsAre(World& world, Random&) {
    set(world, stills);
}

void stillsAreGiven(World& world) {
    set(world, CameraScript::Stills::Give);
}

void cameraGoes(World& world, Random&) {
    const std::lock_guard lock(world.camera->lock);
    world.camera->status = {DeviceState::Retrying, Error{ErrorId::CameraLost, "Fake camera", {}}};
    world.camera->stills = CameraScript::Stills::Fail;
}

void cameraComes(World& world) {
    const std::lock_guard lock(world.camera->lock);
    world.camera->status = {DeviceState::Ready, std::nullopt};
    world.camera->stills = CameraScript::Stills::Give;
}

void show(World& world, const Image& picture) {
    const std::lock_guard lock(world.camera->lock);
    world.camera->picture = picture;
}

void damageStills(World& world, Random&) {
    const std::lock_guard lock(world.camera->lock);
    world.camera->still = world.damaged;
}

void mendStills(World& world) {
    const std::lock_guard lock(world.camera->lock);
    world.camera->still = world.still;
}

Result<void> fullDisk(WriteStep step, const std::filesystem::path&) {
    if (step == WriteStep::Write) return Error{ErrorId::DiskFull, "disk", {}};
    return {};
}

std::atomic<int> g_failStep = 0;

Result<void> failingStep(WriteStep step, const std::filesystem::path& path) {
    if (int(step) == g_failStep) return Error{ErrorId::WriteFailed, path.filename().string(), {}};
    return {};
}

void failAStep(World&, Random& random) {
    g_failStep = int(random() % 5);
    setWriteProbe(&failingStep);
}

void mendDisk(World&) {
    setWriteProbe(nullptr);
}

std::atomic<const char*> g_failStatement = "";

Result<void> failingStatement(const char* statement) {
    if (std::strcmp(statement, g_failStatement) == 0) return Error{ErrorId::StoreFailed, {}, statement};
    return {};
}

void failAStatement(World&, Random& random) {
    static constexpr std::array kStatements{"reserve_capture",     "add_capture_file", "save_capture", "use_serial",
                                            "unfinished_captures", "people_by_number", "add_log",      "COMMIT"};
    g_failStatement = kStatements[random() % kStatements.size()];
    setStatementProbe(&failingStatement);
}

void mendStore(World&) {
    setStatementProbe(nullptr);
}

template <ExtraStill why>
void unasked(World& world, Random&) {
    const std::lock_guard lock(world.camera->lock);
    world.camera->extras.push_back({Still{0, world.still, ".png", std::chrono::system_clock::now()}, why});
}

void nothing(World&) {}

const Seconds kAtOnce{0};

}  // namespace

const std::vector<FaultRow>& faultTable() {
    using Stills = CameraScript::Stills;
    static const std::vector<FaultRow> rows{
        {"camera lost", 4, Seconds(2), Seconds(60), cameraGoes, cameraComes},
        {"camera sends no frames", 2, Seconds(2), Seconds(30), [](World& world, Random&) { show(world, {}); },
         [](World& world) { show(world, world.person); }},
        {"nobody before the camera", 2, Seconds(5), Seconds(40),
         [](World& world, Random&) { show(world, world.nobody); }, [](World& world) { show(world, world.person); }},
        {"still never answered", 2, Seconds(5), Seconds(40), stillsAre<Stills::Hold>, stillsAreGiven},
        {"still refused", 2, Seconds(2), Seconds(20), stillsAre<Stills::Fail>, stillsAreGiven},
        {"still late", 2, Seconds(2), Seconds(40), stillsAre<Stills::Late>, stillsAreGiven},
        {"still answered twice", 2, Seconds(5), Seconds(40), stillsAre<Stills::Twice>, stillsAreGiven},
        {"still damaged", 2, Seconds(5), Seconds(30), damageStills, mendStills},
        {"camera's own shutter", 2, kAtOnce, kAtOnce, unasked<ExtraStill::OwnShutter>, nothing},
        {"still of long ago", 1, kAtOnce, kAtOnce, unasked<ExtraStill::Late>, nothing},
        {"disk full", 2, Seconds(2), Seconds(60), [](World&, Random&) { setWriteProbe(&fullDisk); }, mendDisk},
        {"disk fails at a step", 3, Seconds(2), Seconds(40), failAStep, mendDisk},
        {"store fails at a statement", 3, Seconds(2), Seconds(30), failAStatement, mendStore},
        {"card of another", 3, kAtOnce, kAtOnce,
         [](World& world, Random& random) { world.present(world.someNumber(random)); }, nothing},
        {"cards in a burst", 1, kAtOnce, kAtOnce,
         [](World& world, Random& random) {
             for (int i = 0; i < 5; ++i) world.present(world.someNumber(random));
         },
         nothing},
        {"code of nobody", 2, kAtOnce, kAtOnce, [](World& world, Random&) { world.present("not-in-the-roster"); },
         nothing},
        {"automatic shutter off", 1, Seconds(5), Seconds(60),
         [](World& world, Random&) { world.station->toggleAutoShutter(); },
         [](World& world) {
             if (!world.station->view()->autoShutter) world.station->toggleAutoShutter();
         }},
        {"shutter pressed", 2, kAtOnce, kAtOnce, [](World& world, Random&) { world.station->pressShutter(); },
         [](World& world) { world.station->releaseShutter(); }},
        {"person leaves", 2, kAtOnce, kAtOnce, [](World& world, Random&) { world.station->skip(); }, nothing},
        {"retake asked", 1, kAtOnce, kAtOnce, [](World& world, Random&) { world.station->retakeLast(); }, nothing},
        {"program restarted", 1, kAtOnce, kAtOnce, [](World& world, Random&) { world.restart(); }, nothing},
    };
    return rows;
}

}  // namespace xuezhao::soak
