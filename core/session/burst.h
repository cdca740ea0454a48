#pragma once

#include "core/quality/finding.h"
#include "core/vision/facts.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace xuezhao {

/// What decides between two stills of a burst.
struct StillScore {
    int grade = 0;    ///< 0: not a picture of a face; 1: some finding fails; 2: nothing fails
    double lids = 0;  ///< opening of the eye that is closed further, 0 where it cannot be told
    double blur = std::numeric_limits<double>::infinity();  ///< PictureFacts::eyeBlur, where it can be told
};

/// \param verdicts  of what the still would become; empty when no crop of it is possible
StillScore scoreOf(const Facts& facts, const std::vector<Verdict>& verdicts);

/// Index of the best: the highest grade; among those, eyes that are not blinking, of these as sharp as the sharpest, of
/// these the widest open, and of equals the first. Not empty.
std::size_t bestOf(const std::vector<StillScore>& scores);

}  // namespace xuezhao
