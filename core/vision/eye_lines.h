#pragma once

#include "core/vision/clause_facts.h"
#include "core/vision/face_skin.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>

namespace xuezhao {

/// Thin straight things that run across the eyes: strands of hair (steep) and the upper or lower edge of a frame
/// (level). Each eye is turned upright and brought to one size; there what is thinner than a tenth of the pupil
/// distance is followed along lines through the iris. A line counts by its weak places, so that it has to run on beyond
/// the lids, which no lash does. For stills: 1 ms. Buffers are kept between pictures.
class EyeLines {
public:
    /// Sets EyeFacts::strands and EyeFacts::frame.
    void measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin, EyeFacts& facts);

private:
    void cut(cv::Point2d middle, cv::Point2d along, double skinLevel);

    cv::Mat m_luma, m_eye, m_dark, m_light;
};

}  // namespace xuezhao
