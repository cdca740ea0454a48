#include "core/quality/check_support.h"

namespace xuezhao::checks::background_shadow {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 7 is ours: 82 studio portraits have none; shadows painted 15 % deep read 10-14, 25 % deep 20-25.
    return ofPerson(input, input.facts.wall.shadow);
}

ActId act(const CheckInput&, bool) {
    return ActId::StepAway;
}

}  // namespace xuezhao::checks::background_shadow
