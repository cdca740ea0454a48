#include "tests/accuracy/statistics.h"

#include <gtest/gtest.h>

#include <cmath>

namespace xuezhao::accuracy {
namespace {

TEST(Statistics, PercentilesLieBetweenNeighbours) {
    EXPECT_DOUBLE_EQ(percentile({4, 1, 3, 2}, 0.5), 2.5);
    EXPECT_DOUBLE_EQ(percentile({4, 1, 3, 2}, 0), 1);
    EXPECT_DOUBLE_EQ(percentile({4, 1, 3, 2}, 1), 4);
    EXPECT_DOUBLE_EQ(percentile({7}, 0.95), 7);
    EXPECT_DOUBLE_EQ(percentile({}, 0.95), 0);
}

TEST(Statistics, ASpreadKeepsTheSignInItsBiasAlone) {
    const Spread spread = spreadOf({-3, 1, 1, 1});
    EXPECT_EQ(spread.count, 4u);
    EXPECT_DOUBLE_EQ(spread.bias, 0);
    EXPECT_DOUBLE_EQ(spread.mean, 1.5);
    EXPECT_DOUBLE_EQ(spread.largest, 3);
    EXPECT_NEAR(spread.p95, 2.7, 1e-12);
}

TEST(Statistics, WilsonsInterval) {
    // Wilson's own formula by hand for 9 of 10 and 0 of 40.
    const Interval nine = wilson({9, 10});
    EXPECT_NEAR(nine.low, 0.596, 0.001);
    EXPECT_NEAR(nine.high, 0.982, 0.001);
    const Interval none = wilson({0, 40});
    EXPECT_DOUBLE_EQ(none.low, 0);
    EXPECT_NEAR(none.high, 0.088, 0.001);
    const Interval unknown = wilson({});
    EXPECT_DOUBLE_EQ(unknown.low, 0);
    EXPECT_DOUBLE_EQ(unknown.high, 1);
}

TEST(Statistics, TheStrengthAtWhichACheckAnswers) {
    EXPECT_DOUBLE_EQ(strengthAt({10, 20, 40}, {0, 0.4, 1}, 0.7), 30);
    EXPECT_DOUBLE_EQ(strengthAt({60, 40, 20}, {0, 0.5, 1}, 0.75), 30) << "a falling strength, such as a quality";
    EXPECT_DOUBLE_EQ(strengthAt({10, 20}, {1, 1}, 0.5), 10);
    EXPECT_TRUE(std::isnan(strengthAt({10, 20}, {0, 0.4}, 0.5)));
}

}  // namespace
}  // namespace xuezhao::accuracy
