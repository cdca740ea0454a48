#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::cheeks_clear {

Reading measure(const CheckInput& input, const Limit& limit) {
    // The limit of 1.9 is ours: 82 portraits have 1.8 at most; a shaded hand painted at one cheek 1.2-3.5 and at the
    // chin 1.4-3.6, two of three and half of them above 1.9. Hair on one side, hard light and a busy beard do so too
    // (one in four of 40 pictures out of doors): beyond the limit a person looks.
    Reading uneven = ofPerson(input, input.facts.mouth.uneven);
    if (uneven.known()) uneven.band = std::max(0.0, uneven.value - limit.range.max);
    return uneven;
}

ActId act(const CheckInput&, bool) {
    return ActId::UncoverFace;
}

}  // namespace xuezhao::checks::cheeks_clear
