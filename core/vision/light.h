#pragma once

#include "core/vision/clause_facts.h"
#include "core/vision/face_skin.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <vector>

namespace xuezhao {

/// How the face is lit: evenly from both sides, enough and not too much, in white light, without red pupils.
/// Buffers are kept between pictures.
class Light {
public:
    LightFacts measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin);

private:
    Reading sides(const PortraitView& view, const FaceShape& face, const FaceSkin& skin,
                  bool& imageRightBrighter) const;
    Reading eyeWhite(const PortraitView& view, const std::vector<cv::Point2f>& eye);
    void gatherWhite(const PortraitView& view, const std::vector<cv::Point2f>& eye, cv::Point2d pupil);
    std::optional<cv::Vec2d> whiteOfEyes(const PortraitView& view, const FaceShape& face);
    Reading redEye(const PortraitView& view, const FaceShape& face) const;

    cv::Mat m_mask, m_luma;
    std::vector<cv::Point> m_polygon;
    std::vector<cv::Vec4b> m_whites;  ///< luma, then blue, green, red
};

}  // namespace xuezhao
