#include "core/quality/checks/support.h"

namespace xuezhao::checks::shine_patch {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 30 is ours: 82 studio portraits have 13-28; a spot a third of a cheek wide, 60 % of the way to
    // white, 30-58.
    return ofPerson(input, input.facts.light.patch);
}

ActId act(const CheckInput&, bool) {
    return ActId::DabFace;
}

}  // namespace xuezhao::checks::shine_patch
