#include "core/quality/checks/support.h"

namespace xuezhao::checks::frame_clear {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 15 is ours: 82 people without glasses have 6 at most, drawn rims above the iris 14; rims across it
    // 7-26, three in four of them above 15.
    return ofPerson(input, input.facts.eyes.frame);
}

ActId act(const CheckInput&, bool) {
    return ActId::PushGlasses;
}

}  // namespace xuezhao::checks::frame_clear
