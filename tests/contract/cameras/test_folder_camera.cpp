// The hot folder: what another program does to files while it fills it.

#include "core/devices/folder_camera.h"
#include "tests/contract/cameras/camera_log.h"
#include "tests/contract/cameras/tether_rig.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using test::CameraLog;

class HotFolder : public testing::Test {
protected:
    void SetUp() override {
        fs::create_directory(folder);
        red = test::colourJpeg({320, 240}, {0, 0, 255});
        blue = test::colourJpeg({320, 240}, {255, 0, 0});
    }
    void connect() {
        FolderOptions options{folder, 1500ms};
        options.look = options.settled = 40ms;
        options.broken = 400ms;
        camera = makeFolderCamera(options);
        camera->start(log.events());
        ASSERT_TRUE(waitForState(DeviceState::Ready));
    }
    bool waitForState(DeviceState state) {
        return log.waitFor([&] { return !log.statuses.empty() && log.statuses.back().state == state; });
    }
    bool waitForExtras(std::size_t count) {
        return log.waitFor([&] { return log.extras.size() == count; });
    }
    /// Long enough for whatever is going to be told.
    void pause() {
        log.waitFor([] { return false; }, 300ms);
    }
    static void write(const fs::path& path, std::span<const unsigned char> bytes) {
        std::ofstream file(path, std::ios::binary);
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    void write(const std::string& name, const Bytes& bytes) { write(folder / name, *bytes); }
    static std::vector<unsigned char> read(const fs::path& path) {
        std::ifstream file(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    CameraLog log;
    test::TempFolder parent;
    const fs::path folder = parent / "hot";
    Bytes red, blue;
    std::unique_ptr<Camera> camera;
};

TEST_F(HotFolder, OnlyWhatComesAfterTheStartIsAStillAndIsLeftAsItIs) {
    write("before.jpg", red);
    connect();
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraNoLiveView);
    write("after.jpg", blue);
    ASSERT_TRUE(waitForExtras(1));
    pause();
    EXPECT_EQ(log.extras.size(), 1u);
    EXPECT_EQ(*log.extras[0].first.original, *blue);
    EXPECT_EQ(log.extras[0].second, ExtraStill::OwnShutter);
    EXPECT_EQ(camera->info().stillSize, cv::Size(320, 240));
    EXPECT_EQ(read(folder / "after.jpg"), *blue);
    EXPECT_EQ(read(folder / "before.jpg"), *red);
}

TEST_F(HotFolder, ARequestWaitsForTheNextFileAndNotForEver) {
    connect();
    camera->requestStill(1);
    pause();
    write("1.JPEG", red);
    ASSERT_TRUE(log.waitFor([&] { return log.stills.size() == 1; }));
    EXPECT_EQ(log.stills[0].request, 1u);
    EXPECT_EQ(log.stills[0].extension, ".jpg");
    camera->requestStill(2);
    ASSERT_TRUE(log.waitFor([&] { return log.failures.size() == 1; }));
    EXPECT_EQ(log.failures[0].second.id, ErrorId::StillOverdue);
    EXPECT_TRUE(log.extras.empty());
}

TEST_F(HotFolder, AFileIsTakenWhenItIsWholeHoweverSlowlyItIsWritten) {
    connect();
    {
        std::ofstream file(folder / "slow.jpg", std::ios::binary);
        for (std::size_t at = 0; at < red->size(); at += red->size() / 3 + 1) {
            const std::size_t size = std::min(red->size() / 3 + 1, red->size() - at);
            file.write(reinterpret_cast<const char*>(red->data()) + at, static_cast<std::streamsize>(size));
            file.flush();
            log.waitFor([] { return false; }, 150ms);
            if (at + size < red->size()) {
                EXPECT_TRUE(log.extras.empty());
            }
        }
    }
    ASSERT_TRUE(waitForExtras(1));
    pause();
    ASSERT_EQ(log.extras.size(), 1u);
    EXPECT_EQ(*log.extras[0].first.original, *red);
}

TEST_F(HotFolder, ARenamedFileIsTakenOnce) {
    connect();
    write("shot.jpg.tmp", red);
    write(".hidden.jpg", red);
    pause();
    EXPECT_TRUE(log.extras.empty());
    fs::rename(folder / "shot.jpg.tmp", folder / "shot.jpg");
    ASSERT_TRUE(waitForExtras(1));
    pause();
    EXPECT_EQ(log.extras.size(), 1u);
}

TEST_F(HotFolder, FilesThatVanishOrAreNoPicturesDoNotStopIt) {
    connect();
    write("gone.jpg", red);
    fs::remove(folder / "gone.jpg");
    std::ofstream(folder / "letter.jpg") << "not a picture at all, whatever it is called";
    std::ofstream(folder / "empty.jpg");
    fs::create_directory(folder / "folder.jpg");
    const std::vector<unsigned char> half(red->begin(), red->begin() + static_cast<std::ptrdiff_t>(red->size() / 2));
    write(folder / "half.jpg", half);
    ASSERT_TRUE(log.waitFor([&] {
        std::set<ErrorId> told;
        for (const DeviceStatus& status : log.statuses)
            if (status.error) told.insert(status.error->id);
        return told.count(ErrorId::NotAPicture) && told.count(ErrorId::FileEmpty) &&
               told.count(ErrorId::PictureDamaged);
    }));
    EXPECT_EQ(log.statuses.back().state, DeviceState::Ready);
    EXPECT_TRUE(log.extras.empty());
    write("right.jpg", blue);
    ASSERT_TRUE(waitForExtras(1));
    EXPECT_EQ(*log.extras[0].first.original, *blue);
}

TEST_F(HotFolder, OfAPairTheJpegIsTaken) {
    connect();
    camera->requestStill(1);
    write("DSC_1.NEF", blue);
    write("DSC_1.JPG", red);
    ASSERT_TRUE(log.waitFor([&] { return log.stills.size() == 1; }));
    EXPECT_EQ(*log.stills[0].original, *red);
    camera->requestStill(2);
    write("DSC_2.NEF", blue);
    ASSERT_TRUE(log.waitFor([&] { return log.failures.size() == 1; }));
    EXPECT_EQ(log.failures[0].second.id, ErrorId::CameraRawOnly);
}

TEST_F(HotFolder, TheSameNameAgainIsAnotherPictureUnlessItIsTheSame) {
    connect();
    write("capture.jpg", red);
    ASSERT_TRUE(waitForExtras(1));
    write("capture.jpg", red);  // told twice by its program
    pause();
    EXPECT_EQ(log.extras.size(), 1u);
    write("capture.jpg", blue);
    ASSERT_TRUE(waitForExtras(2));
    EXPECT_EQ(*log.extras[1].first.original, *blue);
}

TEST_F(HotFolder, AFolderThatGoesAwayIsLookedForAgain) {
    connect();
    write("1.jpg", red);
    ASSERT_TRUE(waitForExtras(1));
    fs::rename(folder, parent / "elsewhere");
    camera->requestStill(1);
    ASSERT_TRUE(waitForState(DeviceState::Retrying));
    EXPECT_EQ(log.statuses.back().error->id, ErrorId::CameraFolderLost);
    ASSERT_TRUE(log.waitFor([&] { return log.answers[1] == 1; }));
    camera->requestStill(2);
    ASSERT_TRUE(log.waitFor([&] { return log.answers[2] == 1; }));
    EXPECT_EQ(log.failures.back().second.id, ErrorId::CameraFolderLost);
    write(parent / "elsewhere" / "2.jpg", *blue);  // the camera's program goes on
    fs::rename(parent / "elsewhere", folder);
    ASSERT_TRUE(waitForState(DeviceState::Ready));
    ASSERT_TRUE(waitForExtras(2)) << "what came meanwhile, and not what was told before";
    EXPECT_EQ(log.extras[1].second, ExtraStill::Late);
    pause();  // until a look has found nothing left of what came meanwhile
    write("3.jpg", red);
    ASSERT_TRUE(waitForExtras(3));
    EXPECT_EQ(log.extras[2].second, ExtraStill::OwnShutter);
}

}  // namespace
}  // namespace xuezhao
