// The table of defects on the drawn person: each leaves the picture alone at no strength and does more at more.

#include "tests/accuracy/defects/defect.h"
#include "tests/unit/accuracy/drawn_shot.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <set>

namespace xuezhao::accuracy {
namespace {

/// Mean difference of the photographs, levels, and what the file's quality lacks.
double change(const Shot& a, const Shot& b) {
    return cv::norm(a.photograph(), b.photograph(), cv::NORM_L1) / (3.0 * a.output.area()) +
           (100 - b.quality.value_or(100));
}

class EachDefect : public testing::TestWithParam<std::size_t> {
protected:
    const Defect& defect() const { return defectTable()[GetParam()]; }
    static const Shot& right() {
        static const Shot shot = drawnShot();
        return shot;
    }
    double changeAt(double strength) const {
        Shot spoiled = right().copy();
        defect().apply(spoiled, strength);
        return change(right(), spoiled);
    }
};

TEST_P(EachDefect, OfNoStrengthLeavesThePictureAsItIs) {
    EXPECT_LT(changeAt(defect().none), 0.02);
}

TEST_P(EachDefect, OfMoreStrengthChangesMore) {
    double before = 0;
    for (const double strength : defect().strengths) {
        const double now = changeAt(strength);
        EXPECT_GT(now, before) << strength;
        before = now;
    }
}

TEST_P(EachDefect, LeavesTheOtherPicturesAlone) {
    Shot first = right().copy();
    const cv::Mat before = right().still.clone();
    defect().apply(first, defect().strengths.back());
    EXPECT_EQ(cv::norm(before, right().still, cv::NORM_INF), 0);
}

TEST_P(EachDefect, HasAPlainStrengthAndCheck) {
    EXPECT_LT(defect().plain, defect().strengths.size());
    EXPECT_FALSE(defect().checks.empty());
}

std::string nameOf(const testing::TestParamInfo<std::size_t>& info) {
    return std::string(defectTable()[info.param].id);
}

INSTANTIATE_TEST_SUITE_P(Table, EachDefect, testing::Range<std::size_t>(0, defectTable().size()), nameOf);

TEST(Defects, HaveNamesOfTheirOwn) {
    std::set<std::string_view> ids;
    for (const Defect& defect : defectTable()) EXPECT_TRUE(ids.insert(defect.id).second) << defect.id;
}

TEST(Defects, AShadowFallsOnTheWallAlone) {
    Shot shot = drawnShot();
    const cv::Mat before = shot.still.clone();
    for (const Defect& defect : defectTable())
        if (defect.id == "hard_shadow") defect.apply(shot, 30);
    int darkerWall = 0;
    for (int y = 0; y < before.rows; ++y)
        for (int x = 0; x < before.cols; ++x) {
            const bool same = before.at<cv::Vec3b>(y, x) == shot.still.at<cv::Vec3b>(y, x);
            if (shot.person.at<float>(y, x) == 1) EXPECT_TRUE(same) << x << ", " << y;
            else darkerWall += !same;
        }
    EXPECT_GT(darkerWall, 600);
}

TEST(Defects, ATiltIsThatOfTheEyeLine) {
    const Shot right = drawnShot();
    Shot shot = right.copy();
    // Where the pupils are afterwards: two marks, found again by their colour.
    for (const EyePoints* eye : {&shot.points.left, &shot.points.right})
        shot.still(cv::Rect(cv::Point(eye->pupil) - cv::Point(2, 2), cv::Size(5, 5))).setTo(cv::Scalar(255, 0, 255));
    for (const Defect& defect : defectTable())
        if (defect.id == "roll") defect.apply(shot, 8);
    cv::Mat marks;
    cv::inRange(shot.still, cv::Scalar(200, 0, 200), cv::Scalar(255, 60, 255), marks);
    const cv::Moments left = cv::moments(marks.colRange(0, 152)), rightHalf = cv::moments(marks.colRange(152, 304));
    ASSERT_GT(left.m00, 0);
    ASSERT_GT(rightHalf.m00, 0);
    const double dx = rightHalf.m10 / rightHalf.m00 + 152 - left.m10 / left.m00;
    const double dy = rightHalf.m01 / rightHalf.m00 - left.m01 / left.m00;
    EXPECT_NEAR(std::abs(std::atan2(dy, dx)) * 180 / CV_PI, 8, 0.7);
}

}  // namespace
}  // namespace xuezhao::accuracy
