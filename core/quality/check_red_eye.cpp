#include "core/quality/check_support.h"

namespace xuezhao::checks::red_eye {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.light.redEye);
}

ActId act(const CheckInput&, bool) {
    return ActId::NoFlash;
}

}  // namespace xuezhao::checks::red_eye
