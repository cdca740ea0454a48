// What stands around the face: shoulders, ears, a hat, the wall and what is on it. Real portraits as they are, and with
// one thing changed in known strength; the numbers compared with are the limits of resources/standards/chsi-2017.json.

#include "tests/support/vision/vision.h"
#include "tests/unit/vision/portraits.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <functional>
#include <vector>

using namespace xuezhao;
using test::portraits;
using test::vision;

namespace {

class Scenery : public test::OnPortraits {
protected:
    static Reading things(const Facts& facts) {
        return facts.wall.shadow.known() ? Reading::of(double(facts.wall.things.size() + facts.wall.touching.size()))
                                         : facts.wall.shadow;
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
        EXPECT_LT(facts.look.repeating.value, 1.9);
    }
}

TEST_F(Scenery, ShouldersTurnWithThePicture) {
    int known = 0, right = 0;
    for (const test::Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        const Reading before = portrait.facts.clothes.shoulderDegrees;
        cv::Mat turned;
        cv::warpAffine(portrait.bgr, turned, cv::getRotationMatrix2D(portrait.facts.face->eyesCentre(), -6, 1),
                       portrait.bgr.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
        const Reading after = vision().measure(Image(turned)).clothes.shoulderDegrees;
        if (!before.known() || !after.known()) continue;
        ++known;
        right += std::abs(after.value - before.value - 6) < 2.5;
        EXPECT_GT(after.value, before.value + 1.5);
    }
    EXPECT_GE(known, all() - 4);
    EXPECT_GE(right, known - 1) << "strands beside a neck move its middle";
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

TEST_F(Scenery, HairOverAnEarHidesIt) {
    const Spoil hair = [](cv::Mat& picture, const FaceFacts& face) {
        const double unit = face.pupilDistance();
        const cv::Rect place(int(face.imageLeftCheekX.value - 0.5 * unit), int(face.eyesCentre().y - 0.5 * unit),
                             int(0.5 * unit), int(1.6 * unit));
        picture(place & cv::Rect({}, picture.size())).setTo(cv::Scalar(26, 28, 30));
    };
    EXPECT_EQ(count(
                  hair, [](const Facts& facts) { return facts.head.earImageLeft; }, [](double v) { return v < 2; }),
              all());
    // The tenth hides hers, the others do not.
    int free = 0;
    for (const test::Portrait& portrait : portraits()) free += portrait.facts.head.earImageLeft.value > 2;
    EXPECT_GE(free, all() - 2);
}

TEST_F(Scenery, ACapIsNoHair) {
    if (vision().engine().name() != test::kMesh) GTEST_SKIP() << test::kNoNets;
    const auto covering = [](const Facts& facts) { return facts.head.covering; };
    const auto cap = [](cv::Scalar colour) {
        return [colour](cv::Mat& picture, const FaceFacts& face) {
            const double unit = face.pupilDistance(), brim = face.eyesCentre().y - 0.75 * unit;
            const double top = face.crownY.known() ? face.crownY.value : face.eyesCentre().y - 2.2 * unit;
            cv::ellipse(picture, cv::Point(face.eyesCentre().x, brim),
                        cv::Size(int(1.2 * unit), int(brim - top + 0.08 * unit)), 0, 180, 360, colour, -1);
        };
    };
    EXPECT_GE(count(cap({60, 50, 190}), covering, [](double v) { return v > 40; }), all() - 1) << "red";
    EXPECT_GE(count(cap({170, 90, 60}), covering, [](double v) { return v > 40; }), all() - 1) << "blue";
    for (const test::Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        if (portrait.facts.head.covering.known()) {
            EXPECT_LT(portrait.facts.head.covering.value, 10);
        }
    }
}

TEST_F(Scenery, TheGridOfAScreenRepeats) {
    const auto repeating = [](const Facts& facts) { return facts.look.repeating; };
    const Spoil screen = [](cv::Mat& picture, const FaceFacts&) {
        for (int y = 0; y < picture.rows; ++y) {
            for (int x = 0; x < picture.cols; ++x) {
                const double across = 0.998 * x + 0.06 * y, down = 0.998 * y - 0.06 * x;
                const double factor = 1 + 0.1 * (std::sin(across * 2.1) + std::sin(down * 2.1));
                for (int k = 0; k < 3; ++k) {
                    uchar& level = picture.at<cv::Vec3b>(y, x)[k];
                    level = cv::saturate_cast<uchar>(level * factor);
                }
            }
        }
    };
    EXPECT_EQ(count(screen, repeating, [](double v) { return v > 2.2; }), all());
    const Spoil blocks = [](cv::Mat& picture, const FaceFacts&) {
        std::vector<uchar> bytes;
        cv::imencode(".jpg", picture, bytes, {cv::IMWRITE_JPEG_QUALITY, 20});
        picture = cv::imdecode(bytes, cv::IMREAD_COLOR);
    };
    EXPECT_EQ(count(blocks, repeating, [](double v) { return v < 2.2; }), all()) << "JPEG repeats, too";
}

TEST_F(Scenery, WarmLightShowsOnSkinAndWhiteOfTheEyes) {
    for (const test::Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        cv::Mat warm = portrait.bgr.clone();
        for (int y = 0; y < warm.rows; ++y) {
            for (int x = 0; x < warm.cols; ++x) {
                const double light[3] = {0.45, 0.8, 1.25};
                for (int k = 0; k < 3; ++k) {
                    uchar& level = warm.at<cv::Vec3b>(y, x)[k];
                    level = cv::saturate_cast<uchar>(255 * std::pow(light[k] * std::pow(level / 255.0, 2.2), 1 / 2.2));
                }
            }
        }
        const LightFacts before = portrait.facts.light, after = vision().measure(Image(warm)).light;
        ASSERT_TRUE(before.skin && before.whiteOfEyes && after.skin && after.whiteOfEyes);
        EXPECT_GT((*after.skin - *before.skin)[1], 8);
        EXPECT_GT((*after.whiteOfEyes - *before.whiteOfEyes)[1], 8);
    }
}

}  // namespace
