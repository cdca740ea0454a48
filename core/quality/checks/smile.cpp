#include "core/quality/checks/support.h"

namespace xuezhao::checks::smile {

Reading measure(const CheckInput& input, const Limit&) {
    // Percent of the pupil distance. The limit of 8 is ours and only warns, as a light smile is allowed: 41 neutral
    // mouths have 6 at most, broad smiles 8-17.
    Reading up = ofFace(input, &FaceFacts::lipCornersUp);
    if (up.known()) up.value *= 100 / input.facts.face->pupilDistance();
    return up;
}

ActId act(const CheckInput&, bool) {
    return ActId::RelaxMouth;
}

}  // namespace xuezhao::checks::smile
