#include "core/quality/checks/support.h"

namespace xuezhao::checks::screen_pattern {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 2.2 is ours, and warns: 82 photographs have 1.3-1.6 and 40 generated ones up to 1.9, enlarged
    // without smoothing 2.1, at JPEG quality 15 1.6. Simulated photographs of a print's dots have 4.6-5.7 (40 of 40),
    // of a screen with a visible grid 37 of 40 are above, with a faint one 35. A fine print or a camera that smooths
    // shows nothing.
    return ofPerson(input, input.facts.look.repeating);
}

ActId act(const CheckInput&, bool) {
    return ActId::FromLife;
}

}  // namespace xuezhao::checks::screen_pattern
