#include "core/quality/check_support.h"

namespace xuezhao::checks::noise {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.look.noise);
}

ActId act(const CheckInput&, bool) {
    return ActId::MoreLight;
}

}  // namespace xuezhao::checks::noise
