#include "core/quality/checks/support.h"
#include "core/quality/colour_distance.h"

#include <algorithm>
#include <limits>

namespace xuezhao::checks::clothes_contrast {

Reading measure(const CheckInput& input, const Limit&) {
    const ClothesFacts& clothes = input.facts.clothes;
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    if (!input.facts.background) return Reading::unknown(Doubt::BackgroundUneven);
    // The limit of 3 is ours: white shirts on light grey walls have 2.3-22 on 82 portraits, ten of them less than 3,
    // where the shoulders' edge is hard to see; on light blue 20-34, and dyed in the wall's colour 3 or less on 30 of
    // 41 (the others show bare shoulders).
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < clothes.cloth.size(); ++i)
        least = std::min(least, colourDistance(labFromRgb(clothes.cloth[i]), labFromRgb(clothes.wall[i])));
    return clothes.cloth.empty() ? nothingToSay() : Reading::of(least);
}

ActId act(const CheckInput&, bool) {
    return ActId::DarkerClothes;
}

}  // namespace xuezhao::checks::clothes_contrast
