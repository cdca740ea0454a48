#include "core/quality/checks/support.h"

namespace xuezhao::checks::dpi {

Reading measure(const CheckInput& input, const Limit& limit) {
    if (!input.file) return nothingToSay();
    // Both directions must hold; the one further off counts. A file that does not say has none.
    const double x = input.file->dpiX.value_or(0);
    const double y = input.file->dpiY.value_or(0);
    return Reading::of(limit.range.margin(x) < limit.range.margin(y) ? x : y);
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::dpi
