#include "core/quality/checks/support.h"

namespace xuezhao::checks::tinted_lenses {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 20 is ours: 82 portraits without glasses have 3 at most; lenses that take 40 % of the level 8-38, 38
    // of 41 above.
    return ofPerson(input, input.facts.eyes.tint);
}

ActId act(const CheckInput&, bool) {
    return ActId::RemoveGlasses;
}

}  // namespace xuezhao::checks::tinted_lenses
