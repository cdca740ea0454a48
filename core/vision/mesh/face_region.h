#pragma once

#include <opencv2/core.hpp>

namespace xuezhao {

/// A square of a picture that turns with the head: what a net is given to look at.
struct FaceRegion {
    cv::Point2f centre;  ///< pixels of the picture
    float side = 0;      ///< pixels of the picture
    float angle = 0;     ///< radians, clockwise as seen

    /// From pixels of the region scaled to size x size to pixels of the picture; both count from the centre of
    /// the first pixel.
    cv::Matx23f toPicture(int size) const;

    /// The region as a CV_8UC3 picture of size x size, edges repeated beyond the picture. A region much larger
    /// than that is averaged down by a whole factor first, so that nothing is skipped.
    /// \param reduced  scratch, kept by the caller
    void sample(const cv::Mat& picture, int size, cv::Mat& reduced, cv::Mat& out) const;
};

inline cv::Point2f transformed(const cv::Matx23f& m, cv::Point2f p) {
    return {m(0, 0) * p.x + m(0, 1) * p.y + m(0, 2), m(1, 0) * p.x + m(1, 1) * p.y + m(1, 2)};
}

}  // namespace xuezhao
