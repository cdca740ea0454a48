#pragma once

#include "core/vision/face_frame.h"

#include <opencv2/core/types.hpp>

#include <array>
#include <vector>

namespace xuezhao::accuracy {

/// An eye between its lids.
struct EyePoints {
    cv::Point2d pupil, outer, inner;
    std::array<cv::Point2d, 3> upper, lower;  ///< edges of the lids, left to right in the picture

    double opening() const;  ///< eye aspect ratio, as FaceFacts has it
};

/// Points of a face that are used as truth and to put defects in their place; px of the picture.
struct Landmarks {
    EyePoints left, right;  ///< of the picture
    cv::Point2d leftMouth, rightMouth, chin, leftCheek, rightCheek;
    std::array<cv::Point2d, 3> lipAbove, lipBelow;  ///< inner edges of the lips
    std::vector<cv::Point2d> leftBrow, rightBrow;   ///< outlines

    double unit() const;  ///< between the pupils
    cv::Point2d eyes() const { return (left.pupil + right.pupil) / 2; }
    double lipGap() const;
    /// Origin between the pupils, x along their line, y down, unit as above.
    FaceFrame frame() const;
    /// Every point as factor * (point + 0.5) - 0.5 + shift: where it is when the picture is scaled, then moved.
    Landmarks moved(double factor, cv::Point2d shift) const;
};

/// How many points the template of the London set has.
inline constexpr std::size_t kTemplatePoints = 189;

/// Out of that template.
Landmarks landmarksOf(const std::vector<cv::Point2d>& points);

}  // namespace xuezhao::accuracy
