#include "core/quality/checks/support.h"

namespace xuezhao::checks::gaze {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 7 is ours: 82 people who look at the lens are within 3.7; with irises moved by 0.05 of the pupil
    // distance they read 5-11, and by 0.07 all are beyond 7.
    return ofFace(input, &FaceFacts::gazeDegrees);
}

ActId act(const CheckInput&, bool) {
    return ActId::LookAtLens;
}

}  // namespace xuezhao::checks::gaze
