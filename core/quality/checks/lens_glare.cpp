#include "core/quality/checks/support.h"

namespace xuezhao::checks::lens_glare {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 3 is ours: 82 portraits without glasses have 0, with a painted reflection as wide as an iris and a
    // half 41 have 18-24.
    return ofPerson(input, input.facts.eyes.glare);
}

ActId act(const CheckInput&, bool) {
    return ActId::TipGlasses;
}

}  // namespace xuezhao::checks::lens_glare
