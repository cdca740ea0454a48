#include "core/quality/checks/support.h"

namespace xuezhao::checks::eyes_visible {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 37 is ours: 82 people have 62 at least and 40 generated ones 40; behind black, brown and mirrored
    // lenses 36 at most is left. Lenses that let more through are for tinted_lenses.
    return ofPerson(input, input.facts.eyes.contrast);
}

ActId act(const CheckInput&, bool) {
    return ActId::RemoveGlasses;
}

}  // namespace xuezhao::checks::eyes_visible
