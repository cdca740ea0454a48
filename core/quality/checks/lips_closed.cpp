#include "core/quality/checks/support.h"

namespace xuezhao::checks::lips_closed {

Reading measure(const CheckInput& input, const Limit&) {
    return lengthInPhoto(ofFace(input, &FaceFacts::lipGap), input.view);
}

ActId act(const CheckInput&, bool) {
    return ActId::CloseLips;
}

}  // namespace xuezhao::checks::lips_closed
