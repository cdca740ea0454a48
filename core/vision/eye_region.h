#pragma once

#include "core/vision/clause_facts.h"
#include "core/vision/face_skin.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <vector>

namespace xuezhao {

/// What lies over the eyes: reflections on glasses, tinted and black lenses, hair over the brows. Buffers are kept
/// between pictures.
class EyeRegion {
public:
    /// \param crownY  FaceFacts::crownY: below it grows the hair whose colour a fringe has
    EyeFacts measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin, const Reading& crownY);

private:
    Reading glare(const PortraitView& view, cv::Point2d pupil, const std::vector<cv::Point2f>& eye, double skinLight);
    Reading darkness(const PortraitView& view, const FaceSkin& skin, cv::Point2d pupil, double skinLevel) const;
    Reading covered(const PortraitView& view, const FaceSkin& skin, const std::vector<cv::Point2f>& brow,
                    double skinLevel);
    void readHair(const PortraitView& view, const FaceSkin& skin, const Reading& crownY);
    double hairShare(const PortraitView& view, const cv::Rect& strip);

    Reading contrast(const PortraitView& view, const std::vector<cv::Point2f>& eye, double skinLevel);

    std::optional<cv::Vec3f> m_hair;  ///< CIE L*a*b* of hair that is unlike the skin
    cv::Vec3f m_skin;
    cv::Mat m_colours, m_lab;
    cv::Mat m_luma, m_bright, m_labels, m_stats, m_centres, m_mask;
    std::vector<cv::Point> m_polygon;
};

}  // namespace xuezhao
