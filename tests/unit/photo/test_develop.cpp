#include "core/photo/develop.h"

#include "tests/support/pictures/pictures.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>

#include <cmath>

namespace xuezhao {
namespace {

/// Blue counts columns, green rows: every pixel tells where it came from.
cv::Mat ramp(cv::Size size) {
    cv::Mat picture(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) picture.at<cv::Vec3b>(y, x) = {uchar(x), uchar(y), uchar(x ^ y)};
    }
    return picture;
}

TEST(Develop, CutsExactlyWhereItIsTold) {
    const Image picture(ramp({200, 220}));
    const Image photo = develop(picture, {17, 23, 90, 120}, {90, 120});
    ASSERT_EQ(photo.size(), cv::Size(90, 120));
    EXPECT_EQ(photo.mat().at<cv::Vec3b>(0, 0), cv::Vec3b(17, 23, 17 ^ 23));
    EXPECT_EQ(photo.mat().at<cv::Vec3b>(119, 89), cv::Vec3b(106, 142, 106 ^ 142));
    EXPECT_EQ(cv::norm(photo.mat(), picture.mat()(cv::Rect(17, 23, 90, 120)), cv::NORM_INF), 0);
}

TEST(Develop, KeepsNoHoldOnTheOriginal) {
    cv::Mat original = ramp({200, 220});
    const Image photo = develop(Image(original), {0, 0, 90, 120}, {90, 120});
    original.setTo(0);
    EXPECT_EQ(photo.mat().at<cv::Vec3b>(0, 89)[0], 89);
}

TEST(Develop, TakesTheMeanOfEachPixelsArea) {
    cv::Mat picture(240, 180, CV_8UC3, cv::Scalar::all(0));
    // One bright pixel, in the block of three by three that becomes the pixel (20, 30).
    picture.at<cv::Vec3b>(91, 62) = {90, 180, 252};
    const Image photo = develop(Image(picture), {0, 0, 180, 240}, {60, 80});
    EXPECT_EQ(photo.mat().at<cv::Vec3b>(30, 20), cv::Vec3b(10, 20, 28));
    EXPECT_EQ(cv::countNonZero(photo.mat().reshape(1)), 3) << "no other pixel knows of it";
}

TEST(Develop, ScalesDownByOneFactorAndStaysInPlace) {
    // 1.5 source pixels an output pixel: the centre of output x lies at 1.5 x + 0.25 of the crop.
    const Image photo = develop(Image(ramp({200, 220})), {11, 13, 135, 180}, {90, 120});
    for (const cv::Point at : {cv::Point(0, 0), {30, 40}, {89, 119}}) {
        const cv::Vec3b here = photo.mat().at<cv::Vec3b>(at);
        EXPECT_NEAR(here[0], 11 + 1.5 * at.x + 0.25, 0.75) << at;
        EXPECT_NEAR(here[1], 13 + 1.5 * at.y + 0.25, 0.75) << at;
    }
}

TEST(Develop, ScalesUpByOneFactorAndStaysInPlace) {
    const Image photo = develop(Image(ramp({200, 220})), {11, 13, 90, 120}, {180, 240});
    for (const cv::Point at : {cv::Point(4, 4), {60, 80}, {170, 230}}) {
        const cv::Vec3b here = photo.mat().at<cv::Vec3b>(at);
        EXPECT_NEAR(here[0], 11 + 0.5 * at.x - 0.25, 0.75) << at;
        EXPECT_NEAR(here[1], 13 + 0.5 * at.y - 0.25, 0.75) << at;
    }
}

TEST(Develop, KeepsFineDetailNearItsOwnSize) {
    // Stripes of four output pixels, at a scale of 1.05: the mean of areas would leave 82 of 100 levels.
    cv::Mat stripes(672, 504, CV_8UC3);
    for (int x = 0; x < stripes.cols; ++x) {
        const double wave = std::cos(2 * CV_PI / 4 * ((x + 0.5) / 1.05 - 0.5));
        stripes.col(x).setTo(cv::Scalar::all(std::lround(128 + 100 * wave)));
    }
    const cv::Mat photo = develop(Image(stripes), {0, 0, 504, 672}, {480, 640}).mat();
    double most = 0;
    cv::minMaxLoc(photo.reshape(1).colRange(300, 1140), nullptr, &most);
    EXPECT_GT(most, 222);
    EXPECT_LT(most, 236) << "and sharpens nothing";
    EXPECT_NEAR(photo.at<cv::Vec3b>(300, 240)[0], 228, 6);
    EXPECT_NEAR(photo.at<cv::Vec3b>(300, 242)[0], 28, 6);
}

TEST(Develop, NeverMirrorsNorTurns) {
    const cv::Mat picture = test::corners({480, 640});
    for (const cv::Size output : {cv::Size(120, 160), cv::Size(479, 639), cv::Size(480, 640), cv::Size(960, 1280)}) {
        const cv::Mat photo = develop(Image(picture), {0, 0, 480, 640}, output).mat();
        const cv::Point last(output.width - 1, output.height - 1);
        EXPECT_EQ(photo.at<cv::Vec3b>(0, 0), cv::Vec3b(0, 0, 255)) << output;
        EXPECT_EQ(photo.at<cv::Vec3b>(0, last.x), cv::Vec3b(0, 255, 0)) << output;
        EXPECT_EQ(photo.at<cv::Vec3b>(last.y, 0), cv::Vec3b(255, 0, 0)) << output;
        EXPECT_EQ(photo.at<cv::Vec3b>(last.y, last.x), cv::Vec3b(255, 255, 255)) << output;
    }
}

TEST(Develop, RefusesASecondScale) {
    const Image picture(ramp({200, 220}));
    EXPECT_THROW(develop(picture, {0, 0, 180, 200}, {90, 120}), cv::Exception);
    EXPECT_THROW(develop(picture, {0, 0, 90, 121}, {90, 120}), cv::Exception);
    EXPECT_NO_THROW(develop(picture, {0, 0, 136, 181}, {90, 120})) << "as near as whole pixels come";
    EXPECT_THROW(develop(picture, {150, 0, 90, 120}, {90, 120}), cv::Exception) << "beyond the picture";
    EXPECT_THROW(develop(picture, {0, 0, 0, 0}, {90, 120}), cv::Exception);
}

}  // namespace
}  // namespace xuezhao
