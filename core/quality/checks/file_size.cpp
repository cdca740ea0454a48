#include "core/quality/checks/support.h"

namespace xuezhao::checks::file_size {

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.file) return nothingToSay();
    return Reading::of(static_cast<double>(input.file->bytes));
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::file_size
