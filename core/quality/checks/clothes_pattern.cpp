#include "core/quality/checks/support.h"

namespace xuezhao::checks::clothes_pattern {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 6 is ours: 82 people in plain white have 1-4, 14 of them with stripes of 8 px and 30 levels 8-10.
    return ofPerson(input, input.facts.clothes.pattern);
}

ActId act(const CheckInput&, bool) {
    return ActId::PlainClothes;
}

}  // namespace xuezhao::checks::clothes_pattern
