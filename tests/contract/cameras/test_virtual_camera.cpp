#include "core/devices/virtual_camera.h"

#include "tests/contract/cameras/camera_log.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace xuezhao {
namespace {

using test::CameraLog;

ActManner calm() {
    ActManner manner;
    manner.calm = true;
    return manner;
}

TEST(VirtualCamera, TheStillShowsTheMomentOfTheRequestWithMorePixels) {
    const auto stage = std::make_shared<VirtualStage>(calm());
    CameraLog log;
    const auto camera = makeVirtualCamera(stage);
    camera->start(log.events());
    ASSERT_TRUE(log.waitFor([&] { return stage->moment(std::chrono::steady_clock::now()).seconds > 2; }));
    camera->requestStill(1);
    ASSERT_TRUE(log.waitFor([&] { return log.stills.size() == 1; }));
    const std::lock_guard lock(log.mutex);
    const cv::Mat still = cv::imdecode(*log.stills.front().original, cv::IMREAD_COLOR);
    ASSERT_EQ(still.size(), cv::Size(2560, 1920));
    cv::Mat smaller;
    cv::resize(still, smaller, {1280, 960}, 0, 0, cv::INTER_AREA);
    // The person stands still: frame and still differ by noise alone.
    EXPECT_LT(cv::norm(smaller, log.frames.back().image.mat(), cv::NORM_L1) / double(smaller.total() * 3), 2.);
}

TEST(VirtualCamera, TheNextSubjectLooksDifferent) {
    const auto stage = std::make_shared<VirtualStage>(calm(), 8);
    CameraLog log;
    const auto camera = makeVirtualCamera(stage);
    camera->start(log.events());
    const auto settled = [&](int person) {
        const ActMoment moment = stage->moment(std::chrono::steady_clock::now());
        return moment.person == person && moment.phase == ActPhase::Here && moment.seconds > 4;
    };
    ASSERT_TRUE(log.waitFor([&] { return settled(0); }));
    ASSERT_TRUE(log.waitForFrames(log.frameCount + 2));
    const cv::Mat first = log.frames.back().image.mat();
    camera->nextSubject();
    ASSERT_TRUE(log.waitFor([&] { return settled(1); }));
    ASSERT_TRUE(log.waitForFrames(log.frameCount + 2));
    EXPECT_GT(cv::norm(first, log.frames.back().image.mat(), cv::NORM_L1) / double(first.total() * 3), 3.);
}

}  // namespace
}  // namespace xuezhao
