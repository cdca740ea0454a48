#pragma once

#include "core/vision/face_skin.h"
#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <array>

namespace xuezhao {

/// Noise of a sensor and traces of JPEG. For stills and finished files; buffers are kept between pictures.
class Grain {
public:
    /// Standard deviation of the noise, levels, as a photograph with 110 px between the pupils would show it. Read on
    /// the wall (foreground: 0 where it is), or on the skin where there is no wall; pores and stubble count there.
    Reading noise(const PortraitView& view, const cv::Mat* foreground, const FaceSkin& skin);

    /// Mean step at the borders of 8x8 blocks above the steps beside them, levels, in and around the face. Only of
    /// small pictures that were not scaled for the view: others are not judged by their own pixels.
    Reading blocking(const PortraitView& view, const FaceSkin& skin);

private:
    cv::Mat m_luma, m_residual, m_wall;
    static constexpr int kMostResidual = 8 * 255;  // what the noise filter answers at most
    std::array<int, kMostResidual + 1> m_counts{};
};

}  // namespace xuezhao
