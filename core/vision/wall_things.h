#pragma once

#include "core/vision/background.h"
#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// Shadows, and people or things apart from the person. Needs a background that was found. Buffers are kept between
/// pictures.
class WallThings {
public:
    /// WallFacts::shadow.
    Reading shadow(const PortraitView& view, const FaceShape& face, const Background& background);
    /// WallFacts::things, without those that touch the person: what is left where no net tells the person's outline
    /// (BesidePerson).
    std::vector<cv::Rect2d> things(const PortraitView& view, const FaceShape& face, const cv::Mat& foreground);

private:
    cv::Mat m_opened, m_labels, m_stats, m_centres, m_person, m_smooth, m_luma, m_shaded, m_depth;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
