#include "core/devices/virtual_stage.h"

#include <gtest/gtest.h>

#include <thread>

namespace xuezhao {
namespace {

using std::chrono::milliseconds;

TEST(VirtualStage, PeopleComeByThemselvesWithoutAReader) {
    VirtualStage stage;
    const SteadyTime start = std::chrono::steady_clock::now();
    EXPECT_EQ(stage.moment(start).phase, ActPhase::Away);
    const ActMoment here = stage.moment(start + milliseconds(900));
    EXPECT_EQ(here.phase, ActPhase::Here);
    EXPECT_EQ(here.person, 0);
    EXPECT_NEAR(stage.moment(start + milliseconds(1900)).seconds, 1, .01);
}

TEST(VirtualStage, NextSubjectSendsThePersonAwayAndTheNextOneIn) {
    VirtualStage stage;
    const SteadyTime start = std::chrono::steady_clock::now();
    stage.moment(start + milliseconds(1000));
    stage.nextSubject(start + milliseconds(5000));
    EXPECT_EQ(stage.moment(start + milliseconds(5500)).phase, ActPhase::Leaving);
    EXPECT_EQ(stage.moment(start + milliseconds(6200)).phase, ActPhase::Away);
    const ActMoment next = stage.moment(start + milliseconds(7500));
    EXPECT_EQ(next.phase, ActPhase::Here);
    EXPECT_EQ(next.person, 1);
}

TEST(VirtualStage, NextSubjectMeansNothingToAnEmptyStage) {
    VirtualStage stage;
    stage.attachReader();
    const SteadyTime start = std::chrono::steady_clock::now();
    stage.nextSubject(start + milliseconds(10));
    EXPECT_EQ(stage.moment(start + milliseconds(20)).phase, ActPhase::Away);
}

TEST(VirtualStage, WithAReaderNobodyComesUnidentified) {
    VirtualStage stage;
    stage.attachReader();
    const SteadyTime start = std::chrono::steady_clock::now();
    EXPECT_EQ(stage.moment(start + std::chrono::seconds(60)).phase, ActPhase::Away);
    stage.enter(0, start + std::chrono::seconds(61));
    EXPECT_EQ(stage.moment(start + std::chrono::seconds(62)).phase, ActPhase::Here);
}

TEST(VirtualStage, SpeedShortensEverything) {
    VirtualStage stage({}, 10);
    const SteadyTime start = std::chrono::steady_clock::now();
    stage.moment(start + milliseconds(100));
    EXPECT_NEAR(stage.moment(start + milliseconds(300)).seconds, 2, .02);
}

TEST(VirtualStage, TheTurnComesWhenTheStageIsFree) {
    VirtualStage stage({}, 40);
    stage.attachReader();
    EXPECT_EQ(stage.awaitTurn(), 0);
    stage.enter(0, std::chrono::steady_clock::now());
    std::thread session([&stage] {
        std::this_thread::sleep_for(milliseconds(50));
        stage.nextSubject(std::chrono::steady_clock::now());
    });
    const SteadyTime before = std::chrono::steady_clock::now();
    EXPECT_EQ(stage.awaitTurn(), 1);
    EXPECT_GE(std::chrono::steady_clock::now() - before, milliseconds(50 + 1100 / 40));
    session.join();
}

TEST(VirtualStage, ClosingEndsTheWaiting) {
    VirtualStage stage;
    stage.attachReader();
    stage.enter(0, std::chrono::steady_clock::now());
    std::thread closer([&stage] {
        std::this_thread::sleep_for(milliseconds(20));
        stage.close();
    });
    EXPECT_EQ(stage.awaitTurn(), std::nullopt);
    closer.join();
}

}  // namespace
}  // namespace xuezhao
