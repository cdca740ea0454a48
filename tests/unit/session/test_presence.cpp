// Who is before the camera, told by coming and going alone.

#include "core/session/presence.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

class PresenceTest : public testing::Test {
protected:
    const PresenceRules rules;
    Presence presence;
    SteadyTime now{1h};

    /// Frames at 20 a second: a face 200 px wide with its middle at x of a 1280 px wide picture.
    void face(double x, std::chrono::milliseconds time = 50ms) {
        for (const auto end = now + time; now < end;) {
            now += 50ms;
            presence = after(presence, {cv::Rect2d(x - 100, 300, 200, 260), {1280, 960}}, now, rules);
        }
    }
    void empty(std::chrono::milliseconds time) {
        for (const auto end = now + time; now < end;) {
            now += 50ms;
            presence = after(presence, {std::nullopt, {1280, 960}}, now, rules);
        }
    }
    void walk(double from, double to, std::chrono::milliseconds time) {
        const auto begin = now;
        while (now - begin < time) face(from + (to - from) * ((now - begin + 50ms) / (time * 1.0)));
    }
};

TEST_F(PresenceTest, NobodyAndThenTheFirst) {
    empty(5s);
    EXPECT_EQ(presence.visitor, 0u);
    EXPECT_FALSE(presence.there);
    face(640, 400ms);
    EXPECT_EQ(presence.visitor, 1u);
    EXPECT_FALSE(presence.settled(now, rules));
    face(640, 200ms);
    EXPECT_TRUE(presence.settled(now, rules));
}

TEST_F(PresenceTest, ABowOrAHandBeforeTheFaceIsNoLeaving) {
    face(640, 1s);
    empty(2300ms);
    EXPECT_FALSE(presence.there);
    face(660);
    EXPECT_EQ(presence.visitor, 1u);
    empty(2600ms);
    face(640);
    EXPECT_EQ(presence.visitor, 2u) << "long enough for somebody else to sit down";
}

TEST_F(PresenceTest, WhoWalksOutOfTheFrameIsGoneAtOnce) {
    face(640, 1s);
    walk(640, 1190, 800ms);
    EXPECT_EQ(presence.visitor, 1u) << "walking is no leaving";
    empty(450ms);
    face(1190);
    EXPECT_EQ(presence.visitor, 2u);
    walk(1190, 640, 800ms);
    EXPECT_EQ(presence.visitor, 2u);
}

TEST_F(PresenceTest, AFaceThatIsElsewhereAtOnceIsAnotherOne) {
    face(400, 1s);
    face(760);
    EXPECT_EQ(presence.visitor, 2u);
    face(700);
    EXPECT_EQ(presence.visitor, 2u) << "a start is no jump";
    empty(100ms);
    face(300);
    EXPECT_EQ(presence.visitor, 3u) << "nor does one blind moment hide it";
}

TEST_F(PresenceTest, FewFramesASecondTellNoJumpFromAWalk) {
    face(300, 1s);
    now += 1s;
    face(700);
    EXPECT_EQ(presence.visitor, 1u);
}

TEST_F(PresenceTest, WhileNothingIsSeenAnybodyMayCome) {
    face(640, 1s);
    presence = unseen(presence, now);
    now += 1s;
    face(640);
    EXPECT_EQ(presence.visitor, 1u);
    presence = unseen(presence, now);
    now += 30s;
    face(640);
    EXPECT_EQ(presence.visitor, 2u);
}

TEST_F(PresenceTest, NoFramesForAWhileProveNothing) {
    face(640, 1s);
    now += 30s;
    face(640);
    EXPECT_EQ(presence.visitor, 1u) << "the machine was busy; nobody was seen to leave";
}

}  // namespace
}  // namespace xuezhao
