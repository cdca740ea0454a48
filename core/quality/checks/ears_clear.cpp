#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::ears_clear {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 2 is ours, and warns: of 82 portraits the 13 below it have an ear under hair or nearly, the
    // others 2.1-16. In deep shade an ear is missed, and fair hair may be taken for one: people look, too.
    const Reading &left = input.facts.head.earImageLeft, &right = input.facts.head.earImageRight;
    return ofPerson(input, !right.known() || (left.known() && left.value < right.value) ? left : right);
}

ActId act(const CheckInput&, bool) {
    return ActId::HairBehindEars;
}

}  // namespace xuezhao::checks::ears_clear
