#include "core/quality/checks/support.h"

namespace xuezhao::checks::red_eye {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 25 is ours: 82 studio portraits have 0, dark eyes in the sun up to 16, 41 with pupils painted red
    // 42-73.
    return ofPerson(input, input.facts.light.redEye);
}

ActId act(const CheckInput&, bool) {
    return ActId::NoFlash;
}

}  // namespace xuezhao::checks::red_eye
