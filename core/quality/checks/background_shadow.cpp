#include "core/quality/checks/support.h"

namespace xuezhao::checks::background_shadow {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 5.6 is ours: 82 studio portraits and 41 on light blue have none. Of shadows of the head painted on
    // 41 light blue walls, 20 % deep, hard ones have 6.6-9.5 on 40, soft ones 5.7-8.0 on 39; of 10 % deep ones few are
    // found.
    return ofPerson(input, input.facts.wall.shadow);
}

ActId act(const CheckInput&, bool) {
    return ActId::StepAway;
}

}  // namespace xuezhao::checks::background_shadow
