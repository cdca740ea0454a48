#include "core/quality/checks/support.h"

namespace xuezhao::checks::eyes_clear {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 14 is ours: 82 people have 11 at most and 40 generated ones 13; painted dark strands 14-50. Light
    // ones on light skin, which stand out less, are found in two of three.
    return ofPerson(input, input.facts.eyes.strands);
}

ActId act(const CheckInput&, bool) {
    return ActId::ClearEyes;
}

}  // namespace xuezhao::checks::eyes_clear
