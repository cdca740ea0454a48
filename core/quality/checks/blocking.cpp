#include "core/quality/checks/support.h"

#include <cmath>

namespace xuezhao::checks::blocking {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 2.3 is ours: 41 finished photographs written again at quality 60, which the register takes, have
    // 1.3-2.2, at 40 2.1-2.6, at 25 2.6-3.1; 82 as they are 0.8-1.5.
    // Only of a picture that is shown with its own pixels: a crop that is scaled loses the blocks of its original.
    const bool ownPixels = std::abs(input.view.scale() - 1) < 1e-6;
    return ownPixels ? ofPerson(input, input.facts.look.blocking) : nothingToSay();
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::blocking
