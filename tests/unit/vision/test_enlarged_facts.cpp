#include "core/vision/facts.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(Facts, OfAReducedCopyAreThoseOfThePicture) {
    Facts copy;
    copy.picture = {501, 700};
    copy.faces = 2;
    FaceFacts& face = copy.face.emplace();
    face.box = {100, 200, 50, 60};
    face.imageLeftPupil = {110, 220};
    face.imageRightPupil = {140, 221};
    face.crownY = Reading::of(150, 2);
    face.imageLeftCheekX = Reading::of(99.5);
    face.lipGap = Reading::of(1.5, 0.5);
    face.yawDegrees = Reading::of(4);
    face.chinY = Reading::unknown(Doubt::OutOfPicture);
    copy.look.content = {0, 0, 501, 700};
    copy.look.eyeBlur = Reading::of(1.2);
    copy.wall.things = {{10, 20, 30, 40}};

    const Facts full = copy.enlarged(2, {1001, 1400});
    EXPECT_EQ(full.picture, cv::Size(1001, 1400));
    EXPECT_EQ(full.faces, 2);
    EXPECT_EQ(full.face->box, cv::Rect2d(200, 400, 100, 120));
    // The middle of a copy's pixel is between the middles of two of the picture's.
    EXPECT_EQ(full.face->imageLeftPupil, cv::Point2d(220.5, 440.5));
    EXPECT_EQ(full.face->pupilDistance(), 2 * copy.face->pupilDistance());
    EXPECT_EQ(full.face->crownY.value, 300.5);
    EXPECT_EQ(full.face->crownY.band, 4);
    EXPECT_EQ(full.face->imageLeftCheekX.value, 199.5);
    EXPECT_EQ(full.face->lipGap.value, 3);
    EXPECT_EQ(full.face->lipGap.band, 1);
    EXPECT_EQ(full.face->yawDegrees.value, 4);
    EXPECT_EQ(full.face->chinY.doubt, Doubt::OutOfPicture);
    EXPECT_EQ(full.look.content, cv::Rect(0, 0, 1001, 1400));
    EXPECT_EQ(full.look.eyeBlur.value, 1.2);
    EXPECT_EQ(full.wall.things.front(), cv::Rect2d(20, 40, 60, 80));
    EXPECT_EQ(copy.enlarged(1, copy.picture).face->imageLeftPupil, copy.face->imageLeftPupil);
}

}  // namespace
}  // namespace xuezhao
