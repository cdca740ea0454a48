#include "core/quality/checks/support.h"

namespace xuezhao::checks::face_highlight {

Reading measure(const CheckInput& input, const Limit&) {
    return ofFace(input, &FaceFacts::faceHighlight);
}

ActId act(const CheckInput&, bool) {
    return ActId::DabFace;
}

}  // namespace xuezhao::checks::face_highlight
