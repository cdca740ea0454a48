#include "core/quality/check_support.h"

namespace xuezhao::checks::brows_clear {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.eyes.browCovered);
}

ActId act(const CheckInput&, bool) {
    return ActId::ClearHair;
}

}  // namespace xuezhao::checks::brows_clear
