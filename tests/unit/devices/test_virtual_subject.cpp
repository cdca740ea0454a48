#include "core/devices/virtual_subject.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

namespace xuezhao {
namespace {

/// 640x480 without walls and noise; the person of the seed in its middle.
SubjectScene plainScene(std::uint32_t person) {
    SubjectScene scene;
    scene.size = {640, 480};
    scene.backdrop.studio = false;
    scene.look = SubjectLook::fromSeed(person);
    scene.pose.eyesCentre = {320, 220};
    scene.pose.pupilDistance = 64;
    return scene;
}

/// Lightness of all pixels.
cv::Mat grey(const Image& picture) {
    cv::Mat out;
    cv::cvtColor(picture.mat(), out, cv::COLOR_BGR2GRAY);
    return out;
}

/// The largest difference of any channel anywhere.
double largestDifference(const cv::Mat& a, const cv::Mat& b) {
    return cv::norm(a, b, cv::NORM_INF);
}

/// The topmost row in which at least three pixels are not backdrop.
int firstRowOfHead(const cv::Mat& bgr, const cv::Vec3b& backdrop) {
    for (int y = 0; y < bgr.rows; ++y) {
        int other = 0;
        for (int x = 0; x < bgr.cols; ++x) other += cv::norm(bgr.at<cv::Vec3b>(y, x), backdrop, cv::NORM_INF) > 60;
        if (other >= 3) return y;
    }
    return bgr.rows;
}

TEST(VirtualSubject, DrawsTheSamePixelsForTheSameScene) {
    SubjectPainter first, second;
    SubjectScene scene = plainScene(4);
    scene.noise = 1.5;
    const Image a = first.draw(scene);
    first.draw(plainScene(5));  // what is kept in between changes nothing
    EXPECT_EQ(largestDifference(a.mat(), first.draw(scene).mat()), 0);
    EXPECT_EQ(largestDifference(a.mat(), second.draw(scene).mat()), 0);
    EXPECT_EQ(a.size(), cv::Size(640, 480));
}

TEST(VirtualSubject, EmptyStudioIsTheBackdropBetweenTheWalls) {
    SubjectScene scene;
    scene.size = {640, 480};
    scene.present = false;
    const Image picture = SubjectPainter().draw(scene);
    EXPECT_EQ(picture.mat().at<cv::Vec3b>(240, 320), cv::Vec3b(255, 197, 100));
    EXPECT_EQ(picture.mat().at<cv::Vec3b>(20, 90), cv::Vec3b(255, 197, 100));
    const cv::Vec3b wall = picture.mat().at<cv::Vec3b>(20, 10);
    EXPECT_LT(wall[0], 100);
    EXPECT_NEAR(wall[0], wall[2], 4) << "the walls are grey";
}

TEST(VirtualSubject, BackdropDarkensLinearlyByTheGradient) {
    SubjectScene scene = plainScene(1);
    scene.present = false;
    scene.backdrop.colour = {200, 210, 220};
    scene.backdrop.gradient = 40;
    const cv::Mat row = SubjectPainter().draw(scene).mat().row(100);
    EXPECT_NEAR(row.at<cv::Vec3b>(2)[2], 200, 1);
    EXPECT_NEAR(row.at<cv::Vec3b>(320)[2], 180, 1);
    EXPECT_NEAR(row.at<cv::Vec3b>(637)[2], 160, 1);
    EXPECT_NEAR(row.at<cv::Vec3b>(637)[0], 180, 1);
}

TEST(VirtualSubject, NoiseHasTheDeviationAskedFor) {
    SubjectScene scene = plainScene(1);
    scene.present = false;
    scene.backdrop.colour = {128, 128, 128};
    scene.noise = 3;
    SubjectPainter painter;
    const cv::Mat one = painter.draw(scene).mat();
    cv::Scalar mean, deviation;
    cv::meanStdDev(one, mean, deviation);
    EXPECT_NEAR(mean[1], 128, .1);
    EXPECT_NEAR(deviation[1], 3, .1);
    scene.noiseSeed = 2;
    EXPECT_GT(largestDifference(one, painter.draw(scene).mat()), 3) << "another frame has other noise";
}

TEST(VirtualSubject, PupilsAreTheDarkMiddlesOfTheEyes) {
    for (const std::uint32_t person : {1u, 2u, 3u, 4u, 7u}) {
        SubjectScene scene = plainScene(person).scaled(2);
        scene.look.glasses = false;
        scene.pose.rollDegrees = 5;
        const cv::Mat picture = grey(SubjectPainter().draw(scene));
        const SubjectTruth truth = truthOf(scene);
        for (const cv::Point2d& pupil : {truth.imageLeftPupil, truth.imageRightPupil}) {
            // The catch lights lie above the middle: look at the lower half of the pupil.
            EXPECT_LT(picture.at<uchar>(cvRound(pupil.y + 2), cvRound(pupil.x)), 40) << "person " << person;
            EXPECT_GT(picture.at<uchar>(cvRound(pupil.y + 2), cvRound(pupil.x - 25)), 90)
                << "white of the eye, person " << person;
        }
        EXPECT_NEAR(cv::norm(truth.imageRightPupil - truth.imageLeftPupil), 128, 1e-6);
        EXPECT_GT(truth.imageRightPupil.y, truth.imageLeftPupil.y) << "a positive roll lowers the image-right pupil";
    }
}

TEST(VirtualSubject, CrownIsTheFirstRowOfHair) {
    for (const Hair hair : {Hair::Short, Hair::Bun, Hair::Bob, Hair::Long, Hair::Tall}) {
        for (const double roll : {0., -6., 9.}) {
            SubjectScene scene = plainScene(2);
            scene.look.hair = hair;
            scene.pose.rollDegrees = roll;
            const cv::Mat picture = SubjectPainter().draw(scene).mat();
            EXPECT_NEAR(firstRowOfHead(picture, {255, 197, 100}), truthOf(scene).crownY, 1.6)
                << "hair " << static_cast<int>(hair) << ", roll " << roll;
        }
    }
}

TEST(VirtualSubject, CheeksAreWhereTheSkinEnds) {
    SubjectScene scene = plainScene(2);
    scene.look.hair = Hair::Bob;  // dark hair beside the cheeks, no ears
    scene.look.hairColour = {20, 18, 18};
    scene.look.skin = 0;
    scene.look.glasses = false;
    for (const double width : {.95, 1., 1.05}) {
        scene.look.faceWidth = width;
        const cv::Mat picture = grey(SubjectPainter().draw(scene));
        const SubjectTruth truth = truthOf(scene);
        const int row = cvRound(scene.pose.eyesCentre.y + .14 * scene.pose.pupilDistance / .84);
        const int left = cvRound(truth.imageLeftCheekX), right = cvRound(truth.imageRightCheekX);
        EXPECT_LT(picture.at<uchar>(row, left - 3), 80);
        EXPECT_GT(picture.at<uchar>(row, left + 3), 110);
        EXPECT_GT(picture.at<uchar>(row, right - 3), 110);
        EXPECT_LT(picture.at<uchar>(row, right + 3), 80);
        EXPECT_NEAR(right - left, 1.91 * width * 64 / .84, 2);
    }
}

TEST(VirtualSubject, LipGapIsTheHeightOfTheDarkBetweenTheLips) {
    SubjectScene scene = plainScene(3).scaled(2);
    scene.look.skin = 1;
    SubjectPainter painter;
    const double unit = scene.pose.pupilDistance / .84;
    for (const double gap : {0., 6., 12., 24.}) {
        scene.pose.lipGap = gap;
        const cv::Mat picture = grey(painter.draw(scene));
        int dark = 0;
        for (int y = cvRound(scene.pose.eyesCentre.y + .8 * unit); y < scene.pose.eyesCentre.y + 1.2 * unit; ++y) {
            dark += picture.at<uchar>(y, cvRound(scene.pose.eyesCentre.x)) < 70;
        }
        EXPECT_NEAR(dark, gap, 1.6);
        EXPECT_EQ(truthOf(scene).lipGap, gap);
    }
}

TEST(VirtualSubject, ClosedEyesShowNoWhite) {
    SubjectScene scene = plainScene(3).scaled(2);
    scene.look.skin = 3;
    scene.look.glasses = false;
    SubjectPainter painter;
    const auto whitePixels = [&] {
        const cv::Point eye(truthOf(scene).imageLeftPupil);
        return cv::countNonZero(grey(painter.draw(scene))(cv::Rect(eye.x - 36, eye.y - 20, 72, 40)) > 225);
    };
    const int open = whitePixels();
    EXPECT_GT(open, 60);
    scene.pose.lidOpeningImageLeft = .15;
    EXPECT_LT(whitePixels(), open);
    scene.pose.lidOpeningImageLeft = 0;
    EXPECT_EQ(whitePixels(), 0);
}

TEST(VirtualSubject, MovingTheSubjectMovesEveryPixel) {
    SubjectScene scene = plainScene(6);
    const cv::Point move(10, 7);
    const cv::Mat before = SubjectPainter().draw(scene).mat();
    const SubjectTruth truth = truthOf(scene);
    scene.pose.eyesCentre += cv::Point2d(move);
    const cv::Mat after = SubjectPainter().draw(scene).mat();
    const cv::Rect inside(20, 20, 600, 440);
    EXPECT_LE(largestDifference(before(inside), after(inside + move)), 2);
    const SubjectTruth moved = truthOf(scene);
    EXPECT_NEAR(moved.crownY - truth.crownY, move.y, 1e-6);
    EXPECT_NEAR(moved.chinY - truth.chinY, move.y, 1e-6);
    EXPECT_NEAR(moved.imageLeftCheekX - truth.imageLeftCheekX, move.x, 1e-6);
    EXPECT_NEAR(moved.imageRightPupil.x - truth.imageRightPupil.x, move.x, 1e-6);
}

TEST(VirtualSubject, ScalingDoublesEveryLengthAboutThePixelCorners) {
    SubjectScene scene = plainScene(8);
    scene.pose.lipGap = 5;
    scene.pose.rollDegrees = -3;
    const SubjectTruth one = truthOf(scene), two = truthOf(scene.scaled(2));
    const auto doubled = [](double place) { return (place + .5) * 2 - .5; };
    EXPECT_EQ(scene.scaled(2).size, cv::Size(1280, 960));
    EXPECT_NEAR(two.crownY, doubled(one.crownY), .2);
    EXPECT_NEAR(two.chinY, doubled(one.chinY), .2);
    EXPECT_NEAR(two.imageLeftPupil.x, doubled(one.imageLeftPupil.x), 1e-6);
    EXPECT_NEAR(two.imageLeftCheekX, doubled(one.imageLeftCheekX), 1e-6);
    EXPECT_EQ(two.lipGap, 10);
    EXPECT_EQ(two.rollDegrees, one.rollDegrees);
    cv::Mat smaller;
    cv::resize(SubjectPainter().draw(scene.scaled(2)).mat(), smaller, {}, .5, .5, cv::INTER_AREA);
    EXPECT_LT(cv::norm(smaller, SubjectPainter().draw(scene).mat(), cv::NORM_L1) / double(smaller.total() * 3), 1.);
}

TEST(VirtualSubject, TurningTheHeadKeepsTheEyesAndMovesTheOutline) {
    SubjectScene scene = plainScene(2);
    const SubjectTruth straight = truthOf(scene);
    scene.pose.turn = .5;
    const SubjectTruth turned = truthOf(scene);
    EXPECT_NEAR(turned.imageLeftPupil.x, straight.imageLeftPupil.x, 1e-6);
    EXPECT_LT(turned.imageLeftCheekX, straight.imageLeftCheekX - 5);
    scene.pose.gaze = 1;
    EXPECT_GT(truthOf(scene).imageLeftPupil.x, turned.imageLeftPupil.x + 3);
}

TEST(VirtualSubject, GlareAndShineBrighten) {
    SubjectScene scene = plainScene(2);
    scene.look.glasses = true;
    scene.look.skin = 3;
    SubjectPainter painter;
    const auto bright = [&] { return cv::countNonZero(grey(painter.draw(scene))(cv::Rect(240, 130, 160, 180)) > 235); };
    const int before = bright();
    scene.pose.glare = 1;
    const int glare = bright();
    EXPECT_GT(glare, before + 300);
    scene.pose.glare = 0;
    scene.pose.faceShine = 1;
    EXPECT_GT(bright(), before + 100);
    scene.pose.faceShine = 0;
    scene.pose.noseShine = 1;
    EXPECT_GT(bright(), before + 30);
}

TEST(VirtualSubject, SeedsGiveDifferentPeople) {
    bool hair[5] = {}, glasses[2] = {}, clothes[3] = {};
    for (std::uint32_t seed = 0; seed < 60; ++seed) {
        const SubjectLook look = SubjectLook::fromSeed(seed);
        EXPECT_EQ(look, SubjectLook::fromSeed(seed));
        hair[static_cast<int>(look.hair)] = glasses[look.glasses] = clothes[static_cast<int>(look.clothes)] = true;
        EXPECT_NE(look, SubjectLook::fromSeed(seed + 1));
    }
    for (const bool seen : hair) EXPECT_TRUE(seen);
    for (const bool seen : glasses) EXPECT_TRUE(seen);
    for (const bool seen : clothes) EXPECT_TRUE(seen);
}

TEST(VirtualSubject, OutOfThePictureAndHugeAreDrawnAllTheSame) {
    SubjectPainter painter;
    SubjectScene scene = plainScene(2);
    scene.pose.eyesCentre = {-4000, 100};
    EXPECT_EQ(largestDifference(painter.draw(scene).mat(), cv::Mat(480, 640, CV_8UC3, cv::Scalar(255, 197, 100))), 0);
    scene.pose.eyesCentre = {320, 5000};
    painter.draw(scene);
    scene.pose.eyesCentre = {320, 240};
    scene.pose.pupilDistance = 600;
    EXPECT_LT(painter.draw(scene).mat().at<cv::Vec3b>(240, 320)[0], 250) << "skin fills the picture";
    scene.pose.pupilDistance = 2;
    painter.draw(scene);
}

}  // namespace
}  // namespace xuezhao
