// What covers a face: masks, hands, black lenses, frames and strands over the eyes, painted over real people; and
// teeth. The limits compared with are those of resources/standards/chsi-2017.json.

#include "core/devices/virtual_subject.h"
#include "core/vision/face_frame.h"
#include "tests/support/faces.h"
#include "tests/support/vision/vision.h"
#include "tests/unit/vision/portraits.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace xuezhao;
using test::Portrait;
using test::portraits;
using test::vision;

namespace {

FaceFrame frameOf(const FaceFacts& face) {
    return FaceFrame({face.eyesCentre(), face.pupilDistance(), face.rollDegrees() * CV_PI / 180});
}

/// A polygon given in pupil distances from between the eyes.
void paint(cv::Mat& picture, const FaceFacts& face, const std::vector<cv::Point2d>& outline, const cv::Scalar& bgr) {
    const FaceFrame frame = frameOf(face);
    std::vector<cv::Point> places;
    for (const cv::Point2d& p : outline) places.push_back(frame.toPicture(p));
    cv::fillPoly(picture, std::vector{places}, bgr, cv::LINE_AA);
}

void stroke(cv::Mat& picture, const FaceFacts& face, cv::Point2d from, cv::Point2d to, double width,
            const cv::Scalar& bgr) {
    const FaceFrame frame = frameOf(face);
    cv::line(picture, cv::Point(frame.toPicture(from)), cv::Point(frame.toPicture(to)), bgr,
             std::max(1, cvRound(width * face.pupilDistance())), cv::LINE_AA);
}

class CoveredFaces : public test::OnPortraits {
protected:
    static Reading lips(const Facts& f) { return f.mouth.lips; }
    static Reading contrast(const Facts& f) { return f.eyes.contrast; }
    static Reading strands(const Facts& f) { return f.eyes.strands; }
    static Reading frame(const Facts& f) { return f.eyes.frame; }
};

TEST_F(CoveredFaces, FacesAsTheyAreAreFree) {
    for (const Portrait& portrait : portraits()) {
        SCOPED_TRACE(portrait.name);
        EXPECT_GT(portrait.facts.mouth.lips.value, 1.6);
        EXPECT_LT(portrait.facts.mouth.teeth.value, 0.2);
        EXPECT_GT(portrait.facts.eyes.contrast.value, 40);
        EXPECT_LT(portrait.facts.eyes.strands.value, 12);
        EXPECT_LT(portrait.facts.eyes.frame.value, 12);
    }
}

TEST_F(CoveredFaces, MasksOfAnyColour) {
    for (const cv::Scalar& bgr : {cv::Scalar(230, 205, 170), cv::Scalar(235, 235, 238), cv::Scalar(35, 33, 32)}) {
        SCOPED_TRACE(bgr);
        const Spoil mask = [&](cv::Mat& picture, const FaceFacts& face) {
            paint(picture, face,
                  {{0, .2},
                   {.45, .4},
                   {.85, .45},
                   {.75, 1.2},
                   {.4, 1.75},
                   {-.4, 1.75},
                   {-.75, 1.2},
                   {-.85, .45},
                   {-.45, .4}},
                  bgr);
            for (const double y : {0.8, 1.0, 1.2})  // pleats
                stroke(picture, face, {-.7, y}, {.7, y}, .012, bgr * .85);
        };
        EXPECT_EQ(count(mask, lips, [](double v) { return v < 0.8; }), all());
    }
}

TEST_F(CoveredFaces, AThingBeforeTheMouth) {
    for (const cv::Scalar& bgr : {cv::Scalar(30, 28, 28), cv::Scalar(240, 242, 242)}) {
        const Spoil thing = [&](cv::Mat& picture, const FaceFacts& face) {
            paint(picture, face, {{-.35, .7}, {.35, .7}, {.35, 1.3}, {-.35, 1.3}}, bgr);
        };
        EXPECT_GE(count(thing, lips, [](double v) { return v < 0.8; }), all() - 1);
    }
}

TEST_F(CoveredFaces, AHandOverTheMouth) {
    const Spoil hand = [](cv::Mat& picture, const FaceFacts& face) {
        const cv::Point brow(frameOf(face).toPicture({0, -.25}));
        const cv::Scalar skin = cv::mean(picture(cv::Rect(brow.x - 5, brow.y - 5, 11, 11)));
        for (int finger = 0; finger < 4; ++finger) {
            const double y = 0.85 + 0.19 * finger;
            stroke(picture, face, {1.4, y}, {-.4, y}, .2, skin * .6);
            stroke(picture, face, {1.4, y}, {-.4, y}, .17, skin * .9);
        }
    };
    EXPECT_EQ(count(hand, lips, [](double v) { return v < 1.6; }), all()) << "failed or left to a person";
}

TEST_F(CoveredFaces, BlackLensesWhateverTheLidsAreSaidToBe) {
    const Spoil sunglasses = [](cv::Mat& picture, const FaceFacts& face) {
        for (const double side : {-.52, .52}) {
            std::vector<cv::Point2d> lens;
            for (int i = 0; i < 24; ++i)
                lens.emplace_back(side + .4 * std::cos(i * CV_PI / 12), .05 + .3 * std::sin(i * CV_PI / 12));
            paint(picture, face, lens, {20, 20, 20});
        }
        stroke(picture, face, {-.15, 0}, {.15, 0}, .05, {15, 15, 15});
    };
    EXPECT_EQ(count(sunglasses, contrast, [](double v) { return v < 10; }), all());
}

TEST_F(CoveredFaces, RimsAcrossTheIris) {
    const auto rims = [](double top) {
        return [top](cv::Mat& picture, const FaceFacts& face) {
            for (const double side : {-.52, .52}) {
                stroke(picture, face, {side - .34, top}, {side + .34, top}, .03, {22, 20, 20});
                stroke(picture, face, {side - .34, top + .45}, {side + .34, top + .45}, .03, {22, 20, 20});
                stroke(picture, face, {side - .34, top}, {side - .34, top + .45}, .03, {22, 20, 20});
                stroke(picture, face, {side + .34, top}, {side + .34, top + .45}, .03, {22, 20, 20});
            }
            stroke(picture, face, {-.18, top + .1}, {.18, top + .1}, .03, {22, 20, 20});
        };
    };
    EXPECT_GE(count(rims(0.03), frame, [](double v) { return v > 15; }), all() - 1);
    EXPECT_EQ(count(rims(-0.22), frame, [](double v) { return v < 15; }), all()) << "above the eyes, where it belongs";
}

TEST_F(CoveredFaces, StrandsOverTheEyes) {
    const auto hair = [](const cv::Scalar& bgr) {
        return [bgr](cv::Mat& picture, const FaceFacts& face) {
            for (const double x : {-.56, -.5, -.43}) stroke(picture, face, {x - .1, -.6}, {x + .08, .5}, .018, bgr);
        };
    };
    EXPECT_GE(count(hair({25, 22, 20}), strands, [](double v) { return v > 13; }), all() - 1) << "dark";
    EXPECT_GE(count(hair({200, 225, 235}), strands, [](double v) { return v > 13; }), all() - 2) << "light";
}

TEST_F(CoveredFaces, AFringeThatEndsInTheEyes) {
    const Spoil fringe = [](cv::Mat& picture, const FaceFacts& face) {
        for (const double eye : {-.5, .5}) {
            for (const double x : {-.08, 0., .07})
                stroke(picture, face, {eye + x - .05, -.7}, {eye + x, .04}, .02, {25, 22, 20});
        }
    };
    EXPECT_GE(count(fringe, strands, [](double v) { return v > 13; }), all() - 2);
}

TEST_F(CoveredFaces, FingersAtOneCheek) {
    // With the shadows between them; a hand without any is not told from skin.
    const Spoil hand = [](cv::Mat& picture, const FaceFacts& face) {
        const cv::Point brow(frameOf(face).toPicture({0, -.25}));
        const cv::Scalar skin = cv::mean(picture(cv::Rect(brow.x - 5, brow.y - 5, 11, 11)));
        for (int finger = 0; finger < 4; ++finger) {
            const cv::Point2d aside(.17 * finger, .02 * finger);
            stroke(picture, face, cv::Point2d(.3, 1.5) + aside, cv::Point2d(.35, .45) + aside, .2, skin * .45);
            stroke(picture, face, cv::Point2d(.3, 1.5) + aside, cv::Point2d(.35, .45) + aside, .11, skin);
        }
    };
    const Value uneven = [](const Facts& f) { return f.mouth.uneven; };
    for (const Portrait& portrait : portraits()) EXPECT_LT(portrait.facts.mouth.uneven.value, 1.9) << portrait.name;
    EXPECT_GE(count(hand, uneven, [](double v) { return v > 1.9; }), all() - 2);
}

TEST(DrawnFaces, AreFreeAndFaceTheCamera) {
    SubjectPainter painter;
    SubjectScene scene;
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE(seed);
        scene.look = SubjectLook::fromSeed(seed);
        const Facts facts = vision().measure(painter.draw(scene));
        EXPECT_GT(facts.mouth.lips.value, 1.6);
        EXPECT_LT(facts.mouth.teeth.value, 0.3);
        EXPECT_LT(facts.mouth.uneven.value, 1.8);
        EXPECT_GT(facts.eyes.contrast.value, 37);
        EXPECT_LT(facts.eyes.strands.value, 13);
        EXPECT_LT(facts.eyes.frame.value, 15) << "glasses: " << scene.look.glasses;
        if (facts.engine != test::kMesh) continue;
        EXPECT_LT(std::abs(facts.face->yawDegrees.value), 12);
        EXPECT_LT(std::abs(facts.face->pitchDegrees.value), 20);
        EXPECT_LT(std::abs(facts.face->gazeDegrees.value), 7);
    }
    for (const double gaze : {-1.0, 1.0}) {
        scene.pose.gaze = gaze;
        const Facts facts = vision().measure(painter.draw(scene));
        if (facts.engine != test::kMesh) continue;
        EXPECT_GT(gaze * facts.face->gazeDegrees.value, 7);
    }
}

TEST(Teeth, OfSmilingPeopleAreSeen) {
    const auto pictures = test::faces("london/smiling");
    if (pictures.empty()) GTEST_SKIP() << test::kNoFaces;
    if (!test::visionOf(test::kMesh)) GTEST_SKIP() << test::kNoNets;
    // By eye: these show their teeth, those keep their lips together.
    for (const char* open : {"009_08", "026_08", "061_08", "096_08", "129_08", "091_08"}) {
        SCOPED_TRACE(open);
        const Facts facts =
            vision().measure(test::readPicture(test::facesFolder() / "london/smiling" / (std::string(open) + ".jpg")));
        EXPECT_GT(facts.mouth.teeth.value, 0.5);
    }
    for (const char* closed : {"001_08", "029_08", "082_08", "108_08", "124_08"}) {
        SCOPED_TRACE(closed);
        const Facts facts = vision().measure(
            test::readPicture(test::facesFolder() / "london/smiling" / (std::string(closed) + ".jpg")));
        EXPECT_LT(facts.mouth.teeth.value, 0.2);
    }
    const Facts broad = vision().measure(test::readPicture(test::facesFolder() / "london/smiling/009_08.jpg"));
    const Facts rest = vision().measure(test::readPicture(test::facesFolder() / "london/neutral/009_03.jpg"));
    EXPECT_GT(broad.face->lipCornersUp.value, 0.08 * broad.face->pupilDistance());
    EXPECT_LT(rest.face->lipCornersUp.value, 0.08 * rest.face->pupilDistance());
}

}  // namespace
