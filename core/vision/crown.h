#pragma once

#include "core/vision/portrait_view.h"
#include "core/vision/reading.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// Finds the top of the hair in a foreground mask. Buffers are kept between pictures.
class Crown {
public:
    /// In pixels of the picture. Loose strands do not count: what is thinner than 6 px of a 480x640 photograph is
    /// opened away, and the top is where the head is 20 px wide. Within 1-6 px of a person's reading on studio
    /// portraits.
    Reading measure(const PortraitView& view, const FaceShape& face, const cv::Mat& foreground);

private:
    cv::Mat m_opened, m_labels;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
