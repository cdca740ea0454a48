#include "core/quality/check_support.h"

namespace xuezhao::checks::burnt_skin {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.light.burnt);
}

ActId act(const CheckInput&, bool) {
    return ActId::LessLight;
}

}  // namespace xuezhao::checks::burnt_skin
