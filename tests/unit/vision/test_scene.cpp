// What stands around the face: shoulders, ears, a hat, the wall and what is on it. Real portraits as they are, and with
// one thing changed in known strength; the numbers compared with are the limits of resources/standards/chsi-2017.json.

#include "tests/support/vision/vision.h"
#include "tests/unit/vision/portraits.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace xuezhao;
using test::portraits;
using test::vision;

namespace {

class Scenery : public test::OnPortraits {
protected:
    static Reading things(const Facts& facts) {
        return facts.wall.shadow.known() ? Reading::of(double(facts.wall.things.size())) : facts.wall.shadow;
    }
    /// The same of every pixel that is lighter than any skin and hair beside it: the grey wall.
    static void multiplyWall(cv::Mat& picture, const FaceFacts& face,
                             const std::function<double(int x, int y)>& factor) {
        const double clear = 1.5 * face.pupilDistance();
        for (int y = 0; y < int(face.chinY.value); ++y) {
            for (int x = 0; x < picture.cols; ++x) {
                if (std::abs(x - face.eyesCentre().x) < clear) continue;
                for (int k = 0; k < 3; ++k) {
                    uchar& level = picture.at<cv::Vec3b>(y, x)[k];
                    level = cv::saturate_cast<uchar>(level * factor(x, y));
                }
            }
        }
    }
};

TEST_F(Scenery, StudioPortraitsAreFine) {
    for (const test::Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        const Facts& facts = portrait.facts;
        if (facts.clothes.shoulderDegrees.known()) {
            EXPECT_LT(std::abs(facts.clothes.shoulderDegrees.value), 8);
        }
        EXPECT_LT(facts.wall.texture.value, 1.2);
        EXPECT_TRUE(facts.wall.things.empty());
    }
}

TEST_F(Scenery, ShouldersTurnWithThePicture) {
    int known = 0;
    for (const test::Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        const Reading before = portrait.facts.clothes.shoulderDegrees;
        cv::Mat turned;
        cv::warpAffine(portrait.bgr, turned, cv::getRotationMatrix2D(portrait.facts.face->eyesCentre(), -6, 1),
                       portrait.bgr.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        const Reading after = vision().measure(Image(turned)).clothes.shoulderDegrees;
        if (!before.known() || !after.known()) continue;
        ++known;
        EXPECT_NEAR(after.value - before.value, 6, 2.5);
    }
    EXPECT_GE(known, all() - 4);
}

TEST_F(Scenery, APoleBehindThePersonIsAThing) {
    if (vision().engine().name() != test::kMesh) GTEST_SKIP() << test::kNoNets;
    const Spoil pole = [](cv::Mat& picture, const FaceFacts& face) {
        // Behind the shoulder: it ends where the clothes begin, and touches them.
        const int x = int(face.eyesCentre().x + 1.7 * face.pupilDistance()), width = int(0.12 * face.pupilDistance());
        const int bottom = int(face.chinY.value + 0.9 * face.pupilDistance());
        picture(cv::Rect(x, 0, width, bottom) & cv::Rect({}, picture.size())).setTo(cv::Scalar(70, 90, 60));
    };
    EXPECT_EQ(count(pole, things, [](double v) { return v >= 1; }), all());
}

TEST_F(Scenery, TheEdgeOfADoorIsAThing) {
    if (vision().engine().name() != test::kMesh) GTEST_SKIP() << test::kNoNets;
    const Spoil door = [](cv::Mat& picture, const FaceFacts& face) {
        const int x = int(face.eyesCentre().x - 1.9 * face.pupilDistance());
        picture(cv::Rect(x, 0, 3, int(face.chinY.value))) *= 0.6;
    };
    EXPECT_GE(count(door, things, [](double v) { return v == 1; }), all() - 1);
}

TEST_F(Scenery, BricksAndFoldsAreTexture) {
    const auto texture = [](const Facts& facts) { return facts.wall.texture; };
    const Spoil bricks = [](cv::Mat& picture, const FaceFacts& face) {
        multiplyWall(picture, face, [](int x, int y) {
            const bool joint = y % 30 < 4 || (x + (y / 30 % 2) * 40) % 80 < 4;
            return joint ? 1.06 : 1.0;
        });
    };
    EXPECT_EQ(count(bricks, texture, [](double v) { return v > 1.5; }), all());
    const Spoil folds = [](cv::Mat& picture, const FaceFacts& face) {
        multiplyWall(picture, face, [](int x, int) { return 1 + 0.04 * std::sin(x / 8.0); });
    };
    EXPECT_EQ(count(folds, texture, [](double v) { return v > 1.5; }), all());
}

TEST_F(Scenery, NoiseIsNoTexture) {
    const Spoil noisy = [](cv::Mat& picture, const FaceFacts&) {
        cv::Mat noise(picture.size(), CV_16SC3), sum;
        cv::RNG(5).fill(noise, cv::RNG::NORMAL, 0, 6);
        picture.convertTo(sum, CV_16SC3);
        sum += noise;
        sum.convertTo(picture, CV_8UC3);
    };
    EXPECT_EQ(count(
                  noisy, [](const Facts& facts) { return facts.wall.texture; }, [](double v) { return v < 1.2; }),
              all());
}

}  // namespace
