#pragma once

#include "core/vision/face_pose.h"

#include <opencv2/core/types.hpp>

#include <cmath>

namespace xuezhao {

/// The face's own frame: origin between the eyes, x along the eye line, y down, unit one eye distance.
struct FaceFrame {
    cv::Point2d origin, along, down;

    explicit FaceFrame(const FacePose& pose)
        : origin(pose.eyes),
          along(pose.distance * std::cos(pose.angle), pose.distance * std::sin(pose.angle)),
          down(-along.y, along.x) {}
    cv::Point2d toPicture(cv::Point2d p) const { return origin + p.x * along + p.y * down; }
    cv::Point2d toFace(cv::Point2d p) const {
        const double unit = along.ddot(along);
        return {(p - origin).ddot(along) / unit, (p - origin).ddot(down) / unit};
    }
};

}  // namespace xuezhao
