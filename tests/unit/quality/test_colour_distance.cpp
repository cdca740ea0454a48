#include "core/quality/colour_distance.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(ColourDistance, LabOfKnownColours) {
    const cv::Vec3d white = labFromRgb({255, 255, 255});
    EXPECT_NEAR(white[0], 100, 0.01);
    EXPECT_NEAR(white[1], 0, 0.02);
    EXPECT_NEAR(white[2], 0, 0.02);
    const cv::Vec3d red = labFromRgb({255, 0, 0});
    EXPECT_NEAR(red[0], 53.24, 0.02);
    EXPECT_NEAR(red[1], 80.09, 0.02);
    EXPECT_NEAR(red[2], 67.20, 0.02);
    EXPECT_NEAR(labFromRgb({0, 0, 0})[0], 0, 1e-9);
}

// From table 1 of Sharma, Wu and Dalal (2005); the pairs that find the usual mistakes: hue over 360 degrees,
// greys, the rotation term in the blues.
TEST(ColourDistance, PublishedPairs) {
    struct Pair {
        cv::Vec3d a, b;
        double distance;
    };
    const Pair pairs[] = {
        {{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
        {{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
        {{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
        {{50, 0, 0}, {50, -1, 2}, 2.3669},
        {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
        {{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
        {{50, -0.0010, 2.4900}, {50, 0.0009, -2.4900}, 4.8045},
        {{50, 2.5, 0}, {73, 25, -18}, 27.1492},
        {{50, 2.5, 0}, {58, 24, 15}, 19.4535},
        {{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
        {{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082},
    };
    for (const Pair& pair : pairs) {
        EXPECT_NEAR(colourDistance(pair.a, pair.b), pair.distance, 1e-4) << pair.distance;
        EXPECT_NEAR(colourDistance(pair.b, pair.a), pair.distance, 1e-4) << pair.distance;
    }
}

TEST(ColourDistance, NoneBetweenEquals) {
    const cv::Vec3d blue = labFromRgb({100, 197, 255});
    EXPECT_NEAR(colourDistance(blue, blue), 0, 1e-12);
}

}  // namespace
}  // namespace xuezhao
