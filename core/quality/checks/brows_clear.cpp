#include "core/quality/checks/support.h"

namespace xuezhao::checks::brows_clear {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 40 is ours: of 82 people all but the one whose fringe hides both brows have 35 at most; painted
    // strands over half of the forehead 42-93.
    return ofPerson(input, input.facts.eyes.browCovered);
}

ActId act(const CheckInput&, bool) {
    return ActId::ClearHair;
}

}  // namespace xuezhao::checks::brows_clear
