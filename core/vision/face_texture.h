#pragma once

#include "core/vision/face_engine.h"
#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// How alike both cheeks and the chin are drawn. Beards, freckles and wrinkles are on both sides; a hand at the face is
/// on one, or at the chin alone. For stills: half a millisecond. Buffers are kept between pictures.
class FaceTexture {
public:
    /// MouthFacts::uneven.
    Reading uneven(const PortraitView& view, const FaceShape& face);

private:
    cv::Mat m_luma, m_level, m_skin, m_across, m_down, m_slope;
    std::vector<cv::Point> m_polygon;
    std::vector<float> m_slopes;
};

}  // namespace xuezhao
