#pragma once

#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

struct HighlightFacts {
    Reading face;  ///< 95th percentile of the skin's luma minus its median
    Reading nose;  ///< 95th percentile of the nose's luma
};

/// How strongly skin shines, in levels of luma (0-255). The register's formulas are unpublished; of those tried on
/// 380 pictures these two pass and fail as many photographs as the register does. Buffers are kept between pictures.
class Highlights {
public:
    HighlightFacts measure(const PortraitView& view, const FaceShape& face);

private:
    cv::Mat m_luma, m_skin, m_eroded, m_forehead, m_nose;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
