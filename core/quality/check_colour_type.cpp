#include "core/quality/check_support.h"

#include <algorithm>

namespace xuezhao::checks::colour_type {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    return Reading::of(std::min(input.file->channels, input.file->sourceChannels) * input.file->bitsPerChannel);
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::colour_type
