#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::background_evenness {

Reading measure(const CheckInput& input, const Limit&) {
    const auto& background = input.facts.background;
    if (!background) return Reading::unknown(Doubt::BackgroundUneven);
    // The limit of 34 is ours, and warns: 65 of 82 studio portraits stay below it. A ramp over a light blue wall of 60
    // levels from top to bottom has 35-40, from side to side 50-60. Light that falls off, or texture and shadows: four
    // standard deviations hold all of a smooth wall's noise.
    return Reading::of(std::max(background->gradient, 4 * background->spread));
}

ActId act(const CheckInput&, bool) {
    return ActId::EvenBackdrop;
}

}  // namespace xuezhao::checks::background_evenness
