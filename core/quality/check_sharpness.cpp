#include "core/quality/check_support.h"

namespace xuezhao::checks::sharpness {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.look.eyeBlur);
}

ActId act(const CheckInput&, bool) {
    return ActId::HoldStill;
}

}  // namespace xuezhao::checks::sharpness
