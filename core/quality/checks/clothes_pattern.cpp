#include "core/quality/checks/support.h"

namespace xuezhao::checks::clothes_pattern {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 8 is ours: 82 people in plain white have 1-7; 40 of 41 with stripes of 8 px and 60 levels 14-33.
    return ofPerson(input, input.facts.clothes.pattern);
}

ActId act(const CheckInput&, bool) {
    return ActId::PlainClothes;
}

}  // namespace xuezhao::checks::clothes_pattern
