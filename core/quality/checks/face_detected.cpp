#include "core/quality/checks/support.h"

namespace xuezhao::checks::face_detected {

Reading measure(const CheckInput& input, const Limit&) {
    return Reading::of(input.facts.faces);
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::ComeIn : ActId::OthersAside;
}

}  // namespace xuezhao::checks::face_detected
