#include "core/quality/check_support.h"

namespace xuezhao::checks::background_shadow {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.wall.shadow);
}

ActId act(const CheckInput&, bool) {
    return ActId::StepAway;
}

}  // namespace xuezhao::checks::background_shadow
