#pragma once

#include "core/vision/background.h"
#include "core/vision/clause_facts.h"
#include "core/vision/face_skin.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace xuezhao {

/// Clothes, as far as a photograph of the face shows them. Buffers are kept between pictures.
class ClothesMeter {
public:
    /// \param background  after a measure() that found a wall; null: there is none, so no colours
    ClothesFacts measure(const PortraitView& view, const FaceShape& face, const Background* background);

private:
    void colours(const PortraitView& view, double chin, const Background& background, ClothesFacts& facts) const;
    Reading pattern(const PortraitView& view, double chin);
    /// How much a piece of cloth changes from place to place, levels.
    double changeIn(const cv::Mat& cloth, double unit);

    cv::Mat m_fine, m_coarse;
    std::vector<uchar> m_changes;
};

}  // namespace xuezhao
