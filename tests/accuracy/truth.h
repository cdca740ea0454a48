#pragma once

#include "core/devices/virtual_subject.h"
#include "tests/accuracy/people.h"

#include <opencv2/core/types.hpp>

#include <optional>

namespace xuezhao::accuracy {

/// What is true of one face, px of its picture; names as in FaceFacts.
struct Truth {
    cv::Point2d leftPupil, rightPupil;
    double chinY = 0;
    double leftCheekX = 0, rightCheekX = 0;
    double lipGap = 0;
    double lidLeft = 0, lidRight = 0;
    std::optional<double> crownY;

    double unit() const;  ///< between the pupils
    double rollDegrees() const;

    static Truth of(const Person& person);
    static Truth of(const SubjectTruth& drawn);
};

}  // namespace xuezhao::accuracy
