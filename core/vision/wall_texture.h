#pragma once

#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// Bricks, wood, folds, patterns: what a lamp's falling off and noise are not. For stills; buffers are kept between
/// pictures.
class WallTexture {
public:
    /// Of what is away from the person and above the shoulders, whether a wall was found there or not: the 90th
    /// percentile of how far the luma is from its mean around, levels.
    /// \param person  255 where the person is (the view's size)
    /// \param noise   standard deviation of the picture's noise as Grain tells it; its share is taken out
    Reading measure(const PortraitView& view, const FaceShape& face, const cv::Mat& person, const Reading& noise);

private:
    cv::Mat m_wall, m_distance, m_luma, m_mean, m_share;
    std::vector<float> m_changes;
};

}  // namespace xuezhao
