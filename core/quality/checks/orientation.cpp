#include "core/quality/checks/support.h"

namespace xuezhao::checks::orientation {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    return Reading::of(input.file->orientation);
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::orientation
