#include "core/quality/checks/support.h"

namespace xuezhao::checks::loose_hair {

Reading measure(const CheckInput& input, const Limit&) {
    // Where nobody looked, or the head's top itself cannot be told, head_top says so. The limit of 15 is ours: of 82
    // portraits five have loose strands, of 8 at most.
    const Reading hair = ofFace(input, &FaceFacts::looseHair);
    return hair.known() ? lengthInPhoto(hair, input.view) : nothingToSay();
}

ActId act(const CheckInput&, bool) {
    return ActId::FlattenHair;
}

}  // namespace xuezhao::checks::loose_hair
