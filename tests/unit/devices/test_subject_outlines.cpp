#include "core/devices/subject_outlines.h"

#include <gtest/gtest.h>

#include <cmath>

namespace xuezhao::subject {
namespace {

/// Height of the curve at x, by halving.
double heightAt(const QPainterPath& path, double x) {
    double from = 0, to = 1;
    const bool rising = path.pointAtPercent(1).x() > path.pointAtPercent(0).x();
    for (int i = 0; i < 60; ++i) {
        const double middle = (from + to) / 2;
        ((path.pointAtPercent(middle).x() < x) == rising ? from : to) = middle;
    }
    return path.pointAtPercent(from).y();
}

TEST(SubjectOutlines, LidOpeningIsTheMeanLidDistanceOverTheWidth) {
    for (const double opening : {0., .1, .2, .34}) {
        for (const int side : {-1, 1}) {
            const Eye shape = eye(side, opening);
            const double middle = side * kEyeX;
            double sum = 0;
            for (const double third : {-1. / 6, 1. / 6}) {
                const double x = middle + third * kEyeWidth;
                sum += heightAt(shape.lowerLid, x) - heightAt(shape.upperLid, x);
            }
            EXPECT_NEAR(sum / 2 / kEyeWidth, opening, .004) << "side " << side;
        }
    }
}

TEST(SubjectOutlines, EyesAreMirrorImagesAboutThePupils) {
    const QRectF left = eye(-1, .3).opening.boundingRect(), right = eye(1, .3).opening.boundingRect();
    EXPECT_NEAR(left.center().x(), -kEyeX, 1e-6);
    EXPECT_NEAR(right.center().x(), kEyeX, 1e-6);
    EXPECT_NEAR(left.width(), kEyeWidth, 1e-6);
    EXPECT_NEAR(left.top(), right.top(), 1e-9);
}

TEST(SubjectOutlines, FaceIsClosedAndSymmetric) {
    const QPainterPath face = faceOutline(SubjectLook());
    EXPECT_TRUE(face.contains(QPointF(0, 0)));
    EXPECT_TRUE(face.contains(QPointF(.9, .14)));
    EXPECT_TRUE(face.contains(QPointF(-.9, .14)));
    EXPECT_FALSE(face.contains(QPointF(1.0, .14)));
    EXPECT_FALSE(face.contains(QPointF(0, 1.36)));
    EXPECT_NEAR(face.boundingRect().center().x(), 0, 1e-6);
}

TEST(SubjectOutlines, TiltTurnsAboutTheEyesAndLeavesTheBodyUpright) {
    SubjectPose pose;
    pose.eyesCentre = {100, 50};
    pose.rollDegrees = 10;
    EXPECT_NEAR(headToPicture(pose).map(QPointF(0, 0)).x(), 100.5, 1e-9);
    const QTransform body = bodyToPicture(pose);
    const QPointF along = body.map(QPointF(1, 3)) - body.map(QPointF(0, 3));
    EXPECT_NEAR(along.y(), 0, 1e-9);
    EXPECT_NEAR(along.x(), unit(pose), 1e-9);
    const QPointF neckOfHead = headToPicture(pose).map(QPointF(0, kNeckY)), neckOfBody = body.map(QPointF(0, kNeckY));
    EXPECT_NEAR(std::hypot(neckOfHead.x() - neckOfBody.x(), neckOfHead.y() - neckOfBody.y()), 0, 1e-9);
}

}  // namespace
}  // namespace xuezhao::subject
