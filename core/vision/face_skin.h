#pragma once

#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// Which pixels of a view are skin of the face: the oval without eyes, brows and lips, away from their edges. Read
/// once a picture for everything that judges skin. Buffers are kept between pictures.
class FaceSkin {
public:
    /// False when no part of the face lies in the view.
    bool read(const PortraitView& view, const FaceShape& face);

    const cv::Rect& region() const { return m_region; }  ///< of the view; the masks have its size
    const cv::Mat& bgr() const { return m_bgr; }         ///< the region's pixels
    const cv::Mat& luma() const { return m_luma; }
    const cv::Mat& mask() const { return m_mask; }          ///< 255 skin, 0 elsewhere
    const cv::Mat& forehead() const { return m_forehead; }  ///< above the brows; hair may hang into it
    const cv::Mat& nose() const { return m_nose; }

private:
    void fill(cv::Mat& mask, const PortraitView& view, const std::vector<cv::Point2f>& polygon, int value);
    void clear(cv::Mat& mask) const;

    cv::Rect m_region;
    cv::Mat m_bgr, m_luma, m_whole, m_mask, m_forehead, m_nose;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
