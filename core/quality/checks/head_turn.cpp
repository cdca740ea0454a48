#include "core/quality/checks/support.h"

namespace xuezhao::checks::head_turn {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 12 is ours: 82 portraits are within 8 but for one of 11; 21 of them turned by 20 degrees each way
    // over their own depths read 20 on average, 41 of 42 beyond 12.
    return ofFace(input, &FaceFacts::yawDegrees);
}

ActId act(const CheckInput&, bool below) {
    // Turned to image right is turned to the subject's own left.
    return below ? ActId::TurnLeft : ActId::TurnRight;
}

}  // namespace xuezhao::checks::head_turn
