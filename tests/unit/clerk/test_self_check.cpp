#include "core/clerk/self_check.h"
#include "tests/unit/clerk/lists.h"

#include <gmock/gmock.h>

namespace xuezhao {
namespace {

using test::person;

class SelfChecking : public testing::Test {
protected:
    /// Files with nothing wrong but their names; each holds a picture of its own.
    SelfCheck check(const std::vector<std::filesystem::path>& paths) {
        m_names = matchNames(m_people, paths);
        m_reports.resize(paths.size());
        for (std::size_t i = 0; i < paths.size(); ++i) {
            PictureReport& report = m_reports[i];
            if (report.sha256.empty()) report.sha256 = std::to_string(i);
            if (report.pictureHash.empty()) report.pictureHash = std::string(64, "0f5a"[i % 4]);
            if (report.size.empty()) report.size = {480, 640};
        }
        return selfCheck(m_people, m_names, m_reports, m_refused);
    }

    PeopleIndex m_people{{person(1, "0001", "2201", "", "甲"), person(2, "0002", "2202", "", "乙"),
                          person(3, "0003", "0002", "", "丙")}};
    PictureNames m_names;
    std::vector<PictureReport> m_reports;
    std::set<std::string> m_refused;
};

TEST_F(SelfChecking, AGoodFolderHasNoFindings) {
    const SelfCheck found = check({"d/0001.jpg", "d/0002.jpg", "d/0003.jpg"});
    EXPECT_TRUE(found.findings.empty());
    EXPECT_EQ(found.good, 3);
    EXPECT_EQ(m_names.rule, KnownBy::Serial);
}

TEST_F(SelfChecking, MissingAndSuperfluous) {
    const SelfCheck found = check({"0001.jpg", "0002.jpg", "0009.jpg"});
    ASSERT_EQ(found.findings.size(), 2u);
    EXPECT_EQ(found.findings[0].fault, SelfFault::Missing);
    EXPECT_EQ(found.findings[0].person, 2u);
    EXPECT_EQ(found.findings[0].properName, "0003.jpg");
    EXPECT_EQ(found.findings[1].fault, SelfFault::Superfluous);
    EXPECT_EQ(found.findings[1].file, 2u);
}

TEST_F(SelfChecking, AnEmptyFolderMissesEverybody) {
    EXPECT_EQ(check({}).count(SelfFault::Missing), 3);
}

TEST_F(SelfChecking, MisnamedFilesStillMeanTheirPeople) {
    for (const char* name : {"3.jpg", "0003.JPG", "0003.jpeg", "0003 (1).jpg", "0003_丙.jpg", "０００３.jpg"}) {
        const SelfCheck found = check({"0001.jpg", "0002.jpg", name});
        ASSERT_EQ(found.findings.size(), 1u) << name;
        EXPECT_EQ(found.findings[0].fault, SelfFault::Misnamed) << name;
        EXPECT_EQ(found.findings[0].properName, "0003.jpg") << name;
    }
}

TEST_F(SelfChecking, TheFoldersRuleDecidesWhatANumberMeans) {
    // "0002" is the serial of one and the student number of another.
    const SelfCheck found = check({"2201.jpg", "2202.jpg", "0002.jpg"});
    EXPECT_EQ(m_names.rule, KnownBy::StudentNumber);
    EXPECT_TRUE(found.findings.empty());
    EXPECT_EQ(m_names.files[2].match->place, 2u);
}

TEST_F(SelfChecking, TwoFilesOfOnePersonAndSize) {
    const SelfCheck found = check({"a/0001.jpg", "b/0001.jpg", "0002.jpg", "0003.jpg"});
    ASSERT_EQ(found.findings.size(), 1u);
    EXPECT_EQ(found.findings[0].fault, SelfFault::Twice);
    EXPECT_EQ(found.findings[0].other, 0u);
    m_reports[1].size = {960, 1280};  // the other standard's file
    EXPECT_TRUE(check({"a/0001.jpg", "b/0001.jpg", "0002.jpg", "0003.jpg"}).findings.empty());
}

TEST_F(SelfChecking, TheSamePictureUnderTwoSerials) {
    m_reports.resize(3);
    m_reports[2].pictureHash = std::string(63, '0') + "7";  // three bits from the first
    const SelfCheck found = check({"0001.jpg", "0002.jpg", "0003.jpg"});
    ASSERT_EQ(found.findings.size(), 1u);
    EXPECT_EQ(found.findings[0].fault, SelfFault::SamePicture);
    EXPECT_EQ(found.findings[0].file, 2u);
    EXPECT_EQ(found.findings[0].other, 0u);
    EXPECT_EQ(found.good, 1);
}

TEST_F(SelfChecking, RefusedAndUnreadableFiles) {
    m_reports.resize(3);
    m_reports[0].error = Error{ErrorId::PictureDamaged, "0001.jpg", {}};
    m_refused = {"1"};
    const SelfCheck found = check({"0001.jpg", "0002.jpg", "0003.jpg"});
    EXPECT_EQ(found.count(SelfFault::Unreadable), 1);
    EXPECT_EQ(found.count(SelfFault::Refused), 1);
    EXPECT_EQ(found.good, 1);
}

TEST_F(SelfChecking, NumbersOfSeveralPeopleAreAmbiguous) {
    m_people = PeopleIndex{{person(1, "", "2201", "", "甲"), person(2, "", "2201", "", "乙")}};
    const SelfCheck found = check({"2201.jpg"});
    EXPECT_EQ(found.count(SelfFault::Ambiguous), 1);
    EXPECT_EQ(found.count(SelfFault::Missing), 2);
}

}  // namespace
}  // namespace xuezhao
