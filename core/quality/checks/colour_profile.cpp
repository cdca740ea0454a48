#include "core/quality/checks/support.h"

namespace xuezhao::checks::colour_profile {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    return Reading::of(input.file->iccProfile ? 1 : 0);
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::colour_profile
