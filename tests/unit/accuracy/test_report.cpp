// The report's text from invented numbers: what it must say, and what it must not.

#include "tests/accuracy/report.h"

#include "core/quality/check.h"
#include "core/standards/catalogue.h"
#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/goals.h"
#include "tests/accuracy/plots.h"
#include "tests/accuracy/tallies.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace xuezhao::accuracy {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr int kPeople = 4;

class Report : public testing::Test {
protected:
    void SetUp() override {
        auto catalogue = Catalogue::builtIn();
        ASSERT_TRUE(catalogue);
        m_catalogue = std::move(*catalogue);
        m_results.date = "2024-05-01";
        m_results.engines = {"mesh-478"};
        m_results.standards = {m_catalogue.find("chsi-2017"), m_catalogue.find("xinhua-2021")};
        for (int i = 0; i < kPeople; ++i) addPerson(i);
    }

    void addPerson(int i) {
        Person person;
        person.number = "90" + std::to_string(i);
        person.neutral = person.number + "_03.jpg";
        person.smiling = person.number + "_08.jpg";
        person.size = {1350, 1350};
        person.points.left.pupil = {300, 300};
        person.points.right.pupil = {520, 300};
        person.points.left.outer = {250, 300};
        person.points.left.inner = {350, 300};
        person.points.right.outer = {570, 300};
        person.points.right.inner = {470, 300};
        person.points.chin = {410, 700};
        person.points.leftCheek = {170, 400};
        person.points.rightCheek = {650, 400};
        person.label = {i % 2 ? "male" : "female", i < 3 ? "white" : "east_asian"};

        EngineTrials trials;
        FaceFacts face;
        face.imageLeftPupil = person.points.left.pupil + cv::Point2d(2.2, 0);  // 1 % of 220
        face.imageRightPupil = person.points.right.pupil + cv::Point2d(2.2, 0);
        face.lipGap = Reading::of(0);
        face.lidOpeningImageLeft = face.lidOpeningImageRight = Reading::of(0.3);
        trials.neutral = face;
        trials.right = {clean(), clean()};
        for (const Defect& defect : defectTable())
            trials.defects.push_back(
                std::vector<Found>(defect.strengths.size(), {true, Answer::Refuses, Answer::Refuses}));
        m_results.people.push_back(std::move(person));
        m_results.trials.push_back({std::move(trials)});
    }

    static Answers clean() { return {std::vector<Answer>(checkTable().size(), Answer::Nothing)}; }
    static std::size_t row(std::string_view id) {
        const auto& table = defectTable();
        return std::size_t(std::find_if(table.begin(), table.end(), [&](const Defect& d) { return d.id == id; }) -
                           table.begin());
    }
    static std::size_t check(std::string_view id) { return std::size_t(findCheck(id) - checkTable().data()); }
    Goal goal(std::string_view start) const {
        for (const Goal& one : goalsOf(m_results))
            if (one.what.starts_with(start)) return one;
        ADD_FAILURE() << start;
        return {};
    }

    Catalogue m_catalogue;
    Results m_results;
};

TEST_F(Report, SaysItsDateEngineNumberOfPeopleAndHowToRepeatIt) {
    const std::string text = reportOf(m_results);
    for (const char* part : {"2024-05-01", "mesh-478", "4 people", "./dev accuracy", "XUEZHAO_FACES"})
        EXPECT_THAT(text, HasSubstr(part));
    for (const Person& person : m_results.people) EXPECT_THAT(text, Not(HasSubstr(person.number + "_")));
}

TEST_F(Report, PupilsOffByTheSameForEverybodyAreTheProgramsButNotTheOthersError) {
    EXPECT_EQ(goal("pupils, % of their distance, the program's constants: mean").measured, "1.00 (8 readings)");
    EXPECT_EQ(goal("pupils, % of their distance, constants of all others: mean").measured, "0.00 (8 readings)");
}

TEST_F(Report, AMissIsListedAndMissesTheGoal) {
    EXPECT_TRUE(missesOf(m_results).empty());
    const std::size_t blur = row("blur");
    m_results.trials[1][0].defects[blur][defectTable()[blur].plain] = {true, Answer::Doubt, Answer::Doubt};
    const auto misses = missesOf(m_results);
    ASSERT_EQ(misses.size(), 1u);
    EXPECT_EQ(misses[0].row, blur);
    EXPECT_DOUBLE_EQ(misses[0].named, 0.75) << "being asked to look is not being told";
    EXPECT_FALSE(goal("kinds of defect").reached);
    EXPECT_THAT(summaryOf(m_results), HasSubstr("blur (sharpness), px: 1: 100 · 1.5: 100 · **2.2: 75** · 3.2: 100"));
}

TEST_F(Report, ARightPhotographThatIsRefusedIsCountedByCheckAndByPeople) {
    EXPECT_TRUE(goal("right photographs refused").reached);
    m_results.trials[3][0].right[0].checks[check("head_top")] = Answer::Refuses;
    m_results.trials[3][0].right[1].checks[check("border")] = Answer::Warns;
    EXPECT_FALSE(goal("right photographs refused").reached);
    const std::string text = reportOf(m_results);
    EXPECT_THAT(text, HasSubstr("| chsi-2017 | head_top | 1 / · / · of 4 |"));
    EXPECT_THAT(text, HasSubstr("| xinhua-2021 | border | · / 1 / · of 4 |"));
    EXPECT_THAT(text, HasSubstr("| east asian | chsi-2017 | 1 | 1 | · | · |"));
    EXPECT_THAT(text, HasSubstr("| female | chsi-2017 | 2 | · | · | · |"));
}

TEST_F(Report, APortraitTooTightForTheFaceIsNoFalseRefusal) {
    m_results.trials[0][0].right[1].checks[check("face_width")] = Answer::Refuses;
    EXPECT_FALSE(goal("right photographs refused").reached);
    m_results.people[0].points.rightCheek.x = 720;  // 550 px of the 1012 that a rectangle 3:4 of 1350 is wide
    EXPECT_TRUE(goal("right photographs refused").reached);
}

TEST_F(Report, ClosedEyesThatPassAreCountedAndThoseLeftToAPersonAreNot) {
    const std::size_t eyes = row("eyes_closing"), plain = defectTable()[eyes].plain;
    m_results.trials[0][0].defects[eyes][plain].named = Answer::Nothing;
    m_results.trials[1][0].defects[eyes][plain].named = Answer::Doubt;
    EXPECT_EQ(goal("closed eyes that pass").measured, "1 of 8");
}

TEST_F(Report, IsWrittenWithItsPlots) {
    const test::TempFolder folder;
    ASSERT_TRUE(writeReport(m_results, folder.path()));
    for (const char* name : {"ACCURACY.md", "accuracy/errors.svg", "accuracy/defects.svg"})
        EXPECT_TRUE(std::filesystem::exists(folder.path() / name)) << name;
    EXPECT_THAT(errorsPlot(m_results), HasSubstr("<svg"));
    EXPECT_THAT(defectsPlot(m_results), HasSubstr("Lids closed"));
}

TEST(AnswerOf, AWarningOnlyCountsWhereALimitIsBroken) {
    Finding finding;
    finding.outcome = Outcome::Warn;
    finding.margin = 1;
    EXPECT_EQ(answerOf(finding), Answer::Nothing) << "near a limit";
    finding.margin = -1;
    EXPECT_EQ(answerOf(finding), Answer::Warns);
    Limit limit;
    finding.limit = &limit;
    finding.outcome = Outcome::CannotJudge;
    EXPECT_EQ(answerOf(finding), Answer::Doubt);
    limit.strength = Strength::Advisory;
    EXPECT_EQ(answerOf(finding), Answer::Nothing);
    finding.outcome = Outcome::Fail;
    EXPECT_EQ(answerOf(finding), Answer::Refuses);
}

}  // namespace
}  // namespace xuezhao::accuracy
