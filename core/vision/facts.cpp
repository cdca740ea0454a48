#include "core/vision/facts.h"

#include <opencv2/core.hpp>

#include <algorithm>
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

Reading FaceFacts::faceWidth() const {
    if (!imageLeftCheekX.known()) return Reading::unknown(imageLeftCheekX.doubt);
    if (!imageRightCheekX.known()) return Reading::unknown(imageRightCheekX.doubt);
    return Reading::of(imageRightCheekX.value - imageLeftCheekX.value,
                       std::max(imageLeftCheekX.band, imageRightCheekX.band));
}

Reading FaceFacts::centreX() const {
    const Reading width = faceWidth();
    if (!width.known()) return width;
    const double cheeks = (imageLeftCheekX.value + imageRightCheekX.value) / 2;
    return Reading::of((eyesCentre().x + cheeks) / 2, width.band / 2);
}

}  // namespace xuezhao
