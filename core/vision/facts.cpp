#include "core/vision/facts.h"

#include "core/vision/decimate.h"

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

namespace {

/// From a reduced picture to the full one.
struct Enlarging {
    int factor;

    void place(double& value) const { value = undecimated(value, factor); }
    void place(Reading& reading) const {
        place(reading.value);
        reading.band *= factor;
    }
    void length(Reading& reading) const {
        reading.value *= factor;
        reading.band *= factor;
    }
    void place(cv::Point2d& point) const {
        place(point.x);
        place(point.y);
    }
    void box(cv::Rect2d& box) const { box = {box.tl() * factor, box.br() * factor}; }
    void face(FaceFacts& face) const {
        box(face.box);
        place(face.imageLeftPupil);
        place(face.imageRightPupil);
        for (Reading* at : {&face.crownY, &face.chinY, &face.imageLeftCheekX, &face.imageRightCheekX}) place(*at);
        for (Reading* length : {&face.looseHair, &face.lipGap, &face.lipCornersUp}) this->length(*length);
    }
};

}  // namespace

Facts Facts::enlarged(int factor, cv::Size full) const {
    Facts facts = *this;
    if (factor == 1) return facts;
    const Enlarging enlarging{factor};
    facts.picture = full;
    if (facts.face) enlarging.face(*facts.face);
    if (facts.second) enlarging.face(*facts.second);
    const cv::Rect content = facts.look.content;
    facts.look.content = cv::Rect(content.tl() * factor, content.br() * factor) & cv::Rect({}, full);
    for (auto* things : {&facts.wall.things, &facts.wall.touching})
        for (cv::Rect2d& thing : *things) enlarging.box(thing);
    return facts;
}

}  // namespace xuezhao
