#pragma once

#include "core/vision/face_skin.h"
#include "core/vision/reading.h"

namespace xuezhao {

struct HighlightFacts {
    Reading face;  ///< 95th percentile of the skin's luma minus its median
    Reading nose;  ///< 95th percentile of the nose's luma
};

/// How strongly skin shines, in levels of luma (0-255). The register's formulas are unpublished; of those tried on
/// 380 pictures these two pass and fail as many photographs as the register does.
HighlightFacts measureHighlights(const FaceSkin& skin);

}  // namespace xuezhao
