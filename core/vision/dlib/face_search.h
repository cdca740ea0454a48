#pragma once

#include "core/vision/dlib/dlib_finder.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace xuezhao {

/// Runs the detector over a picture at sizes that fit it. Boxes are in pixels of the picture, the largest first.
/// Buffers are kept between calls.
class FaceSearch {
public:
    explicit FaceSearch(DlibFinder& finder) : m_finder(finder) {}

    /// The whole picture with care: faces from about a twelfth of its long side; where there is none, smaller
    /// ones, and faces that fill the picture or are cut off by its edge.
    std::vector<FaceBox> still(const cv::Mat& bgr);

    /// The whole of a frame: faces from about an eighth of its long side.
    std::vector<FaceBox> frame(const cv::Mat& bgr);

    /// Only around a face of the frame before.
    std::vector<FaceBox> near(const cv::Mat& bgr, const cv::Rect2d& face);

private:
    std::vector<FaceBox> search(const cv::Mat& bgr, double longSide, double pad);
    std::vector<FaceBox> searchDecimated(const cv::Mat& bgr, cv::Rect region, int factor);

    DlibFinder& m_finder;
    cv::Mat m_small, m_grey, m_padded;
};

}  // namespace xuezhao
