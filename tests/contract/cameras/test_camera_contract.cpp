// What every camera promises in camera.h, run on each of them.

#include "tests/contract/cameras/camera_log.h"
#include "tests/contract/cameras/tether_rig.h"
#include "tests/support/gst_camera/fed_cameras.h"

#include "core/devices/camera_table.h"
#include "core/devices/composite_camera.h"
#include "core/devices/folder_camera.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include <atomic>
#include <memory>
#include <thread>

namespace xuezhao {
namespace {

using test::CameraLog;
using test::FedCameras;

/// A kind of camera and what it needs to work here.
class Rig {
public:
    virtual ~Rig() = default;
    virtual std::string missing() const { return {}; }
    virtual std::unique_ptr<Camera> make() = 0;
};

class VirtualRig : public Rig {
public:
    std::unique_ptr<Camera> make() override { return makeCamera("virtual", std::make_shared<VirtualStage>()).value(); }
};

class ReplayRig : public Rig {
public:
    std::unique_ptr<Camera> make() override {
        const cv::Mat picture(240, 320, CV_8UC3, cv::Scalar(10, 120, 230));
        cv::imwrite((m_folder / "one.png").string(), picture);
        cv::imwrite((m_folder / "two.jpg").string(), picture);
        return makeCamera("replay:" + m_folder.path().string(), std::make_shared<VirtualStage>()).value();
    }

private:
    test::TempFolder m_folder;
};

class FedRig : public Rig {
public:
    std::string missing() const override { return FedCameras::missing(); }
    std::unique_ptr<Camera> make() override {
        m_cameras.announce(
            {test::colourCamera("Suite", "video/x-raw,format=YUY2,width=640,height=480,framerate=30/1", "0xff0000")});
        EXPECT_TRUE(FedCameras::waitUntilListed("Suite"));
        return makeCamera("usb:Suite", nullptr).value();
    }

private:
    FedCameras m_cameras;
};

class PtpRig : public Rig {
public:
    std::unique_ptr<Camera> make() override { return makeTetherCamera(test::tetherOptionsFor(m_sim.port())); }

private:
    test::PtpCamera m_sim{test::colourPictures(), test::PtpProfile::Nikon};
};

/// Frames of the virtual camera, stills of a folder into which somebody else writes all the time.
class FolderRig : public Rig {
public:
    ~FolderRig() override {
        m_stop = true;
        if (m_writer.joinable()) m_writer.join();
    }
    std::unique_ptr<Camera> make() override {
        if (!m_writer.joinable()) m_writer = std::thread([this] { write(); });
        FolderOptions options{m_folder.path()};
        options.look = options.settled = std::chrono::milliseconds(30);
        return makeCompositeCamera(makeCamera("virtual", std::make_shared<VirtualStage>()).value(),
                                   makeFolderCamera(options));
    }

private:
    void write() {
        const cv::Mat picture(240, 320, CV_8UC3, cv::Scalar(10, 120, 230));
        for (int number = 0; !m_stop; ++number) {
            cv::imwrite((m_folder / (std::to_string(number) + ".jpg")).string(), picture);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
    }
    test::TempFolder m_folder;
    std::atomic<bool> m_stop{false};
    std::thread m_writer;
};

struct Kind {
    const char* name;
    std::unique_ptr<Rig> (*make)();
};

class Cameras : public testing::TestWithParam<Kind> {
protected:
    void SetUp() override {
        m_rig = GetParam().make();
        if (const std::string why = m_rig->missing(); !why.empty()) GTEST_SKIP() << why;
        camera = m_rig->make();
    }

    CameraLog log;
    std::unique_ptr<Camera> camera;

private:
    std::unique_ptr<Rig> m_rig;
};

TEST_P(Cameras, StartThenReadyThenFramesNumberedFromOne) {
    camera->start(log.events());
    ASSERT_TRUE(log.waitForFrames(12));
    const std::lock_guard lock(log.mutex);
    ASSERT_GE(log.statuses.size(), 2u);
    EXPECT_EQ(log.statuses.front().state, DeviceState::Starting);
    EXPECT_EQ(log.statuses.back().state, DeviceState::Ready);
    EXPECT_FALSE(log.statuses.back().error);
    EXPECT_TRUE(log.numbersRise);
    for (std::size_t i = 1; i < log.frames.size(); ++i) EXPECT_GT(log.frames[i].taken, log.frames[i - 1].taken);
    EXPECT_EQ(log.frames.back().image.mat().type(), CV_8UC3);
    EXPECT_EQ(log.frames.back().image.size(), camera->info().frameSize);
}

TEST_P(Cameras, EveryStillIsAnsweredOnceAlsoWhenAskedInARow) {
    camera->start(log.events());
    ASSERT_TRUE(log.waitForFrames(3));
    const WallTime before = std::chrono::system_clock::now();
    for (const std::uint64_t request : {7u, 8u, 9u}) camera->requestStill(request);
    ASSERT_TRUE(log.waitFor([this] { return log.answers.size() == 3; }));
    const std::uint64_t frames = log.frameCount;
    ASSERT_TRUE(log.waitForFrames(frames + 5)) << "the stream goes on after stills";
    const std::lock_guard lock(log.mutex);
    EXPECT_EQ(log.answers, (std::map<std::uint64_t, int>{{7, 1}, {8, 1}, {9, 1}}));
    ASSERT_EQ(log.stills.size(), 3u) << "none failed";
    EXPECT_EQ(log.stills[0].request, 7u);
    for (const Still& still : log.stills) {
        const cv::Mat picture = cv::imdecode(*still.original, cv::IMREAD_COLOR);
        EXPECT_EQ(picture.size(), camera->info().stillSize);
        EXPECT_TRUE(still.extension == ".png" || still.extension == ".jpg");
        EXPECT_GE(still.taken, before - std::chrono::seconds(1));
        EXPECT_LE(still.taken, std::chrono::system_clock::now());
    }
}

TEST_P(Cameras, AStillAskedForJustBeforeTheEndIsAnsweredBeforeIt) {
    camera->start(log.events());
    ASSERT_TRUE(log.waitForFrames(3));
    for (std::uint64_t request = 1; request <= 4; ++request) camera->requestStill(request);
    camera.reset();
    const std::lock_guard lock(log.mutex);
    EXPECT_EQ(log.answers, (std::map<std::uint64_t, int>{{1, 1}, {2, 1}, {3, 1}, {4, 1}}));
    for (const auto& [request, error] : log.failures) EXPECT_EQ(error.id, ErrorId::CameraClosed) << request;
}

TEST_P(Cameras, AStillBeforeTheFirstFrameIsAnsweredToo) {
    camera->start(log.events());
    camera->requestStill(1);
    EXPECT_TRUE(log.waitFor([this] { return log.answers.size() == 1; }));
    camera.reset();
    EXPECT_EQ(log.answers[1], 1);
}

TEST_P(Cameras, NothingComesAfterTheEnd) {
    camera->start(log.events());
    ASSERT_TRUE(log.waitForFrames(3));
    camera.reset();
    const std::uint64_t events = log.eventCount;
    log.waitFor([] { return false; }, std::chrono::milliseconds(150));
    EXPECT_EQ(log.eventCount, events);
}

TEST_P(Cameras, MayEndWithoutStartAndRightAfterIt) {
    camera.reset();
    SetUp();
    camera->start(log.events());
    camera.reset();
}

INSTANTIATE_TEST_SUITE_P(
    All, Cameras,
    testing::Values(Kind{"Virtual", []() -> std::unique_ptr<Rig> { return std::make_unique<VirtualRig>(); }},
                    Kind{"Replay", []() -> std::unique_ptr<Rig> { return std::make_unique<ReplayRig>(); }},
                    Kind{"Ptp", []() -> std::unique_ptr<Rig> { return std::make_unique<PtpRig>(); }},
                    Kind{"VirtualAndFolder", []() -> std::unique_ptr<Rig> { return std::make_unique<FolderRig>(); }},
                    Kind{"Usb", []() -> std::unique_ptr<Rig> { return std::make_unique<FedRig>(); }}),
    [](const auto& kind) { return kind.param.name; });

}  // namespace
}  // namespace xuezhao
