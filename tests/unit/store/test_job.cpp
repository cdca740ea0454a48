#include "core/store/job.h"
#include "core/store/job_layout.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

namespace xuezhao::test {
namespace {

TEST(Job, KeepsItsSettings) {
    const TempFolder folder;
    JobSettings settings;
    settings.name = "2027 届 毕业";
    settings.standards = {"chsi-2017"};
    settings.quarterTurns = 3;
    settings.automaticShutter = false;
    {
        const auto job = need(Job::create(folder / "a/b", settings));
        EXPECT_GT(job->settings().created, WallTime(std::chrono::hours(24 * 365 * 50)));
        settings.created = job->settings().created;
        settings.bellOnCapture = false;
        settings.stillFlashed = true;
        need(job->setSettings(settings));
    }
    EXPECT_EQ(need(Job::open(folder / "a/b"))->settings(), settings);
}

TEST(Job, RefusesSettingsThatMeanNothing) {
    const TempFolder folder;
    const auto job = need(Job::create(folder / "j", {}));
    JobSettings upsideDown;
    upsideDown.quarterTurns = 2;
    EXPECT_EQ(job->setSettings(upsideDown).error().id, ErrorId::DataBadValue);
    EXPECT_EQ(job->setSettings(upsideDown).error().where, "quarter_turns");
    JobSettings none;
    none.standards.clear();
    EXPECT_EQ(job->setSettings(none).error().where, "standards");
    EXPECT_EQ(job->settings().quarterTurns, 0);
}

TEST(Job, IsHeldAgainstASecondStation) {
    const TempFolder folder;
    const auto job = need(Job::create(folder / "j", {}));
    const auto second = Job::open(folder / "j");
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().id, ErrorId::StoreLocked);
    EXPECT_EQ(second.error().where, (folder / "j").string());
}

TEST(Job, ADeadStationHoldsNothing) {
    const TempFolder folder;
    need(Job::create(folder / "j", {}));
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = Job::open(folder / "j");
        ::_exit(held ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    ASSERT_EQ(status, 0);
    EXPECT_TRUE(std::filesystem::exists(folder / "j" / job_layout::kLock));
    EXPECT_TRUE(Job::open(folder / "j").ok());
}

TEST(Job, SaysWhatIsWrongWithAFolder) {
    const TempFolder folder;
    need(Job::create(folder / "j", {}));
    EXPECT_EQ(Job::create(folder / "j", {}).error().id, ErrorId::JobExists);
    EXPECT_EQ(Job::open(folder / "none").error().id, ErrorId::JobMissing);
    EXPECT_FALSE(std::filesystem::exists(folder / "none"));
    std::ofstream(folder / "file") << "x";
    EXPECT_EQ(Job::create(folder / "file/j", {}).error().id, ErrorId::FolderUnwritable);
}

TEST(JobLayout, NamesEveryFile) {
    const Serial serial = *Serial::fromNumber(7);
    EXPECT_EQ(job_layout::photo("chsi-2017", serial), "photos/chsi-2017/0007.jpg");
    EXPECT_EQ(job_layout::original(serial, 2, ".png"), "originals/0007-2.png");
    EXPECT_EQ(job_layout::superseded("chsi-2017", serial, 1), "superseded/chsi-2017/0007-1.jpg");
    EXPECT_EQ(job_layout::recovered("originals/0007-2.png", "0123456789ab"), "recovered/0007-2-01234567.png");
}

}  // namespace
}  // namespace xuezhao::test
