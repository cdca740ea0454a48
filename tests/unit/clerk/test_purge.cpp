#include "core/base/read_file.h"
#include "core/store/job_purge.h"
#include "tests/unit/clerk/clerk_fixture.h"

#include <gmock/gmock.h>

#include <fstream>
#include <string_view>

namespace xuezhao::test {
namespace {

class Purging : public ClerkTest {
protected:
    void SetUp() override {
        take(m_a, 0, 0);
        take(m_a, 1, 0);
        refuse(m_a, "头顶高");
        std::ofstream(folder() / "roster.csv") << "2201";
        std::ofstream(folder() / "notes.txt") << "mine";
    }
    bool databaseHolds(std::string_view text) const {
        for (const char* name : {"job.sqlite", "job.sqlite-wal"}) {
            const auto bytes = readFile(folder() / name, 100'000'000);
            if (!bytes) continue;
            const std::string_view held(reinterpret_cast<const char*>(bytes->data()), bytes->size());
            if (held.find(text) != held.npos) return true;
        }
        return false;
    }
};

TEST_F(Purging, SaysFirstWhatItWouldRemove) {
    const PurgePlan plan = need(planPurge(*m_job));
    EXPECT_EQ(plan.files.at("photos"), 1);
    EXPECT_EQ(plan.files.at("superseded"), 1);
    EXPECT_EQ(plan.files.at("originals"), 2);
    EXPECT_EQ(plan.files.at("."), 1);
    EXPECT_EQ(plan.counts.people, 2);
    EXPECT_EQ(plan.word, "clerk's job");
    EXPECT_THAT(plan.leftAlone, testing::ElementsAre("notes.txt"));
}

TEST_F(Purging, NeedsTheWord) {
    EXPECT_EQ(purgeJob(*m_job, "yes").error().id, ErrorId::PurgeUnconfirmed);
    EXPECT_EQ(need(store().allPeople()).size(), 2u);
    EXPECT_TRUE(std::filesystem::exists(folder() / "photos/chsi-2017/0001.jpg"));
}

TEST_F(Purging, LeavesNoFaceAndNoNumberBehind) {
    ASSERT_TRUE(databaseHolds("林晓雯"));
    need(purgeJob(*m_job, "clerk's job"));
    for (const char* text : {"林晓雯", "2201", "2202", "头顶高", "0001-1.png"})
        EXPECT_FALSE(databaseHolds(text)) << text;
    for (const char* name : {"photos", "originals", "superseded", "recovered", "roster.csv"})
        EXPECT_FALSE(std::filesystem::exists(folder() / name)) << name;
    EXPECT_TRUE(std::filesystem::exists(folder() / "notes.txt"));
}

TEST_F(Purging, KeepsLogSettingsAndARecord) {
    const auto before = need(store().log(100)).size();
    need(purgeJob(*m_job, "clerk's job"));
    const auto log = need(store().log(100));
    ASSERT_EQ(log.size(), before + 1);
    EXPECT_EQ(log.front().event, "purged");
    EXPECT_NE(log.front().detail.find("\"people\":2"), std::string::npos) << log.front().detail;
    m_saver.reset();
    m_job.reset();
    m_job = need(Job::open(folder()));
    EXPECT_EQ(m_job->settings().name, "clerk's job");
    EXPECT_EQ(need(store().counts()).people, 0);
    EXPECT_TRUE(need(store().refusals().refusedHashes()).empty());
    EXPECT_TRUE(need(CaptureSaver(store(), folder()).repair()).clean());
    // What protects the records is in force again.
    const PersonId person = need(store().addPerson({}));
    m_saver = std::make_unique<CaptureSaver>(store(), folder());
    EXPECT_EQ(take(person, 0, 0).serial, 1);
}

TEST_F(Purging, CannotBeDoneWhileAStationHasTheJobOpen) {
    const auto second = Job::open(folder());
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().id, ErrorId::StoreLocked);
}

TEST_F(Purging, ALinkInAFolderIsNotFollowed) {
    std::ofstream(m_folder / "outside.jpg") << "not of the job";
    std::filesystem::create_symlink(m_folder / "outside.jpg", folder() / "photos/link.jpg");
    need(purgeJob(*m_job, "clerk's job"));
    EXPECT_EQ(std::filesystem::file_size(m_folder / "outside.jpg"), 14u);
}

}  // namespace
}  // namespace xuezhao::test
