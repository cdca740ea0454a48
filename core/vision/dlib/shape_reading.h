#pragma once

#include "core/vision/dlib/dlib_finder.h"
#include "core/vision/face_engine.h"
#include "core/vision/face_pose.h"

namespace xuezhao {

/// Where the eyes of a shape are, as the next cut of the face needs it.
FacePose poseOf(const Shape68& shape);

/// The parts of a face from dlib's points (pixels of the picture), with dlib's habits calibrated out.
FaceShape readShape(const Shape68& shape, const FaceBox& found, cv::Size picture);

}  // namespace xuezhao
