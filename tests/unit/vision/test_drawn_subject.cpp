// The drawn subject, of whom everything is known exactly.

#include "core/devices/virtual_subject.h"
#include "tests/support/vision/vision.h"

#include <opencv2/core.hpp>

using namespace xuezhao;

namespace {

// Bounds in pixels of a photograph with 110 px between the pupils. The engines were made for photographs: on drawings
// the eyes of dlib stand 2 px too close (4 in noise), and the mesh puts one chin in six 8 px low.
constexpr double kPhotograph = 110;
constexpr double kPupil = 5, kCrown = 2, kChin = 8, kCheek = 10, kRoll = 1.1;

class DrawnSubject : public test::OnEachEngine {
protected:
    Facts measure(const SubjectScene& scene, Effort effort = Effort::Still) {
        return vision().measure(m_painter.draw(scene), effort);
    }
    SubjectPainter m_painter;
    SubjectScene m_scene;
};

void expectTrue(const Facts& facts, const SubjectScene& scene) {
    ASSERT_EQ(facts.faces, 1);
    const SubjectTruth truth = truthOf(scene);
    const FaceFacts& face = *facts.face;
    const double px = scene.pose.pupilDistance / kPhotograph;
    EXPECT_LT(cv::norm(face.imageLeftPupil - truth.imageLeftPupil), kPupil * px);
    EXPECT_LT(cv::norm(face.imageRightPupil - truth.imageRightPupil), kPupil * px);
    EXPECT_NEAR(face.crownY.value, truth.crownY, kCrown * px + 1);
    EXPECT_NEAR(face.chinY.value, truth.chinY, kChin * px);
    EXPECT_NEAR(face.imageLeftCheekX.value, truth.imageLeftCheekX, kCheek * px);
    EXPECT_NEAR(face.imageRightCheekX.value, truth.imageRightCheekX, kCheek * px);
    EXPECT_NEAR(face.rollDegrees(), truth.rollDegrees, kRoll);
    EXPECT_LT(face.lipGap.value, 3 * px);
    EXPECT_NEAR(face.lidOpeningImageLeft.value, truth.lidOpeningImageLeft, 0.06);
    EXPECT_NEAR(face.lidOpeningImageRight.value, truth.lidOpeningImageRight, 0.06);
    ASSERT_TRUE(facts.background);
    for (int k = 0; k < 3; ++k) EXPECT_NEAR(facts.background->meanRgb[k], scene.backdrop.colour[k], 3);
}

TEST_P(DrawnSubject, ManyPeopleAreMeasuredTruly) {
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        SCOPED_TRACE(seed);
        m_scene.look = SubjectLook::fromSeed(seed);
        expectTrue(measure(m_scene), m_scene);
    }
}

TEST_P(DrawnSubject, EverySizeIsMeasuredAlike) {
    for (double factor : {0.4, 0.7, 1.7, 3.0}) {
        SCOPED_TRACE(factor);
        expectTrue(measure(m_scene.scaled(factor)), m_scene.scaled(factor));
    }
}

TEST_P(DrawnSubject, WhenThePersonMovesTheNumbersMoveWithThem) {
    const Facts before = measure(m_scene);
    m_scene.pose.eyesCentre += {40, 24};
    const Facts after = measure(m_scene);
    ASSERT_TRUE(before.face && after.face);
    const auto moved = [](const Reading& a, const Reading& b) { return b.value - a.value; };
    EXPECT_NEAR(after.face->eyesCentre().x - before.face->eyesCentre().x, 40, 2);
    EXPECT_NEAR(after.face->eyesCentre().y - before.face->eyesCentre().y, 24, 2);
    EXPECT_NEAR(moved(before.face->crownY, after.face->crownY), 24, 1.1);  // the grain of the decimated view
    EXPECT_NEAR(moved(before.face->chinY, after.face->chinY), 24, 3);
    EXPECT_NEAR(moved(before.face->centreX(), after.face->centreX()), 40, 3);
}

TEST_P(DrawnSubject, RollHasItsSign) {
    for (double roll : {-12.0, -4.0, 4.0, 12.0}) {
        m_scene.pose.rollDegrees = roll;
        const Facts facts = measure(m_scene);
        ASSERT_TRUE(facts.face);
        EXPECT_NEAR(facts.face->rollDegrees(), roll, kRoll);
    }
}

TEST_P(DrawnSubject, AFaceThatMovesFarBetweenTwoFramesIsNotLost) {
    test::Vision& follower = vision();
    const double start = m_scene.pose.eyesCentre.x;
    for (double shift :
         {2.2, 1.2, -0.1, -0.1, -0.9, -0.9}) {  // of the pupil distance: a person walking past a slow camera
        SCOPED_TRACE(shift);
        m_scene.pose.eyesCentre.x = start + shift * m_scene.pose.pupilDistance;
        const Facts facts = follower.measure(m_painter.draw(m_scene), Effort::Live);
        ASSERT_TRUE(facts.face);
        const double px = m_scene.pose.pupilDistance / kPhotograph;
        EXPECT_LT(cv::norm(facts.face->eyesCentre() - m_scene.pose.eyesCentre), kPupil * px);
        EXPECT_NEAR(facts.face->rollDegrees(), 0, kRoll);
    }
}

TEST_P(DrawnSubject, AnOpenMouthIsWideAndOneOfFourPixelsIsNot) {
    m_scene.pose.lipGap = 4;
    const double small = measure(m_scene).face->lipGap.value;
    m_scene.pose.lipGap = 24;
    const Reading wide = measure(m_scene).face->lipGap;
    EXPECT_LT(small, 6);
    EXPECT_NEAR(wide.value, 24, 9);
    EXPECT_NEAR(wide.band, (isMesh() ? 0.005 : 0.02) * m_scene.pose.pupilDistance, 0.2);
}

TEST_P(DrawnSubject, ClosingLidsAreSeen) {
    double before = 1;
    for (double lids : {0.34, 0.25, 0.15, 0.08}) {
        m_scene.pose.lidOpeningImageLeft = m_scene.pose.lidOpeningImageRight = lids;
        const FaceFacts face = *measure(m_scene).face;
        EXPECT_NEAR(face.lidOpeningImageLeft.value, lids, 0.08);
        EXPECT_LT(face.lidOpeningImageLeft.value, before - 0.02);
        EXPECT_NEAR(face.lidOpeningImageLeft.value, face.lidOpeningImageRight.value, 0.05);
        before = face.lidOpeningImageLeft.value;
    }
}

TEST_P(DrawnSubject, ShineRaisesTheHighlightWhereItIs) {
    const Facts dull = measure(m_scene);
    m_scene.pose.faceShine = 1;
    const Facts face = measure(m_scene);
    m_scene.pose.faceShine = 0;
    m_scene.pose.noseShine = 1;
    const Facts nose = measure(m_scene);
    EXPECT_LT(dull.face->faceHighlight.value, 20);
    EXPECT_GT(face.face->faceHighlight.value, dull.face->faceHighlight.value + 10);
    EXPECT_GT(nose.face->noseHighlight.value, 238);
    EXPECT_GT(nose.face->noseHighlight.value, dull.face->noseHighlight.value + 20);
    EXPECT_NEAR(face.face->noseHighlight.value, dull.face->noseHighlight.value, 5);
}

TEST_P(DrawnSubject, TheWallsColourAndSlopeAreMeasuredAndTheLampsAreNot) {
    m_scene.backdrop.colour = {240, 240, 240};
    const BackgroundFacts even = *measure(m_scene).background;
    EXPECT_LT(even.gradient, 1.5);
    EXPECT_LT(even.spread, 0.5);
    m_scene.backdrop.gradient = 40;
    const BackgroundFacts sloping = *measure(m_scene).background;
    // The portrait is 4.4 pupil distances of the picture's width.
    EXPECT_NEAR(sloping.gradient, 40 * 4.4 * m_scene.pose.pupilDistance / m_scene.size.width, 3);
    EXPECT_NEAR(sloping.meanRgb[0], 220, 3);
}

TEST_P(DrawnSubject, NoiseOfASensorIsNotAnUnevenWall) {
    m_scene.noise = 6;
    expectTrue(measure(m_scene), m_scene);
}

TEST_P(DrawnSubject, AHeadCutOffByThePictureHasNoCrown) {
    m_scene.pose.eyesCentre.y = 180;  // the hair would reach 40 px above the picture
    const Facts facts = measure(m_scene);
    ASSERT_TRUE(facts.face);
    EXPECT_FALSE(facts.face->crownY.known());
    EXPECT_EQ(facts.face->crownY.doubt, Doubt::HeadAtEdge);
}

TEST_P(DrawnSubject, AChinBelowThePictureIsUnknown) {
    const Image whole = m_painter.draw(m_scene);
    const int bottom = int(truthOf(m_scene).chinY) - 15;
    const Facts facts = vision().measure(Image(whole.mat().rowRange(0, bottom).clone()));
    if (!facts.face) return;  // no face is an honest answer too
    EXPECT_EQ(facts.face->chinY.doubt, Doubt::OutOfPicture);
}

TEST_P(DrawnSubject, AnEmptyStudioHasNoFace) {
    m_scene.present = false;
    const Facts facts = measure(m_scene);
    EXPECT_EQ(facts.faces, 0);
    EXPECT_FALSE(facts.face);
    EXPECT_EQ(facts.engine, GetParam());
    EXPECT_EQ(facts.picture, m_scene.size);
}

TEST_P(DrawnSubject, TwoPeopleAreTwoFacesTheLargerFirst) {
    SubjectScene other = m_scene.scaled(0.7);
    other.size = {640, m_scene.size.height};
    other.pose.eyesCentre = {320, 400};
    m_scene.size.width = 900;
    m_scene.pose.eyesCentre.x = 450;
    cv::Mat both;
    cv::hconcat(m_painter.draw(other).mat(), m_painter.draw(m_scene).mat(), both);
    for (Effort effort : {Effort::Still, Effort::Live}) {
        test::Vision& follower = vision();
        if (effort == Effort::Live)
            follower.measure(Image(both), effort);  // others are looked for from the second frame
        const Facts facts = follower.measure(Image(both), effort);
        EXPECT_EQ(facts.faces, 2);
        ASSERT_TRUE(facts.face);
        EXPECT_NEAR(facts.face->eyesCentre().x, 640 + 450, 8);
    }
}

TEST_P(DrawnSubject, AFaceIsFollowedThroughAStream) {
    m_scene.size = {1920, 1080};
    m_scene.pose.pupilDistance = 150;
    vision();
    test::Vision& follower = vision();
    for (int frame = 0; frame < 20; ++frame) {
        SCOPED_TRACE(frame);
        m_scene.pose.eyesCentre = {700.0 + 12 * frame, 480 + 3.0 * frame};
        const Facts facts = follower.measure(m_painter.draw(m_scene), Effort::Live);
        ASSERT_EQ(facts.faces, 1);
        EXPECT_LT(cv::norm(facts.face->eyesCentre() - m_scene.pose.eyesCentre), 6);
        ASSERT_TRUE(facts.face->crownY.known());
        EXPECT_NEAR(facts.face->crownY.value, truthOf(m_scene).crownY, 6);
    }
    m_scene.present = false;
    EXPECT_EQ(follower.measure(m_painter.draw(m_scene), Effort::Live).faces, 0);
}

TEST_P(DrawnSubject, ASecondPersonIsSeenWithinTheNextFullSearch) {
    m_scene.size = {900, 1080};
    m_scene.pose.eyesCentre = {450, 480};
    cv::Mat alone, both;
    SubjectScene empty = m_scene;
    empty.present = false;
    cv::hconcat(m_painter.draw(m_scene).mat(), m_painter.draw(empty).mat(), alone);
    cv::hconcat(m_painter.draw(m_scene).mat(), m_painter.draw(m_scene).mat(), both);
    test::Vision& follower = vision();
    EXPECT_EQ(follower.measure(Image(alone), Effort::Live).faces, 1);
    int frames = 0;
    while (follower.measure(Image(both), Effort::Live).faces < 2 && frames < 20) ++frames;
    EXPECT_LE(frames, 8);
    EXPECT_EQ(follower.measure(Image(both), Effort::Live).faces, 2) << "and stays counted in the frames between";
}

EACH_ENGINE(DrawnSubject);

}  // namespace
