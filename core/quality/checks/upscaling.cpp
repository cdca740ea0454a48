#include "core/quality/checks/support.h"

namespace xuezhao::checks::upscaling {

Reading measure(const CheckInput& input, const Limit&) {
    if (input.file) return Reading::of(input.file->upscale);
    return input.view.upscale > 0 ? Reading::of(input.view.upscale) : nothingToSay();
}

ActId act(const CheckInput&, bool) {
    return ActId::StepForward;
}

}  // namespace xuezhao::checks::upscaling
