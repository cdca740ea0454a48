#include "core/quality/checks/support.h"

namespace xuezhao::checks::sharpness {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 1.7 is ours: 82 studio portraits have 0.4-1.5; 41 of them blurred by 2 px 1.6-3.2 (40 above), by 3
    // px 2.3-3.9, shaken by 11 px 1.8-3.2.
    return ofPerson(input, input.facts.look.eyeBlur);
}

ActId act(const CheckInput&, bool) {
    return ActId::HoldStill;
}

}  // namespace xuezhao::checks::sharpness
