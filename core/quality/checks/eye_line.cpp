#include "core/quality/checks/support.h"

namespace xuezhao::checks::eye_line {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    return Reading::of(input.view.y(input.facts.face->eyesCentre().y));
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::RaiseCamera : ActId::LowerCamera;
}

}  // namespace xuezhao::checks::eye_line
