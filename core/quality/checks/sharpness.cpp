#include "core/quality/checks/support.h"

namespace xuezhao::checks::sharpness {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 1.7 is ours: 82 studio portraits have 0.5-1.5; 14 of them blurred by 2 px 1.74-2.9, by 3 px 2.8-3.8.
    return ofPerson(input, input.facts.look.eyeBlur);
}

ActId act(const CheckInput&, bool) {
    return ActId::HoldStill;
}

}  // namespace xuezhao::checks::sharpness
