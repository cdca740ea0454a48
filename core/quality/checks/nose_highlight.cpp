#include "core/quality/checks/support.h"

namespace xuezhao::checks::nose_highlight {

Reading measure(const CheckInput& input, const Limit&) {
    return ofFace(input, &FaceFacts::noseHighlight);
}

ActId act(const CheckInput&, bool) {
    return ActId::DabNose;
}

}  // namespace xuezhao::checks::nose_highlight
