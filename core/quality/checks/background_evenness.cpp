#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::background_evenness {

Reading measure(const CheckInput& input, const Limit&) {
    const auto& background = input.facts.background;
    if (!background) return Reading::unknown(Doubt::BackgroundUneven);
    // The standards' limit of 50 is ours: 95 of 100 studio portraits stay below 46.
    // Light that falls off, or texture and shadows: four standard deviations hold all of a smooth wall's noise.
    return Reading::of(std::max(background->gradient, 4 * background->spread));
}

ActId act(const CheckInput&, bool) {
    return ActId::EvenBackdrop;
}

}  // namespace xuezhao::checks::background_evenness
