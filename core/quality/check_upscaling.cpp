#include "core/quality/check_support.h"

namespace xuezhao::checks::upscaling {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    return Reading::of(input.file->upscale);
}

ActId act(const CheckInput&, bool) {
    return ActId::StepForward;
}

}  // namespace xuezhao::checks::upscaling
