#include "core/vision/facts.h"

#include <opencv2/core.hpp>

#include <cmath>

namespace xuezhao {

double FaceFacts::pupilDistance() const {
    return cv::norm(imageRightPupil - imageLeftPupil);
}

double FaceFacts::rollDegrees() const {
    const cv::Point2d line = imageRightPupil - imageLeftPupil;
    return std::atan2(line.y, line.x) * 180 / CV_PI;
}

cv::Point2d FaceFacts::eyesCentre() const {
    return (imageLeftPupil + imageRightPupil) * 0.5;
}

}  // namespace xuezhao
