#include "core/quality/checks/support.h"

namespace xuezhao::checks::background_shadow {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 7 is ours: 82 studio portraits have none; on 14 of them shadows painted 15 % deep read 10-14, 25 %
    // deep about 22, but one or two of the 14 were missed at each depth.
    return ofPerson(input, input.facts.wall.shadow);
}

ActId act(const CheckInput&, bool) {
    return ActId::StepAway;
}

}  // namespace xuezhao::checks::background_shadow
