#include "tests/accuracy/truth.h"

#include <opencv2/core.hpp>

#include <cmath>

namespace xuezhao::accuracy {

double Truth::unit() const {
    return cv::norm(rightPupil - leftPupil);
}

double Truth::rollDegrees() const {
    const cv::Point2d line = rightPupil - leftPupil;
    return std::atan2(line.y, line.x) * 180 / CV_PI;
}

Truth Truth::of(const Person& person) {
    const Landmarks& p = person.points;
    return {p.left.pupil, p.right.pupil,    p.chin.y,          p.leftCheek.x, p.rightCheek.x,
            p.lipGap(),   p.left.opening(), p.right.opening(), person.crownY};
}

Truth Truth::of(const SubjectTruth& drawn) {
    return {drawn.imageLeftPupil,      drawn.imageRightPupil,      drawn.chinY,
            drawn.imageLeftCheekX,     drawn.imageRightCheekX,     drawn.lipGap,
            drawn.lidOpeningImageLeft, drawn.lidOpeningImageRight, drawn.crownY};
}

}  // namespace xuezhao::accuracy
