#include "core/quality/checks/support.h"

namespace xuezhao::checks::clothes_pattern {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 6 is ours: of 82 people in plain white 75 show enough of it and have 1-4; 38 of 41 with stripes of 8
    // px and 30 levels 14-16.
    return ofPerson(input, input.facts.clothes.pattern);
}

ActId act(const CheckInput&, bool) {
    return ActId::PlainClothes;
}

}  // namespace xuezhao::checks::clothes_pattern
