#include "core/devices/back_off.h"

#include <gtest/gtest.h>

#include <vector>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

TEST(BackOff, WaitsLongerAndLonger) {
    BackOff backOff;
    std::vector<int> seconds;
    for (int i = 0; i < 7; ++i) seconds.push_back(int(backOff.lost({}) / 1s));
    EXPECT_EQ(seconds, (std::vector{1, 2, 4, 8, 16, 20, 20}));
}

TEST(BackOff, AQuietMinuteBeginsAgain) {
    BackOff backOff;
    BackOff::Clock::time_point now{};
    for (int i = 0; i < 4; ++i) backOff.lost(now);
    backOff.works(now);
    now += 30s;
    backOff.works(now);  // works on, not again
    now += 30s;
    EXPECT_EQ(backOff.lost(now), 1s);
    EXPECT_EQ(backOff.lost(now), 2s);
}

TEST(BackOff, ComingAndGoingDoesNot) {
    BackOff backOff;
    BackOff::Clock::time_point now{};
    EXPECT_EQ(backOff.lost(now), 1s);
    for (const auto expected : {2s, 4s, 8s}) {
        backOff.works(now);
        now += 59s;
        EXPECT_EQ(backOff.lost(now), expected);
    }
}

}  // namespace
}  // namespace xuezhao
