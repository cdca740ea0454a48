#include "core/quality/checks/support.h"

#include <cmath>

namespace xuezhao::checks::blocking {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 2.1 is ours: 14 portraits written at quality 60, which the register takes, read 1.6-1.85, at 40
    // 2.2-2.4, at 25 2.6-2.9; 82 unwritten ones 0.2 at most.
    // Only of a picture that is shown with its own pixels: a crop that is scaled loses the blocks of its original.
    const bool ownPixels = std::abs(input.view.scale() - 1) < 1e-6;
    return ownPixels ? ofPerson(input, input.facts.look.blocking) : nothingToSay();
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::blocking
