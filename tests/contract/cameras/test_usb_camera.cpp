// Qt's own camera code, fed by a plugin: formats, loss and return.

#include "core/devices/camera_table.h"
#include "core/devices/qt_camera.h"
#include "core/devices/qt_camera_worker.h"

#include "tests/contract/cameras/camera_log.h"
#include "tests/support/gst_camera/fed_cameras.h"

#include <gtest/gtest.h>

#include <QMediaDevices>

#include <opencv2/imgcodecs.hpp>

namespace xuezhao {
namespace {

using test::CameraLog;
using test::colourCamera;
using test::FedCameras;

class UsbCamera : public testing::Test {
protected:
    void SetUp() override {
        if (const std::string why = FedCameras::missing(); !why.empty()) GTEST_SKIP() << why;
    }

    std::unique_ptr<Camera> camera(const std::string& name, const std::vector<std::string>& lines) {
        cameras.announce(lines);
        EXPECT_TRUE(FedCameras::waitUntilListed(name));
        return makeQtCamera(name);
    }
    bool waitForState(DeviceState state) {
        return log.waitFor([&] { return !log.statuses.empty() && log.statuses.back().state == state; });
    }
    cv::Vec3b middle() {
        const std::lock_guard lock(log.mutex);
        const cv::Mat& picture = log.frames.back().image.mat();
        return picture.at<cv::Vec3b>(picture.rows / 2, picture.cols / 2);
    }

    FedCameras cameras;
    CameraLog log;
};

void expectBgr(const cv::Vec3b& pixel, int blue, int green, int red) {
    EXPECT_NEAR(pixel[0], blue, 8);
    EXPECT_NEAR(pixel[1], green, 8);
    EXPECT_NEAR(pixel[2], red, 8);
}

TEST_F(UsbCamera, ColoursArriveInEveryFormat) {
    for (const auto& [name, caps] : {std::pair{"Yuyv", "video/x-raw,format=YUY2,width=640,height=480,framerate=30/1"},
                                     std::pair{"Nv12", "video/x-raw,format=NV12,width=640,height=480,framerate=30/1"},
                                     std::pair{"Mjpeg", "image/jpeg,width=640,height=480,framerate=30/1"}}) {
        SCOPED_TRACE(name);
        CameraLog own;
        const auto usb = camera(name, {colourCamera(name, caps, "0xd02832")});
        usb->start(own.events());
        ASSERT_TRUE(own.waitForFrames(5));
        const std::lock_guard lock(own.mutex);
        ASSERT_EQ(own.frames.back().image.size(), cv::Size(640, 480));
        expectBgr(own.frames.back().image.mat().at<cv::Vec3b>(240, 320), 0x32, 0x28, 0xd0);
    }
}

TEST_F(UsbCamera, AStillIsTheNextFrameWithoutLoss) {
    const auto usb = camera(
        "Still", {colourCamera("Still", "video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1", "0x64c5ff")});
    usb->start(log.events());
    ASSERT_TRUE(log.waitForFrames(3));
    usb->requestStill(4);
    ASSERT_TRUE(log.waitFor([&] { return log.stills.size() == 1; }));
    EXPECT_EQ(log.stills[0].extension, ".png");
    const cv::Mat still = cv::imdecode(*log.stills[0].original, cv::IMREAD_COLOR);
    EXPECT_EQ(cv::norm(still, log.frames.back().image.mat(), cv::NORM_INF), 0);
}

TEST_F(UsbCamera, TakesTheFormatNearestToWhatAStillNeeds) {
    const std::string source = "videotestsrc is-live=true pattern=black ! identity";
    cameras.announce(
        {"Choice | video/x-raw,format=YUY2,width=640,height=480,framerate=60/1; "
         "video/x-raw,format=YUY2,width=1920,height=1080,framerate=30/1; "
         "video/x-raw,format=YUY2,width=3840,height=2160,framerate=5/1 | " +
         source});
    ASSERT_TRUE(FedCameras::waitUntilListed("Choice"));
    for (const QCameraDevice& device : QMediaDevices::videoInputs()) {
        if (device.description() != QStringLiteral("Choice")) continue;
        EXPECT_EQ(bestFormat(device).resolution(), QSize(1920, 1080));
    }
}

TEST_F(UsbCamera, ASilentLossIsNoticedAndTheCameraComesBack) {
    const auto usb =
        camera("Fragile", {colourCamera("Fragile", "video/x-raw,format=YUY2,width=320,height=240,framerate=30/1",
                                        "0xff0000", "eos-after=40")});
    usb->start(log.events());
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    ASSERT_TRUE(waitForState(DeviceState::Retrying)) << "no frame for two seconds";
    {
        const std::lock_guard lock(log.mutex);
        EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraLost);
        EXPECT_EQ(log.statuses.back().error->where, "Fragile");
    }
    const std::uint64_t before = log.frameCount;
    ASSERT_TRUE(waitForState(DeviceState::Ready)) << "a new connection after a second";
    ASSERT_TRUE(log.waitForFrames(before + 5));
    EXPECT_TRUE(log.numbersRise) << "numbers go on over a loss";
}

TEST_F(UsbCamera, AnErrorInMidStreamIsALossToo) {
    const auto usb =
        camera("Broken", {colourCamera("Broken", "video/x-raw,format=YUY2,width=320,height=240,framerate=30/1",
                                       "0xff0000", "error-after=30")});
    usb->start(log.events());
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    ASSERT_TRUE(waitForState(DeviceState::Retrying));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraLost);
    const std::uint64_t before = log.frameCount;
    ASSERT_TRUE(log.waitForFrames(before + 5)) << "a new connection";
}

TEST_F(UsbCamera, TwoRunBesideEachOther) {
    const char* caps = "video/x-raw,format=YUY2,width=320,height=240,framerate=30/1";
    cameras.announce({colourCamera("Left", caps, "0xff0000"), colourCamera("Right", caps, "0x0000ff")});
    ASSERT_TRUE(FedCameras::waitUntilListed("Left"));
    ASSERT_TRUE(FedCameras::waitUntilListed("Right"));
    CameraLog other;
    const auto left = makeQtCamera("Left"), right = makeQtCamera("Right");
    left->start(log.events());
    right->start(other.events());
    ASSERT_TRUE(log.waitForFrames(5));
    ASSERT_TRUE(other.waitForFrames(5));
    expectBgr(middle(), 0, 0, 255);
    const std::lock_guard lock(other.mutex);
    expectBgr(other.frames.back().image.mat().at<cv::Vec3b>(120, 160), 255, 0, 0);
}

TEST_F(UsbCamera, OneThatOffersNothingReadableHasFailed) {
    const std::string caps = "video/x-raw,format=GRAY16_LE,width=320,height=240,framerate=30/1";
    const auto usb = camera("Thermal", {"Thermal | " + caps + " | videotestsrc is-live=true ! " + caps});
    usb->start(log.events());
    ASSERT_TRUE(waitForState(DeviceState::Failed));
    usb->requestStill(1);
    ASSERT_TRUE(log.waitFor([&] { return log.answers[1] == 1; }));
}

TEST_F(UsbCamera, AStillThatALossCutOffFails) {
    const auto usb = camera("Cut", {colourCamera("Cut", "video/x-raw,format=YUY2,width=320,height=240,framerate=30/1",
                                                 "0xff0000", "eos-after=20")});
    usb->start(log.events());
    ASSERT_TRUE(log.waitForFrames(5));
    ASSERT_TRUE(log.waitFor([&, last = std::uint64_t(0), quiet = std::chrono::steady_clock::now()]() mutable {
        if (log.frameCount != last) quiet = std::chrono::steady_clock::now();
        last = log.frameCount;
        return std::chrono::steady_clock::now() - quiet > std::chrono::milliseconds(500);
    }));
    usb->requestStill(3);
    ASSERT_TRUE(log.waitFor([&] { return log.answers[3] == 1; }));
    EXPECT_EQ(log.failures.at(0).second.id, ErrorId::CameraLost);
}

TEST_F(UsbCamera, ACameraThatIsNotThereIsWaitedFor) {
    const auto usb = makeQtCamera("Late");
    usb->start(log.events());
    ASSERT_TRUE(waitForState(DeviceState::Retrying));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraMissing);
    usb->requestStill(1);
    ASSERT_TRUE(log.waitFor([&] { return log.answers[1] == 1; }));
    cameras.announce({colourCamera("Late", "video/x-raw,format=YUY2,width=320,height=240,framerate=30/1", "0x00ff00")});
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    ASSERT_TRUE(log.waitForFrames(3));
    expectBgr(middle(), 0, 255, 0);
}

TEST_F(UsbCamera, IsTheBestCameraWhereOneIsPresent) {
    cameras.announce(
        {colourCamera("Desk camera", "video/x-raw,format=YUY2,width=320,height=240,framerate=30/1", "0x00ff00")});
    ASSERT_TRUE(FedCameras::waitUntilListed("Desk camera"));
    EXPECT_EQ(bestCamera().rfind("usb:", 0), 0u);
}

}  // namespace
}  // namespace xuezhao
