#pragma once

#include "core/vision/background.h"
#include "core/vision/clause_facts.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// Shadows, and people or things beside the person. Needs a background that was found. Buffers are kept between
/// pictures.
class WallThings {
public:
    WallFacts measure(const PortraitView& view, const FaceShape& face, const Background& background);

private:
    std::vector<cv::Rect2d> things(const PortraitView& view, const FaceShape& face, const cv::Mat& foreground);
    Reading shadow(const PortraitView& view, const FaceShape& face, const Background& background);

    cv::Mat m_opened, m_labels, m_stats, m_centres, m_person, m_smooth, m_luma, m_shaded, m_depth;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
