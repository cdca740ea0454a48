#include "core/quality/checks/support.h"

#include <cmath>

namespace xuezhao::checks::pupils_level {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    const double drop = input.facts.face->imageRightPupil.y - input.facts.face->imageLeftPupil.y;
    return Reading::of(std::abs(drop) * input.view.scale());
}

ActId act(const CheckInput& input, bool) {
    // The pupil at the picture's right is the lower one: the head leans to the subject's own left.
    const bool leansLeft = input.facts.face && input.facts.face->rollDegrees() > 0;
    return leansLeft ? ActId::HeadRight : ActId::HeadLeft;
}

}  // namespace xuezhao::checks::pupils_level
