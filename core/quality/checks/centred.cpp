#include "core/quality/checks/support.h"

namespace xuezhao::checks::centred {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    Reading centre = input.facts.face->centreX();
    centre.value = input.view.x(centre.value);
    centre.band *= input.view.scale();
    return centre;
}

ActId act(const CheckInput&, bool below) {
    // Too far to the picture's left: the subject moves to the picture's right, which is their own left.
    return below ? ActId::MoveLeft : ActId::MoveRight;
}

}  // namespace xuezhao::checks::centred
