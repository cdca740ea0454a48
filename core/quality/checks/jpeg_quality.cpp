#include "core/quality/checks/support.h"

namespace xuezhao::checks::jpeg_quality {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    return Reading::of(input.file->quality.value_or(0));  // not a JPEG: no quality at all
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::jpeg_quality
