#pragma once

#include "core/vision/face_skin.h"
#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

namespace xuezhao {

/// A spot of shine on cheeks, chin or nose, too small to move the percentiles of the whole face. The forehead is left
/// out: its natural light is as wide and as bright as its shine. For stills; buffers are kept between pictures.
class ShinePatch {
public:
    /// LightFacts::patch
    Reading measure(const PortraitView& view, const FaceSkin& skin);

private:
    /// The skin's luma, smoothed over `radius` pixels without what is no skin.
    void smooth(double radius, cv::Mat& smoothed);

    cv::Mat m_small, m_skin, m_weight, m_light, m_weights, m_patch, m_around;
};

}  // namespace xuezhao
