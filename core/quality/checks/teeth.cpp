#include "core/quality/checks/support.h"

namespace xuezhao::checks::teeth {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 0.3 is ours: 41 neutral mouths have 0.1 at most; the 23 of 41 smiling ones that show teeth 0.4-12.
    return ofPerson(input, input.facts.mouth.teeth);
}

ActId act(const CheckInput&, bool) {
    return ActId::CloseLips;
}

}  // namespace xuezhao::checks::teeth
