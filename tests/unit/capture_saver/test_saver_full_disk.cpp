// A disk that fills in the middle of a capture day: nothing is lost, and with some space it goes on.

#include "tests/unit/capture_saver/saver_fixture.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

namespace xuezhao::test {
namespace {

namespace fs = std::filesystem;

constexpr int kNoSmallDisk = 77;

/// A disk of eight megabytes at the folder, for this process alone.
bool mountSmallDisk(const fs::path& folder) {
    return (::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) &&
           ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=8m") == 0;
}

/// Photographs people until the disk is full, then makes room and goes on.
void fillTheDisk(const fs::path& folder, const std::string& original) {
    const fs::path ballast = folder / "ballast";
    std::ofstream(ballast) << std::string(1'000'000, 'b');
    const auto job = need(Job::create(folder / "job", {}));
    CaptureSaver saver(job->store(), job->folder());
    ASSERT_TRUE(need(saver.repair()).clean());
    int saved = 0;
    std::optional<Error> failure;
    PersonId last{};
    while (!failure && saved < 3000) {
        last = need(job->store().addPerson({}));
        CaptureToSave capture;
        capture.person = last;
        capture.original = bytesOf(original);
        capture.extension = ".jpg";
        capture.photos.push_back({"chsi-2017", bytesOf("photo " + std::to_string(saved)), {0, 0, 3, 4}, "pass", "{}"});
        const auto done = saver.save(capture);
        if (done) ++saved;
        else failure = done.error();
    }
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->id, ErrorId::DiskFull) << toText(*failure) << failure->detail;
    EXPECT_GT(saved, 2);
    EXPECT_EQ(need(job->store().counts()).captured, saved);

    fs::remove(ballast);
    ASSERT_TRUE(saver.repair().ok());
    checkInvariants(job->store(), job->folder());
    EXPECT_EQ(need(job->store().nextSerial(last)).number(), saved + 1);
    CaptureToSave again;
    again.person = last;
    again.original = bytesOf(original);
    again.extension = ".jpg";
    EXPECT_EQ(need(saver.save(again)).serial, saved + 1);
    checkInvariants(job->store(), job->folder());
}

TEST(SaverFullDisk, LosesNothingAndGoesOn) {
    const TempFolder folder;
    // Large originals fill the disk in a file, small ones in the database.
    for (const std::size_t size : {300'000, 4'000}) {
        SCOPED_TRACE(size);
        const pid_t child = ::fork();
        if (child == 0) {
            if (!mountSmallDisk(folder.path())) ::_exit(kNoSmallDisk);
            fillTheDisk(folder.path(), std::string(size, 'o'));
            ::_exit(testing::Test::HasFailure() ? 1 : 0);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        if (WIFEXITED(status) && WEXITSTATUS(status) == kNoSmallDisk) {
            GTEST_SKIP() << "SKIPPED: this user may not mount a small disk, so none was filled.";
        }
        EXPECT_EQ(status, 0);
    }
}

}  // namespace
}  // namespace xuezhao::test
