#include "core/quality/check_support.h"

namespace xuezhao::checks::side_light {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.light.sides);
}

ActId act(const CheckInput&, bool) {
    return ActId::MoveLamp;
}

}  // namespace xuezhao::checks::side_light
