#include "core/quality/checks/support.h"

namespace xuezhao::checks::tinted_lenses {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 14 is ours: 82 portraits without glasses have 3 at most; lenses that take 60 % of the light 14-33 on
    // 39 of 41.
    return ofPerson(input, input.facts.eyes.tint);
}

ActId act(const CheckInput&, bool) {
    return ActId::RemoveGlasses;
}

}  // namespace xuezhao::checks::tinted_lenses
