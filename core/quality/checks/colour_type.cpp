#include "core/quality/checks/support.h"

namespace xuezhao::checks::colour_type {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    const int channels = input.file->sourceChannels == 1 ? 1 : input.file->channels;
    return Reading::of(channels * input.file->bitsPerChannel);
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::colour_type
