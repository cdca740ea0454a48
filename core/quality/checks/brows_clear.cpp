#include "core/quality/checks/support.h"

namespace xuezhao::checks::brows_clear {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 40 is ours: of 82 people all but the one whose fringe hides both brows have 30 at most; 41 with a
    // fringe painted over the brows have 87 and more if it is dark, 57 and more if it is fair or grey as their other
    // hair. The one whose crown is not in the picture is missed: the colour of the hair is taken there.
    return ofPerson(input, input.facts.eyes.browCovered);
}

ActId act(const CheckInput&, bool) {
    return ActId::ClearHair;
}

}  // namespace xuezhao::checks::brows_clear
