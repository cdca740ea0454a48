#pragma once

#include "core/vision/clause_facts.h"
#include "core/vision/face_skin.h"

#include <opencv2/core/mat.hpp>

namespace xuezhao {

/// Whether the ears show: skin beside the cheeks, where no hair hangs. Buffers are kept between pictures.
class Ears {
public:
    /// Fills in earImageLeft and earImageRight.
    /// \param outline  255 where the person is, 0 elsewhere (CV_8UC1, the view's size)
    void measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin, const cv::Mat& outline,
                 HeadFacts& facts);

private:
    Reading ear(const PortraitView& view, const FaceShape& face, const FaceSkin& skin, const cv::Mat& outline,
                int side);

    cv::Mat m_patch, m_lab;
};

}  // namespace xuezhao
