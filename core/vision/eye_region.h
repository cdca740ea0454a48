#pragma once

#include "core/vision/clause_facts.h"
#include "core/vision/face_skin.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// What lies over the eyes: reflections on glasses, tinted and black lenses, hair over the brows. Buffers are kept
/// between pictures.
class EyeRegion {
public:
    EyeFacts measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin);

private:
    Reading glare(const PortraitView& view, cv::Point2d pupil, const std::vector<cv::Point2f>& eye, double skinLight);
    Reading darkness(const PortraitView& view, const FaceSkin& skin, cv::Point2d pupil, double skinLevel) const;
    Reading covered(const PortraitView& view, const FaceSkin& skin, const std::vector<cv::Point2f>& brow,
                    double skinLevel);

    Reading contrast(const PortraitView& view, const std::vector<cv::Point2f>& eye, double skinLevel);

    cv::Mat m_luma, m_bright, m_labels, m_stats, m_centres, m_mask;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
