#include "core/quality/check_support.h"

namespace xuezhao::checks::clothes_pattern {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.clothes.pattern);
}

ActId act(const CheckInput&, bool) {
    return ActId::PlainClothes;
}

}  // namespace xuezhao::checks::clothes_pattern
