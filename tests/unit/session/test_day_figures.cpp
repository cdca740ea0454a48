// The figures of a day, from records made for the purpose.

#include "core/session/day_figures.h"
#include "core/store/fee.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

class DayFiguresTest : public testing::Test {
protected:
    const WallTime now = WallTime(std::chrono::sys_days(std::chrono::year{2026} / 6 / 1)) + 9h + 45min;
    DayRecord record;

    PersonId person(const std::string& className, const std::string& fee = {}) {
        Person one;
        one.id = PersonId(static_cast<std::int64_t>(record.people.size()) + 1);
        one.name = "学生" + std::to_string(record.people.size() + 1);
        one.className = className;
        one.fee = fee;
        record.people.push_back(one);
        return one.id;
    }
    Person& of(PersonId id) { return record.people[static_cast<std::size_t>(id) - 1]; }
    void open(PersonId id, std::chrono::minutes ago) {
        record.places.insert(record.places.begin(), DayPlace{id, now - ago});
    }
    void take(PersonId id, std::chrono::seconds ago, std::vector<KeptFinding> findings = {}, int attempt = 1,
              bool fails = false) {
        DayCapture capture;
        capture.person = id;
        capture.serial = static_cast<int>(id);
        capture.attempt = attempt;
        capture.taken = now - ago;
        capture.photograph = true;
        capture.fails = fails;
        capture.findings = std::move(findings);
        for (DayCapture& other : record.captures)
            if (other.person == id) other.photograph = false;
        record.captures.insert(record.captures.begin(), capture);
        of(id).serial = Serial::fromNumber(capture.serial)->text();
    }
    void serve(PersonId id, std::chrono::seconds ago) {
        record.places.insert(record.places.begin(), DayPlace{id, now - ago - 5s});
        take(id, ago);
    }
    DayFigures figures() const { return figuresOf(record, now); }
};

TEST_F(DayFiguresTest, AnEmptyJobHasNothingToSay) {
    const DayFigures none = figures();
    EXPECT_EQ(none.people, 0);
    EXPECT_EQ(none.perHour, 0);
    EXPECT_FALSE(none.queueEnds);
    EXPECT_TRUE(none.speed.empty());
    EXPECT_EQ(none.trend(), nullptr);
}

TEST_F(DayFiguresTest, PeopleAnHourAreThoseOfTheLastHalfHour) {
    for (int i = 0; i < 60; ++i) serve(person("a"), 90min - i * 30s);  // 60 of the first hour
    for (int i = 0; i < 90; ++i) serve(person("a"), 29min - i * 15s);  // 90 in the last half hour
    EXPECT_DOUBLE_EQ(figures().perHour, 180);
    EXPECT_DOUBLE_EQ(figures().secondsEach, 20);
}

TEST_F(DayFiguresTest, AMorningThatHasJustBegunIsNoHalfHour) {
    for (int i = 0; i < 10; ++i) serve(person("a"), 300s - i * 10s);
    EXPECT_DOUBLE_EQ(figures().perHour, 120) << "ten in five minutes";
}

TEST_F(DayFiguresTest, ARetakeIsNobodyNew) {
    const PersonId one = person("a");
    serve(one, 5min);
    take(one, 1min, {}, 2);
    EXPECT_DOUBLE_EQ(figures().perHour, 12);
    EXPECT_EQ(figures().retaken, 1);
    EXPECT_EQ(figures().captured, 1);
}

TEST_F(DayFiguresTest, TheQueueIsWhoIsMissingOfTheClassesThatHaveBegun) {
    for (int i = 0; i < 30; ++i) serve(person("begun"), 1790s - i * 50s);
    for (int i = 0; i < 20; ++i) person("begun");
    for (int i = 0; i < 40; ++i) person("tomorrow");
    const DayFigures day = figures();
    EXPECT_EQ(day.queue, 20);
    ASSERT_TRUE(day.queueEnds);
    const std::chrono::duration<double> left = *day.queueEnds - now;
    EXPECT_NEAR(left.count(), 20 * day.secondsEach, 1);
}

TEST_F(DayFiguresTest, TenMinutesAreABar) {
    for (int i = 0; i < 20; ++i) serve(person("a"), 24min - i * 10s);  // 9:21 to 9:24
    for (int i = 0; i < 5; ++i) serve(person("a"), 240s - i * 10s);    // 9:41
    const DayFigures day = figures();
    ASSERT_EQ(day.speed.size(), 3u);
    EXPECT_EQ(day.speed[0].people, 20);
    EXPECT_DOUBLE_EQ(day.speed[0].perHour, 120);
    EXPECT_EQ(day.speed[1].people, 0) << "a gap is a bar of nothing";
    EXPECT_TRUE(day.speed[2].running);
    EXPECT_DOUBLE_EQ(day.speed[2].perHour, 60) << "five people in the first five minutes";
}

TEST_F(DayFiguresTest, WhatFailsForManyIsTheStationNotThePeople) {
    for (int i = 0; i < 12; ++i) {
        const bool bright = i % 2 == 0;
        take(person("a"), 600s - i * 10s,
             {{"face_highlight", bright ? Outcome::Fail : Outcome::Pass, bright ? "Dim the lamp at their left" : ""},
              {"eyes_open", i == 11 ? Outcome::Warn : Outcome::Pass, ""},
              {"head_top", Outcome::Pass, ""}});
    }
    const DayFigures day = figures();
    ASSERT_EQ(day.lastSerials.size(), 10u);
    EXPECT_EQ(day.lastSerials.front(), "0003") << "oldest first";
    EXPECT_EQ(day.lastSerials.back(), "0012");
    ASSERT_EQ(day.checks.size(), 2u) << "what passes for everybody is not listed";
    EXPECT_EQ(day.checks[0].check, "face_highlight");
    EXPECT_EQ(day.checks[0].notPassing, 5);
    EXPECT_EQ(day.checks[0].outcomes.front(), Outcome::Fail);
    EXPECT_EQ(day.checks[0].outcomes.back(), Outcome::Pass);
    ASSERT_NE(day.trend(), nullptr);
    EXPECT_EQ(day.trend()->hint, "Dim the lamp at their left");
    EXPECT_EQ(day.checks[1].notPassing, 1);
}

TEST_F(DayFiguresTest, PeoplePlacesAndPhotographsAgreeOrSomebodyIsNamed) {
    for (int i = 0; i < 3; ++i) serve(person("good"), 10min);
    serve(person("short"), 10min);
    const PersonId gone = person("short");
    open(gone, 33min);
    of(gone).serial = "0005";
    person("short");
    const DayFigures day = figures();
    ASSERT_EQ(day.classes.size(), 2u);
    const ClassFigures& bad = day.classes[0];
    EXPECT_EQ(bad.name, "short") << "what does not agree comes first";
    EXPECT_EQ(bad.roster, 3);
    EXPECT_EQ(bad.came, 2);
    EXPECT_EQ(bad.serials, 2);
    EXPECT_EQ(bad.photographs, 1);
    EXPECT_EQ(bad.missing, 2);
    ASSERT_EQ(bad.disagreements.size(), 1u);
    EXPECT_EQ(bad.disagreements[0].what, Disagreement::What::NoPhotograph);
    EXPECT_EQ(bad.disagreements[0].serial, "0005");
    EXPECT_EQ(bad.disagreements[0].at, now - 33min);
    EXPECT_TRUE(day.classes[1].agrees());
    EXPECT_EQ(day.classes[1].missing, 0);
}

TEST_F(DayFiguresTest, APhotographWithoutAPlaceIsNamed) {
    take(person("a"), 10min);
    const DayFigures day = figures();
    ASSERT_EQ(day.classes[0].disagreements.size(), 1u);
    EXPECT_EQ(day.classes[0].disagreements[0].what, Disagreement::What::NoPlace);
}

TEST_F(DayFiguresTest, AsManyPaidAsPhotographed) {
    serve(person("a", "已缴"), 10min);
    serve(person("a", "未缴"), 9min);
    const PersonId left = person("a", "已缴");
    open(left, 8min);
    person("a", "已缴");
    const ClassFigures one = figures().classes[0];
    EXPECT_TRUE(one.fees);
    EXPECT_EQ(one.paid, 3);
    ASSERT_EQ(one.disagreements.size(), 2u) << "who has not come yet is only missing";
    EXPECT_EQ(one.disagreements[0].what, Disagreement::What::NotPaid);
    EXPECT_EQ(one.disagreements[1].what, Disagreement::What::PaidNotTaken);
}

TEST_F(DayFiguresTest, WhoPassedAtOnce) {
    take(person("a"), 10min);
    const PersonId second = person("a");
    take(second, 9min, {}, 1, true);
    take(second, 8min, {}, 2);
    EXPECT_DOUBLE_EQ(figures().passedAtOnce, 0.5);
}

TEST(Fee, IsWhatRostersWrite) {
    for (const char* paid : {"已缴", "已交费", "paid", "PAID", "是", "15", "15.00", "免缴"})
        EXPECT_EQ(feeState(paid), FeeState::Paid) << paid;
    for (const char* unpaid : {"未缴", "未交", "欠费", "unpaid", "Not paid", "否", "no", "0", "0.00", "没交"})
        EXPECT_EQ(feeState(unpaid), FeeState::Unpaid) << unpaid;
    for (const char* unknown : {"", " ", "A", "缓"}) EXPECT_EQ(feeState(unknown), FeeState::Unknown) << unknown;
}

}  // namespace
}  // namespace xuezhao
