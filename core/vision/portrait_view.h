#pragma once

#include "core/vision/face_engine.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace xuezhao {

/// The part of a picture that a photograph of this face could show, decimated: what stands farther to the side (a
/// studio's lamps) is not in it. Lengths in the view are told in `unit`, the distance between the pupils.
class PortraitView {
public:
    // Reach from the middle of the eyes, in pupil distances. A 480x640 photograph whose face is as narrow as both
    // standards allow has 2.5 to the sides; up, 3 leaves room above the tallest hair that could pass.
    static constexpr double kAside = 2.2, kUp = 3.0, kDown = 3.5;

    /// Pixels between the pupils are at least `leastUnit` and less than twice that, or as many as the picture
    /// (CV_8UC3) has. False when the face lies outside the picture.
    bool cut(const cv::Mat& bgr, const FaceShape& face, double leastUnit);

    /// The same part of the same picture, decimated further, for what needs no detail.
    void coarsen(const PortraitView& finer, double leastUnit);

    const cv::Mat& bgr() const { return m_bgr; }
    double unit() const { return m_unit; }
    int factor() const { return m_factor; }  ///< pixels of the picture a pixel of the view, each way
    cv::Point2d eyes() const { return m_eyes; }
    bool startsAtPictureTop() const { return m_region.y == 0; }

    double toPictureY(double viewY) const;
    cv::Rect2d toPicture(const cv::Rect& viewBox) const;
    cv::Point2f toView(cv::Point2f picture) const;
    void toView(const std::vector<cv::Point2f>& polygon, std::vector<cv::Point>& out) const;

private:
    cv::Mat m_bgr, m_buffer;
    cv::Rect m_region;
    int m_factor = 1;
    double m_unit = 0;
    cv::Point2d m_eyes;
};

}  // namespace xuezhao
