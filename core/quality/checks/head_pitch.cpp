#include "core/quality/checks/support.h"

namespace xuezhao::checks::head_pitch {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 20 is ours: 82 portraits are between -17 and 11; tipped by 25 over their own depths five of six are
    // beyond 16.
    return ofFace(input, &FaceFacts::pitchDegrees);
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::ChinUp : ActId::ChinDown;
}

}  // namespace xuezhao::checks::head_pitch
