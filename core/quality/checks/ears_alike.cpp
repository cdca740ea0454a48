#include "core/quality/checks/support.h"

#include <cmath>

namespace xuezhao::checks::ears_alike {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 12 is ours, and warns: 82 people who face the camera have 10.8 at most.
    const Reading &left = input.facts.head.earImageLeft, &right = input.facts.head.earImageRight;
    if (!left.known() || !right.known()) return ofPerson(input, left.known() ? right : left);
    return ofPerson(input, Reading::of(std::abs(left.value - right.value)));
}

ActId act(const CheckInput&, bool) {
    return ActId::FaceCamera;
}

}  // namespace xuezhao::checks::ears_alike
