// The measurements behind the clauses that no register automates: real portraits as they are, and the same with one
// defect in known strength. The numbers compared with are the limits of resources/standards/chsi-2017.json.

#include "core/devices/virtual_subject.h"
#include "tests/support/vision/vision.h"
#include "tests/unit/vision/portraits.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

using namespace xuezhao;
using test::Portrait;
using test::portraits;
using test::vision;

namespace {

/// The clauses' measurements on portraits as they are and spoiled.
class Clauses : public test::OnPortraits {};

/// Every pixel's light times a factor that depends on where it is.
void light(cv::Mat& picture, const std::function<cv::Vec3d(cv::Point)>& factor) {
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const cv::Vec3d times = factor({x, y});
            for (int k = 0; k < 3; ++k) {
                uchar& level = picture.at<cv::Vec3b>(y, x)[k];
                level = cv::saturate_cast<uchar>(255 * std::pow(times[k] * std::pow(level / 255.0, 2.2), 1 / 2.2));
            }
        }
    }
}

Reading exposure(const Facts& facts) {
    return Reading::of(std::max(facts.light.skinLevel.value, facts.light.eyeWhite.value));
}

TEST_F(Clauses, StudioPortraitsAreFine) {
    for (const Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        const Facts& facts = portrait.facts;
        EXPECT_LT(facts.light.sides.value, 1.4);
        EXPECT_GT(exposure(facts).value, 92);
        EXPECT_LT(facts.light.burnt.value, 1);
        EXPECT_LT(facts.light.cast.value, 2);
        EXPECT_EQ(facts.light.redEye.value, 0);
        EXPECT_LT(facts.look.eyeBlur.value, 1.7);
        EXPECT_LT(facts.look.noise.value, 1);
        EXPECT_LT(facts.look.blocking.value, 2.1);
        EXPECT_EQ(facts.look.content, cv::Rect({}, portrait.bgr.size()));
        EXPECT_EQ(facts.wall.shadow.value, 0);
        EXPECT_TRUE(facts.wall.things.empty());
        EXPECT_LE(facts.clothes.pattern.value, 8);
        EXPECT_LT(facts.eyes.glare.value, 3);
        EXPECT_LT(facts.eyes.tint.value, 15);
    }
}

TEST_F(Clauses, LightFromOneSide) {
    // Half the light at the far cheek.
    const Spoil oneSided = [](cv::Mat& picture, const FaceFacts& face) {
        light(picture, [&](cv::Point p) {
            const double share = std::clamp((p.x - face.eyesCentre().x) / (1.2 * face.pupilDistance()) + 0.5, 0.0, 1.0);
            return cv::Vec3d::all(std::pow(0.5, share));
        });
    };
    EXPECT_EQ(count(
                  oneSided, [](const Facts& f) { return f.light.sides; }, [](double v) { return v > 1.4; }),
              all());
    const auto brighter = [](const Facts& f) { return Reading::of(f.light.imageRightBrighter); };
    EXPECT_EQ(count(oneSided, brighter, [](double v) { return v == 0; }), all()) << "the left of the picture";
    const Spoil otherSide = [&](cv::Mat& picture, const FaceFacts& face) {
        FaceFacts mirrored = face;
        mirrored.imageLeftPupil.x = picture.cols - 1 - face.imageRightPupil.x;
        mirrored.imageRightPupil.x = picture.cols - 1 - face.imageLeftPupil.x;
        cv::flip(picture, picture, 1);
        oneSided(picture, mirrored);
        cv::flip(picture, picture, 1);
    };
    EXPECT_EQ(count(otherSide, brighter, [](double v) { return v == 1; }), all());
}

TEST_F(Clauses, TwoStopsTooDark) {
    const Spoil dark = [](cv::Mat& picture, const FaceFacts&) {
        light(picture, [](cv::Point) { return cv::Vec3d::all(0.25); });
    };
    EXPECT_GE(count(dark, exposure, [](double v) { return v < 92; }), all() - 1);
}

TEST_F(Clauses, CastsOfWrongLight) {
    const auto skin = [](const Facts& f) { return f.light.cast; };
    const auto lamp = [](cv::Vec3d bgr) {
        return [bgr](cv::Mat& picture, const FaceFacts&) { light(picture, [&](cv::Point) { return bgr; }); };
    };
    EXPECT_GE(count(lamp({2, 1, 0.6}), skin, [](double v) { return v > 4; }), all()) << "blue";
    EXPECT_GE(count(lamp({0.8, 1.4, 0.8}), skin, [](double v) { return v > 4; }), all()) << "green";
}

TEST_F(Clauses, RedPupils) {
    const Spoil flash = [](cv::Mat& picture, const FaceFacts& face) {
        for (const cv::Point2d& pupil : {face.imageLeftPupil, face.imageRightPupil})
            cv::circle(picture, cv::Point(pupil * 16), int(16 * 0.04 * face.pupilDistance()), {50, 45, 170}, -1,
                       cv::LINE_AA, 4);
    };
    EXPECT_EQ(count(
                  flash, [](const Facts& f) { return f.light.redEye; }, [](double v) { return v > 25; }),
              all());
}

TEST_F(Clauses, BlurOfTwoPixelsAndAShakenHand) {
    const auto blur = [](const Facts& f) { return f.look.eyeBlur; };
    const Spoil soft = [](cv::Mat& picture, const FaceFacts&) { cv::GaussianBlur(picture, picture, {0, 0}, 2.2); };
    EXPECT_EQ(count(soft, blur, [](double v) { return v > 1.7 && v < 4; }), all());
    const Spoil shaken = [](cv::Mat& picture, const FaceFacts&) { cv::blur(picture, picture, {11, 1}); };
    EXPECT_GE(count(shaken, blur, [](double v) { return v > 1.7; }), all() - 1);
}

TEST_F(Clauses, NoiseIsToldInLevels) {
    const Spoil noisy = [](cv::Mat& picture, const FaceFacts&) {
        cv::Mat noise(picture.size(), CV_16SC3), sum;
        cv::RNG(5).fill(noise, cv::RNG::NORMAL, 0, 8);
        picture.convertTo(sum, CV_16SC3);
        sum += noise;
        sum.convertTo(picture, CV_8UC3);
    };
    // Eight levels a channel are 5.4 of luma (0.299, 0.587, 0.114 in squares), a little less as 107 px are not 110.
    EXPECT_EQ(count(
                  noisy, [](const Facts& f) { return f.look.noise; }, [](double v) { return v > 4.2 && v < 5.6; }),
              all());
}

TEST_F(Clauses, BlocksOfJpegGrowAsItsQualityFalls) {
    const auto jpeg = [](int quality) {
        return [quality](cv::Mat& picture, const FaceFacts&) {
            std::vector<uchar> bytes;
            cv::imencode(".jpg", picture, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
            picture = cv::imdecode(bytes, cv::IMREAD_COLOR);
        };
    };
    const auto blocks = [](const Facts& f) { return f.look.blocking; };
    EXPECT_EQ(count(jpeg(75), blocks, [](double v) { return v < 1.6; }), all());
    EXPECT_EQ(count(jpeg(60), blocks, [](double v) { return v < 2.1; }), all()) << "the register takes 60";
    EXPECT_EQ(count(jpeg(25), blocks, [](double v) { return v > 2.4; }), all());
}

TEST_F(Clauses, BordersAreCountedInPixels) {
    cv::Mat picture = portraits().front().bgr.clone();
    picture.colRange(0, 4).setTo(cv::Scalar::all(0));
    EXPECT_EQ(vision().measure(Image(picture.clone())).look.content, cv::Rect(4, 0, picture.cols - 4, picture.rows));
    cv::Mat framed(picture.size(), CV_8UC3, cv::Scalar::all(255));
    const cv::Rect inside(9, 9, picture.cols - 18, picture.rows - 18);
    picture(inside).copyTo(framed(inside));
    picture = framed;
    EXPECT_EQ(vision().measure(Image(picture.clone())).look.content, inside);
}

TEST_F(Clauses, AThingBesideThePersonIsFoundWhereItIs) {
    const cv::Rect thing(8, 100, 40, 40);
    for (const Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        cv::Mat picture = portrait.bgr.clone();
        const cv::Rect2d view(portrait.facts.face->eyesCentre().x - 2.2 * portrait.facts.face->pupilDistance(), 0, 1e4,
                              1e4);
        const cv::Rect place(thing.tl() + cv::Point(int(std::max(0.0, view.x)), 0), thing.size());
        cv::rectangle(picture, place, {60, 80, 90}, -1);
        const auto things = vision().measure(Image(picture)).wall.things;
        ASSERT_EQ(things.size(), 1u);
        EXPECT_GT((things[0] & cv::Rect2d(place)).area(), 0.8 * place.area());
        EXPECT_LT(things[0].area(), 1.3 * place.area());
    }
}

TEST_F(Clauses, StripesAreAPattern) {
    const Spoil striped = [](cv::Mat& picture, const FaceFacts& face) {
        for (int y = int(face.chinY.value + 0.5 * face.pupilDistance()); y < picture.rows; ++y) {
            for (int x = 0; x < picture.cols; ++x) {
                if (x / 8 % 2) picture.at<cv::Vec3b>(y, x) -= cv::Vec3b::all(50);
            }
        }
    };
    EXPECT_EQ(count(
                  striped, [](const Facts& f) { return f.clothes.pattern; }, [](double v) { return v > 8; }),
              all());
}

TEST_F(Clauses, WhatLiesOverTheEyes) {
    const Spoil glare = [](cv::Mat& picture, const FaceFacts& face) {
        const double unit = face.pupilDistance();
        cv::ellipse(picture, cv::Point(face.imageLeftPupil + cv::Point2d(0.08, -0.03) * unit),
                    cv::Size(int(0.18 * unit), int(0.13 * unit)), 20, 0, 360, {248, 248, 248}, -1, cv::LINE_AA);
    };
    EXPECT_EQ(count(
                  glare, [](const Facts& f) { return f.eyes.glare; }, [](double v) { return v > 3; }),
              all());
    const Spoil tinted = [](cv::Mat& picture, const FaceFacts& face) {
        cv::Mat dark = picture * 0.5, lenses(picture.size(), CV_8UC1, cv::Scalar(0));
        const double unit = face.pupilDistance();
        for (const cv::Point2d& pupil : {face.imageLeftPupil, face.imageRightPupil})
            cv::ellipse(lenses, cv::Point(pupil + cv::Point2d(0, 0.06 * unit)),
                        cv::Size(int(0.42 * unit), int(0.32 * unit)), 0, 0, 360, 255, -1);
        dark.copyTo(picture, lenses);
    };
    EXPECT_EQ(count(
                  tinted, [](const Facts& f) { return f.eyes.tint; }, [](double v) { return v > 20; }),
              all());
    const Spoil fringe = [](cv::Mat& picture, const FaceFacts& face) {
        const double unit = face.pupilDistance();
        const cv::Point2d eyes = face.eyesCentre();
        cv::rectangle(picture,
                      cv::Rect(int(eyes.x - 0.85 * unit), int(eyes.y - 0.9 * unit), int(1.7 * unit), int(0.7 * unit)),
                      {30, 28, 26}, -1);
    };
    EXPECT_EQ(count(
                  fringe, [](const Facts& f) { return f.eyes.browCovered; }, [](double v) { return v > 40; }),
              all());
}

class DrawnClauses : public testing::Test {
protected:
    Facts measure() { return vision().measure(m_painter.draw(m_scene)); }
    SubjectPainter m_painter;
    SubjectScene m_scene;
};

TEST_F(DrawnClauses, EveryLookIsFine) {
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE(seed);
        m_scene.look = SubjectLook::fromSeed(seed);
        const Facts facts = measure();
        EXPECT_LT(facts.light.sides.value, 1.4);
        EXPECT_GT(exposure(facts).value, 92);
        EXPECT_LT(facts.light.burnt.value, 5);
        EXPECT_LT(facts.light.cast.value, 4);
        EXPECT_LT(facts.light.redEye.value, 25);
        EXPECT_LT(facts.look.eyeBlur.value, 1.7);
        EXPECT_EQ(facts.wall.shadow.value, 0);
        EXPECT_LE(facts.clothes.pattern.value, 8);
        EXPECT_LT(facts.eyes.glare.value, 3);
        EXPECT_LT(facts.eyes.tint.value, 15);
        EXPECT_LT(facts.eyes.browCovered.value, 35);
        for (std::size_t i = 0; i < facts.clothes.cloth.size(); ++i)
            EXPECT_GT(cv::norm(facts.clothes.cloth[i] - facts.clothes.wall[i]), 60);
    }
}

TEST_F(DrawnClauses, LevelShouldersAreLevel) {
    const Reading level = measure().clothes.shoulderDegrees;
    ASSERT_TRUE(level.known());
    EXPECT_NEAR(level.value, 0, 0.8);
    cv::Mat tilted = m_painter.draw(m_scene).mat().clone();
    cv::warpAffine(tilted, tilted, cv::getRotationMatrix2D(m_scene.pose.eyesCentre, -6, 1), tilted.size(),
                   cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    const Reading leaning = vision().measure(Image(tilted)).clothes.shoulderDegrees;
    ASSERT_TRUE(leaning.known());
    EXPECT_NEAR(leaning.value, 6, 1.5) << "the image-right shoulder is the lower one";
}

TEST_F(DrawnClauses, ClothesInTheWallsColourAreNoContrast) {
    m_scene.look.clothes = Clothes::Tee;
    m_scene.look.clothesColour = m_scene.backdrop.colour;
    const Facts facts = measure();
    ASSERT_EQ(facts.clothes.cloth.size(), 2u);
    EXPECT_LT(cv::norm(facts.clothes.cloth[0] - facts.clothes.wall[0]), 25);
}

TEST_F(DrawnClauses, AFrameOfAStreamLeavesTheDearOnesOut) {
    const Facts live = vision().measure(m_painter.draw(m_scene), Effort::Live);
    EXPECT_FALSE(live.look.noise.known());
    EXPECT_EQ(live.look.noise.doubt, Doubt::None);
    EXPECT_FALSE(live.look.blocking.known());
    EXPECT_TRUE(live.light.sides.known());
    EXPECT_TRUE(live.look.eyeBlur.known());
    m_scene.look.hair = Hair::Long;
    EXPECT_EQ(measure().clothes.shoulderDegrees.doubt, Doubt::EngineUnsure) << "hair hangs over the shoulders";
    EXPECT_EQ(vision().measure(m_painter.draw(m_scene), Effort::Live).clothes.shoulderDegrees.doubt, Doubt::None);
}

}  // namespace
