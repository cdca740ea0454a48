#include "core/quality/check_support.h"

#include <cmath>

namespace xuezhao::checks::blocking {

Reading measure(const CheckInput& input, const Limit&) {
    // Only of a picture that is shown with its own pixels: a crop that is scaled loses the blocks of its original.
    const bool ownPixels = std::abs(input.view.scale() - 1) < 1e-6;
    return ownPixels ? ofPerson(input, input.facts.look.blocking) : nothingToSay();
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::blocking
