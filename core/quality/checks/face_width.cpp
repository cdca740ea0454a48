#include "core/quality/checks/support.h"

namespace xuezhao::checks::face_width {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    return lengthInPhoto(input.facts.face->faceWidth(), input.view);
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::StepForward : ActId::StepBack;
}

}  // namespace xuezhao::checks::face_width
