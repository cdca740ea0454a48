#pragma once

#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

namespace xuezhao {

/// Whether a fine pattern repeats over the face: the dots of a print or the pixels of a screen that was photographed.
/// For stills; buffers are kept between pictures.
class ScreenPattern {
public:
    /// PictureFacts::repeating. Not known of a face with less than 60 px between the pupils, whose pattern is lost.
    Reading measure(const PortraitView& view);

private:
    cv::Mat m_luma, m_soft, m_window, m_spectrum, m_parts[2], m_strength, m_around;
};

}  // namespace xuezhao
