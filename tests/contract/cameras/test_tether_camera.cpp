// The tethered camera against a PTP/IP camera of ours, through the real helper and the real libgphoto2.

#include "tests/contract/cameras/camera_log.h"
#include "tests/contract/cameras/tether_rig.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <csignal>
#include <fstream>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;
using test::CameraLog;
using test::PtpCamera;
using test::PtpFault;
using test::PtpProfile;

class Tethered : public testing::Test {
protected:
    void begin(PtpProfile profile = PtpProfile::Plain, std::size_t stillBytes = 0) {
        pictures = test::colourPictures(stillBytes);
        sim = std::make_unique<PtpCamera>(pictures, profile);
        options = test::tetherOptionsFor(sim->port());
    }
    void connect() {
        camera = makeTetherCamera(options);
        camera->start(log.events());
    }
    bool waitForState(DeviceState state) {
        return log.waitFor([&] { return !log.statuses.empty() && log.statuses.back().state == state; });
    }
    bool waitForAnswer(std::uint64_t request) {
        return log.waitFor([&] { return log.answers.count(request) != 0; });
    }
    /// Takes one still and says what came of it: nothing for a still, or the error.
    std::optional<ErrorId> take() {
        const std::uint64_t request = ++asked;
        camera->requestStill(request);
        EXPECT_TRUE(waitForAnswer(request)) << request;
        const std::lock_guard lock(log.mutex);
        for (const auto& [number, error] : log.failures)
            if (number == request) return error.id;
        return std::nullopt;
    }
    /// Every request was answered once; nothing else may be.
    void expectOneAnswerEach() {
        const std::lock_guard lock(log.mutex);
        EXPECT_EQ(log.answers.size(), asked);
        for (const auto& [request, times] : log.answers) EXPECT_EQ(times, 1) << request;
    }

    CameraLog log;
    test::PtpPictures pictures;
    std::unique_ptr<PtpCamera> sim;
    TetherOptions options;
    std::unique_ptr<Camera> camera;
    std::uint64_t asked = 0;
};

TEST_F(Tethered, StillsAreTheCamerasFilesByteByByte) {
    for (const PtpProfile profile : {PtpProfile::Plain, PtpProfile::Nikon}) {
        for (const std::size_t bytes : {8'000'000u, 20'000'000u}) {
            camera.reset();
            log.statuses.clear();
            begin(profile, bytes);
            connect();
            ASSERT_TRUE(waitForState(DeviceState::Ready));
            ASSERT_EQ(take(), std::nullopt);
            const std::lock_guard lock(log.mutex);
            EXPECT_EQ(*log.stills.back().original, *pictures.still()) << bytes;
            EXPECT_EQ(log.stills.back().extension, ".jpg");
            EXPECT_EQ(camera->info().stillSize, cv::Size(640, 480));
        }
    }
}

TEST_F(Tethered, ACameraWithoutLiveViewSaysSoAndWorks) {
    begin(PtpProfile::Plain);
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraNoLiveView);
    EXPECT_EQ(camera->info().title, "Drawn camera");
    EXPECT_TRUE(camera->info().oneAtATime);
    EXPECT_EQ(take(), std::nullopt);
    EXPECT_EQ(log.frameCount, 0u);
}

TEST_F(Tethered, ReadsAndSetsWhatTheCameraHas) {
    begin(PtpProfile::Nikon);
    sim->setProperty(PtpCamera::kBattery, 42);
    connect();
    const auto setting = [&](const std::string& name) {
        for (const CameraSetting& one : camera->info().condition.settings)
            if (one.name == name) return one;
        return CameraSetting{};
    };
    ASSERT_TRUE(log.waitFor([&] { return camera->info().condition.batteryPercent == 42; }));
    EXPECT_EQ(camera->info().condition.freePictures, 1234);
    EXPECT_EQ(setting("iso"), (CameraSetting{"iso", "100", {"100", "200", "400", "800"}, false}));
    EXPECT_EQ(setting("aperture").value, "f/5.6");
    EXPECT_EQ(setting("whitebalance").value, "Automatic");
    EXPECT_FALSE(setting("shutter").choices.empty());
    camera->change("iso", "400");
    EXPECT_TRUE(log.waitFor([&] { return setting("iso").value == "400"; }));
    EXPECT_EQ(sim->property(PtpCamera::kIso), 400u);
    camera->change("iso", "401");
    EXPECT_TRUE(log.waitFor(
        [&] { return log.statuses.back().error && log.statuses.back().error->id == ErrorId::CameraSettingRefused; }));
    EXPECT_EQ(log.statuses.back().state, DeviceState::Ready);
    EXPECT_EQ(sim->property(PtpCamera::kIso), 400u);
}

TEST_F(Tethered, TheCamerasOwnShutterIsAStillOfItsOwn) {
    begin();
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    sim->pressShutter();
    ASSERT_TRUE(log.waitFor([&] { return log.extras.size() == 1; }));
    EXPECT_EQ(log.extras[0].second, ExtraStill::OwnShutter);
    EXPECT_EQ(log.extras[0].first.request, 0u);
    EXPECT_EQ(*log.extras[0].first.original, *pictures.still());
    EXPECT_EQ(take(), std::nullopt);
    EXPECT_EQ(log.extras.size(), 1u);
}

/// A fault of one capture and what comes of it; the capture after it works.
struct Fault {
    const char* name;
    PtpProfile profile;
    PtpFault fault;
    std::optional<ErrorId> error;
};

class TetherFault : public Tethered, public testing::WithParamInterface<Fault> {};

TEST_P(TetherFault, IsAnsweredOnceAndTheNextOneWorks) {
    begin(GetParam().profile, 3'000'000);
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    EXPECT_EQ(take(), std::nullopt);
    sim->script({GetParam().fault});
    EXPECT_EQ(take(), GetParam().error);
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    EXPECT_EQ(take(), std::nullopt);
    expectOneAnswerEach();
    EXPECT_TRUE(log.extras.empty());
    for (const Still& still : log.stills) EXPECT_EQ(*still.original, *pictures.still());
}

INSTANTIATE_TEST_SUITE_P(
    All, TetherFault,
    testing::Values(Fault{"Busy", PtpProfile::Plain, PtpFault::Busy, std::nullopt},
                    Fault{"BusyNikon", PtpProfile::Nikon, PtpFault::Busy, std::nullopt},
                    Fault{"CardFull", PtpProfile::Plain, PtpFault::CardFull, ErrorId::CameraCardFull},
                    Fault{"CardFullAtOnce", PtpProfile::Plain, PtpFault::CardFullAtOnce, ErrorId::CameraCardFull},
                    Fault{"CardFullAtOnceNikon", PtpProfile::Nikon, PtpFault::CardFullAtOnce, ErrorId::CameraCardFull},
                    Fault{"Refused", PtpProfile::Plain, PtpFault::Refused, ErrorId::CameraRefused},
                    Fault{"RefusedNikon", PtpProfile::Nikon, PtpFault::Refused, ErrorId::CameraRefused},
                    Fault{"EventTwice", PtpProfile::Plain, PtpFault::EventTwice, std::nullopt},
                    Fault{"EventLate", PtpProfile::Plain, PtpFault::EventLate, std::nullopt},
                    Fault{"EventLost", PtpProfile::Plain, PtpFault::EventLost, std::nullopt},
                    Fault{"EventLostNikon", PtpProfile::Nikon, PtpFault::EventLost, std::nullopt},
                    Fault{"CutInFile", PtpProfile::Plain, PtpFault::CutInFile, std::nullopt},
                    Fault{"CutAtShutter", PtpProfile::Plain, PtpFault::CutAtShutter, ErrorId::CameraLost},
                    Fault{"WithRaw", PtpProfile::Plain, PtpFault::WithRaw, std::nullopt},
                    Fault{"RawOnly", PtpProfile::Plain, PtpFault::RawOnly, ErrorId::CameraRawOnly}),
    [](const auto& fault) { return fault.param.name; });

TEST_F(Tethered, AStillThatComesAfterItsTimeIsToldAsLate) {
    begin();
    sim->late = 4500ms;
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    sim->script({PtpFault::EventLate});
    EXPECT_EQ(take(), ErrorId::StillOverdue);
    ASSERT_TRUE(log.waitFor([&] { return log.extras.size() == 1; }));
    EXPECT_EQ(log.extras[0].second, ExtraStill::Late);
    expectOneAnswerEach();
}

TEST_F(Tethered, ACameraThatFreezesIsLostInTimeAndComesBack) {
    for (const PtpFault fault : {PtpFault::Freeze, PtpFault::FreezeInFile}) {
        camera.reset();
        log.statuses.clear();
        begin(PtpProfile::Nikon, 3'000'000);
        connect();
        ASSERT_TRUE(waitForState(DeviceState::Ready));
        sim->script({fault});
        const auto before = std::chrono::steady_clock::now();
        EXPECT_TRUE(take());
        EXPECT_LT(std::chrono::steady_clock::now() - before, options.patience + options.grace + 1s);
        ASSERT_TRUE(waitForState(DeviceState::Retrying));
        sim->freeze(false);
        ASSERT_TRUE(waitForState(DeviceState::Ready));
        EXPECT_EQ(take(), std::nullopt);
        expectOneAnswerEach();
    }
}

TEST_F(Tethered, ACameraThatIsSwitchedOnLaterIsFound) {
    begin();
    sim->switchOff(true);
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Retrying));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraMissing);
    EXPECT_EQ(take(), ErrorId::CameraMissing);
    sim->switchOff(false);
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    EXPECT_EQ(take(), std::nullopt);
    sim->switchOff(true);
    ASSERT_TRUE(waitForState(DeviceState::Retrying));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraLost);
    expectOneAnswerEach();
}

/// The helper processes of this one.
std::vector<pid_t> helpers() {
    std::vector<pid_t> found;
    for (const auto& process : std::filesystem::directory_iterator("/proc")) {
        std::ifstream facts(process.path() / "stat");
        pid_t number = 0, parent = 0;
        std::string name, state;
        if (facts >> number >> name >> state >> parent && parent == ::getpid() && name == "(xuezhao-tether)" &&
            state != "Z")
            found.push_back(number);
    }
    return found;
}

TEST_F(Tethered, AHelperThatDiesIsStartedAgain) {
    begin();
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    ASSERT_EQ(helpers().size(), 1u);
    sim->script({PtpFault::EventLost});
    camera->requestStill(++asked);
    ASSERT_TRUE(log.waitFor([&] { return sim->captures() == 1; }));
    ::kill(helpers().front(), SIGKILL);
    ASSERT_TRUE(waitForAnswer(1));
    EXPECT_EQ(log.failures.back().second.id, ErrorId::CameraLost);
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    EXPECT_EQ(take(), std::nullopt);
    camera.reset();
    EXPECT_TRUE(helpers().empty()) << "nothing is left behind";
    expectOneAnswerEach();
}

TEST_F(Tethered, AHelperThatHangsIsKilled) {
    begin();
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    ::kill(helpers().front(), SIGSTOP);
    camera->requestStill(++asked);
    ASSERT_TRUE(waitForAnswer(1));
    EXPECT_EQ(log.failures.back().second.id, ErrorId::CameraLost);
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    EXPECT_EQ(take(), std::nullopt);
}

TEST_F(Tethered, WithoutItsHelperItHasFailedForGood) {
    begin();
    options.helper = "/nowhere/xuezhao-tether";
    connect();
    ASSERT_TRUE(waitForState(DeviceState::Failed));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraHelperMissing);
    EXPECT_EQ(take(), ErrorId::CameraHelperMissing);
}

TEST_F(Tethered, AnotherProgramInItsHelpersPlaceIsNotBelieved) {
    for (const char* program : {"/bin/cat", "/usr/bin/yes", "/bin/false"}) {
        log.statuses.clear();
        begin();
        options.helper = program;
        connect();
        ASSERT_TRUE(waitForState(DeviceState::Retrying)) << program;
        EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraLost);
        camera.reset();
    }
}

TEST(TetherOptions, AreReadFromASpec) {
    EXPECT_EQ(tetherOptions("")->port, "");
    EXPECT_EQ(tetherOptions("192.168.1.1")->port, "ptpip:192.168.1.1:15740:15740");
    EXPECT_EQ(tetherOptions("camera.local:99")->port, "ptpip:camera.local:99:99");
    EXPECT_EQ(tetherOptions("usb:001,005")->port, "usb:001,005");
    for (const char* bad : {":", "host:", "host:0", "host:65536", "host:1x", "host:1:2", "a b", "$(x)", ":15740"})
        EXPECT_EQ(tetherOptions(bad).error().id, ErrorId::CameraUnknown) << bad;
}

}  // namespace
}  // namespace xuezhao
