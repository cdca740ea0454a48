#include "core/quality/checks/support.h"

namespace xuezhao::checks::side_light {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 1.4 is ours: 82 studio portraits have 1.00-1.25, 41 with half the light at the far cheek 1.46-2.01.
    return ofPerson(input, input.facts.light.sides);
}

ActId act(const CheckInput& input, bool) {
    // What is right in the picture is the subject's left.
    return input.facts.light.imageRightBrighter ? ActId::DimLeftLamp : ActId::DimRightLamp;
}

}  // namespace xuezhao::checks::side_light
