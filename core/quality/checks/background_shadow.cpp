#include "core/quality/checks/support.h"

namespace xuezhao::checks::background_shadow {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 7 is ours: 82 studio portraits have none. Of shadows of the head painted on 40 grey and 40 light
    // blue walls, hard or soft, 15 % deep ones have 6.5-14 (5 and more warns), 30 % deep ones 10-29; in one or two of
    // 40 the wall is then too uneven to judge. 10 % deep and hard 6.0-9.6; soft ones of that depth are missed in 4-9
    // of 40.
    return ofPerson(input, input.facts.wall.shadow);
}

ActId act(const CheckInput&, bool) {
    return ActId::StepAway;
}

}  // namespace xuezhao::checks::background_shadow
