#pragma once

#include "core/vision/face_engine.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// How blurred the eyes and brows are. Along their edges the picture is blurred once more: what was sharp loses much
/// of its slope, what was blurred little. The ratio tells the radius whatever the contrast, so skin tone does not
/// matter (Zhuo and Sim, "Defocus map estimation from a single image", 2011). Buffers are kept between pictures.
class EyeSharpness {
public:
    /// Standard deviation of the blur, px at 110 px between the pupils; of the more blurred direction, so that a hand
    /// that shook shows too. Looks at the picture's (CV_8UC3) own pixels, decimated to a photograph's size.
    Reading measure(const cv::Mat& bgr, const FaceShape& face);

private:
    cv::Mat m_small, m_luma, m_fine, m_coarse, m_gx, m_gy, m_hx, m_hy, m_slope;
    std::vector<float> m_slopes, m_across, m_along;
};

}  // namespace xuezhao
