#pragma once

#include "core/vision/dlib/dlib_finder.h"
#include "core/vision/dlib/face_patch.h"
#include "core/vision/face_pose.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace xuezhao {

/// Finds the points of a face whose eyes are about known. Buffers are kept between calls.
class ShapeFinder {
public:
    explicit ShapeFinder(DlibFinder& finder) : m_finder(finder) {}

    /// Nothing when no part of the face lies in the picture (CV_8UC3). Always an answer otherwise, also where there
    /// is no face.
    std::optional<Shape68> settle(const cv::Mat& bgr, FacePose pose);

    /// The same in half the time and with more error: settle() is settleOnce(), then withMirror().
    std::optional<Shape68> settleOnce(const cv::Mat& bgr, FacePose pose);
    /// \param shape  what settleOnce() answered last
    Shape68 withMirror(Shape68 shape);

private:
    DlibFinder& m_finder;
    FacePatch m_patch;
};

}  // namespace xuezhao
