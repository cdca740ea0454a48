#pragma once

#include "core/vision/clause_facts.h"
#include "core/vision/face_engine.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// What the mouth does, and whether it is there to be seen: a mask or a hand over it has no lips. Engines draw lips on
/// either. Buffers are kept between pictures.
class LowerFace {
public:
    MouthFacts measure(const PortraitView& view, const FaceShape& face);

private:
    double lipsOf(const PortraitView& view, const FaceShape& face, double skinRed);
    void fill(cv::Mat& mask, const PortraitView& view, const std::vector<cv::Point2f>& polygon);

    cv::Rect m_region;  ///< of the view: the mouth and its surroundings
    cv::Mat m_soft, m_lab, m_lips, m_mouth, m_near, m_ring, m_body;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
