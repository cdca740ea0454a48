#include "core/devices/virtual_act.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace xuezhao {
namespace {

const cv::Size kFrame{1280, 960};

SubjectPose poseAt(const ActManner& manner, int person, double seconds) {
    return actScene(manner, {person, ActPhase::Here, seconds}, kFrame).pose;
}

TEST(VirtualAct, IsAPureFunction) {
    const ActManner manner;
    const ActMoment moment{3, ActPhase::Here, 4.2};
    const SubjectScene a = actScene(manner, moment, kFrame), b = actScene(manner, moment, kFrame);
    EXPECT_EQ(a.look, b.look);
    EXPECT_EQ(a.pose, b.pose);
    EXPECT_EQ(a.noiseSeed, b.noiseSeed);
}

TEST(VirtualAct, NobodyIsThereWhileAway) {
    EXPECT_FALSE(actScene({}, {0, ActPhase::Away, 1}, kFrame).present);
    EXPECT_FALSE(actScene({}, {0, ActPhase::Leaving, kLeavingSeconds + .1}, kFrame).present);
    EXPECT_TRUE(actScene({}, {0, ActPhase::Leaving, kLeavingSeconds / 2}, kFrame).present);
}

TEST(VirtualAct, WalksInFromASideAndOutAtTheOther) {
    for (int person = 0; person < 8; ++person) {
        const double in = poseAt({}, person, 0).eyesCentre.x;
        const double out = actScene({}, {person, ActPhase::Leaving, kLeavingSeconds}, kFrame).pose.eyesCentre.x;
        EXPECT_TRUE(in < -300 || in > 1580) << in;
        EXPECT_TRUE(out < -300 || out > 1580) << out;
        EXPECT_LT((in - 640) * (out - 640), 0);
    }
}

TEST(VirtualAct, TheFirstPersonDoesEverythingThatGoesWrong) {
    const ActManner manner;
    const double settled = settledAfter(manner, 0);
    const double usual = poseAt(manner, 0, settled + 1).pupilDistance;
    double nearest = 0, farthest = 1e9, roll = 0, turn = 0, gap = 0, lids = 1;
    for (double t = 1.5; t < settled; t += .02) {
        const SubjectPose pose = poseAt(manner, 0, t);
        nearest = std::max(nearest, pose.pupilDistance);
        farthest = std::min(farthest, pose.pupilDistance);
        roll = std::max(roll, std::abs(pose.rollDegrees));
        turn = std::max(turn, std::abs(pose.turn));
        gap = std::max(gap, pose.lipGap);
        lids = std::min(lids, pose.lidOpeningImageLeft);
    }
    EXPECT_GT(nearest, usual * 1.5);
    EXPECT_LT(farthest, usual * .65);
    EXPECT_GT(roll, 7);
    EXPECT_GT(turn, .75);
    EXPECT_GT(gap, 12);
    EXPECT_LT(lids, .05) << "blinks";
}

TEST(VirtualAct, EverybodySettlesAndStaysSettled) {
    const ActManner manner;
    for (int person = 0; person < 30; ++person) {
        const double settled = settledAfter(manner, person);
        EXPECT_GT(settled, 2);
        EXPECT_LT(settled, 14);
        for (double t = settled; t < settled + 20; t += .1) {
            const SubjectPose pose = poseAt(manner, person, t);
            ASSERT_NEAR(pose.eyesCentre.x, 640, 30) << "person " << person << " after " << t;
            ASSERT_NEAR(pose.eyesCentre.y, 389, 20);
            ASSERT_NEAR(pose.pupilDistance, 116, 6);
            ASSERT_LT(std::abs(pose.rollDegrees), 1.01);
            ASSERT_EQ(pose.lipGap, 0);
            ASSERT_EQ(pose.turn, 0);
        }
    }
}

TEST(VirtualAct, MovesWithoutJumps) {
    const ActManner manner;
    for (int person = 0; person < 6; ++person) {
        SubjectPose last = poseAt(manner, person, 0);
        for (double t = .04; t < 16; t += .04) {
            const SubjectPose pose = poseAt(manner, person, t);
            ASSERT_LT(cv::norm(pose.eyesCentre - last.eyesCentre), 60) << "person " << person << " at " << t;
            ASSERT_LT(std::abs(pose.pupilDistance - last.pupilDistance), 12);
            last = pose;
        }
    }
}

TEST(VirtualAct, CalmPeopleComeInAndStand) {
    ActManner manner;
    manner.calm = true;
    for (int person = 0; person < 10; ++person) {
        const double settled = settledAfter(manner, person);
        EXPECT_LT(settled, 1.6);
        const SubjectPose first = poseAt(manner, person, settled);
        for (double t = settled; t < settled + 10; t += .1) ASSERT_EQ(poseAt(manner, person, t), first);
    }
}

TEST(VirtualAct, NeighboursLookDifferent) {
    for (int person = 0; person < 20; ++person) {
        EXPECT_NE(actScene({}, {person, ActPhase::Here, 1}, kFrame).look,
                  actScene({}, {person + 1, ActPhase::Here, 1}, kFrame).look);
    }
}

}  // namespace
}  // namespace xuezhao
