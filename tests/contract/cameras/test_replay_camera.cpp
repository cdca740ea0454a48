#include "core/devices/replay_camera.h"

#include "tests/contract/cameras/camera_log.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace xuezhao {
namespace {

using test::CameraLog;

void writeColour(const std::filesystem::path& path, cv::Size size, const cv::Scalar& bgr) {
    ASSERT_TRUE(cv::imwrite(path.string(), cv::Mat(size, CV_8UC3, bgr)));
}

std::vector<unsigned char> bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

SharedStage quickStage() {
    return std::make_shared<VirtualStage>(ActManner(), 20);
}

TEST(ReplayCamera, ShowsThePicturesOfTheFolderByNameOnePersonEach) {
    test::TempFolder folder;
    writeColour(folder / "b.JPG", {200, 100}, {0, 255, 0});
    writeColour(folder / "a.png", {200, 100}, {0, 0, 255});
    std::filesystem::create_directory(folder / "c.png");  // a folder is no picture
    std::filesystem::create_directory(folder / "deeper");
    writeColour(folder / "deeper" / "0.png", {200, 100}, {255, 0, 0});
    std::ofstream(folder / "notes.txt") << "not a picture, and not called one";
    const auto stage = quickStage();
    CameraLog log;
    const auto camera = makeReplayCamera(folder.path(), stage);
    camera->start(log.events());
    const auto nextSubject = [&] {
        ASSERT_TRUE(
            log.waitFor([&] { return stage->moment(std::chrono::steady_clock::now()).phase == ActPhase::Here; }));
        camera->nextSubject();
    };
    const auto shows = [&](int channel) {
        return log.waitFor(
            [&] { return !log.frames.empty() && log.frames.back().image.mat().at<cv::Vec3b>(50, 100)[channel] > 250; });
    };
    ASSERT_TRUE(shows(2)) << "a.png is red";
    camera->requestStill(1);
    ASSERT_TRUE(log.waitFor([&] { return log.stills.size() == 1; }));
    EXPECT_EQ(*log.stills[0].original, bytesOf(folder / "a.png"));
    EXPECT_EQ(log.stills[0].extension, ".png");
    nextSubject();
    ASSERT_TRUE(shows(1)) << "b.JPG is green";
    camera->requestStill(2);
    ASSERT_TRUE(log.waitFor([&] { return log.stills.size() == 2; }));
    EXPECT_EQ(*log.stills[1].original, bytesOf(folder / "b.JPG"));
    EXPECT_EQ(log.stills[1].extension, ".jpg");
    nextSubject();
    ASSERT_TRUE(shows(2)) << "after the last the first";
    for (const DeviceStatus& status : log.statuses) EXPECT_FALSE(status.error);
}

TEST(ReplayCamera, ShowsLargePicturesInWholeSteps) {
    test::TempFolder folder;
    writeColour(folder / "a.png", {3000, 4001}, {9, 9, 9});
    CameraLog log;
    const auto camera = makeReplayCamera(folder.path(), quickStage());
    camera->start(log.events());
    ASSERT_TRUE(log.waitForFrames(1));
    EXPECT_EQ(log.frames.back().image.size(), cv::Size(1000, 1333));
    EXPECT_EQ(camera->info().stillSize, cv::Size(3000, 4001));
}

TEST(ReplayCamera, PassesOverBadFilesAndSaysWhich) {
    test::TempFolder folder;
    std::ofstream(folder / "0-empty.jpg").flush();
    std::ofstream(folder / "1-text.jpg") << "this is no picture at all";
    writeColour(folder / "2-good.png", {64, 64}, {0, 0, 255});
    writeColour(folder / "whole.jpg", {640, 480}, {0, 0, 255});
    std::vector<unsigned char> cut = bytesOf(folder / "whole.jpg");
    std::filesystem::remove(folder / "whole.jpg");
    cut.resize(30);
    std::ofstream(folder / "3-cut.jpg", std::ios::binary).write(reinterpret_cast<const char*>(cut.data()), 30);
    const auto stage = quickStage();
    CameraLog log;
    const auto camera = makeReplayCamera(folder.path(), stage);
    camera->start(log.events());
    ASSERT_TRUE(log.waitFor([&] { return stage->moment(std::chrono::steady_clock::now()).phase == ActPhase::Here; }));
    camera->nextSubject();
    ASSERT_TRUE(log.waitFor([&] { return log.statuses.size() >= 5; }));
    std::vector<std::string> named;
    const std::lock_guard lock(log.mutex);
    for (const DeviceStatus& status : log.statuses) {
        EXPECT_NE(status.state, DeviceState::Failed);
        if (status.error) named.push_back(status.error->where);
    }
    EXPECT_EQ(named, (std::vector<std::string>{"0-empty.jpg", "1-text.jpg", "3-cut.jpg"}));
    EXPECT_EQ(log.statuses.back().state, DeviceState::Ready) << "work goes on";
}

TEST(ReplayCamera, DoesNotOpenAPictureThatPromisesTooMuch) {
    // A JPEG whose frame header says 20000x20000.
    test::TempFolder folder;
    writeColour(folder / "huge.jpg", {16, 16}, {1, 2, 3});
    std::vector<unsigned char> bytes = bytesOf(folder / "huge.jpg");
    const unsigned char frameHeader[] = {0xFF, 0xC0};
    const auto size = std::search(bytes.begin(), bytes.end(), std::begin(frameHeader), std::end(frameHeader)) + 5;
    size[0] = size[2] = 0x4E;
    size[1] = size[3] = 0x20;
    std::ofstream(folder / "huge.jpg", std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<long>(bytes.size()));
    CameraLog log;
    const auto camera = makeReplayCamera(folder.path(), quickStage());
    camera->start(log.events());
    ASSERT_TRUE(log.waitFor([&] { return !log.statuses.empty() && log.statuses.back().state == DeviceState::Failed; }));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::FolderEmpty);
    EXPECT_EQ(log.statuses[log.statuses.size() - 2].error->id, ErrorId::PictureTooLarge);
}

TEST(ReplayCamera, WithoutPicturesItHasFailedForGoodAndStillAnswers) {
    test::TempFolder folder;
    const std::pair<std::filesystem::path, ErrorId> cases[] = {{folder.path(), ErrorId::FolderEmpty},
                                                               {folder / "nowhere", ErrorId::FolderMissing}};
    for (const auto& [path, id] : cases) {
        CameraLog log;
        const auto camera = makeReplayCamera(path, quickStage());
        camera->start(log.events());
        ASSERT_TRUE(log.waitFor([&] { return log.statuses.size() == 2; }));
        EXPECT_EQ(log.statuses.back().state, DeviceState::Failed);
        ASSERT_TRUE(log.statuses.back().error);
        EXPECT_EQ(log.statuses.back().error->id, id);
        camera->requestStill(5);
        ASSERT_TRUE(log.waitFor([&] { return log.answers[5] == 1; }));
        EXPECT_EQ(log.failures.front().second.id, id);
        EXPECT_EQ(log.frameCount, 0u);
    }
}

}  // namespace
}  // namespace xuezhao
