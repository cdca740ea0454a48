#pragma once

#include "core/vision/face_skin.h"
#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

namespace xuezhao {

/// Hats, caps and scarves, as far as their cloth is unlike hair: of a colour that hair does not have, or smooth. For
/// stills; buffers are kept between pictures.
class HeadCovering {
public:
    /// HeadFacts::covering.
    /// \param person  255 where a net sees the person (the view's size)
    Reading measure(const PortraitView& view, const FaceSkin& skin, const cv::Mat& person);

private:
    cv::Mat m_inside, m_bgr, m_lab, m_light, m_around, m_rough;
};

}  // namespace xuezhao
