#include "core/quality/checks/support.h"

namespace xuezhao::checks::head_top {

Reading measure(const CheckInput& input, const Limit&) {
    return heightInPhoto(ofFace(input, &FaceFacts::crownY), input.view);
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::RaiseCamera : ActId::LowerCamera;
}

}  // namespace xuezhao::checks::head_top
