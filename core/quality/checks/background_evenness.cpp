#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::background_evenness {

Reading measure(const CheckInput& input, const Limit&) {
    const auto& background = input.facts.background;
    if (!background) return Reading::unknown(Doubt::BackgroundUneven);
    // The limit of 40 is ours, and warns: 75 of 82 studio portraits stay below it. A ramp over a light blue wall of 60
    // levels from corner to corner has 36-55 (36 of 40 above), one of 80 levels 47-73. Light that falls off, or texture
    // and shadows: four standard deviations hold all of a smooth wall's noise.
    return Reading::of(std::max(background->gradient, 4 * background->spread));
}

ActId act(const CheckInput&, bool) {
    return ActId::EvenBackdrop;
}

}  // namespace xuezhao::checks::background_evenness
