#include "core/quality/check_support.h"

namespace xuezhao::checks::tinted_lenses {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.eyes.tint);
}

ActId act(const CheckInput&, bool) {
    return ActId::RemoveGlasses;
}

}  // namespace xuezhao::checks::tinted_lenses
