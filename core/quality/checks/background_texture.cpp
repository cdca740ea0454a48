#include "core/quality/checks/support.h"

namespace xuezhao::checks::background_texture {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 1.5 is ours: 82 studio portraits have 0.5-0.9; before light blue walls with bricks, curtains, wood,
    // wallpaper, blinds or creases of 5 % of the wall's level 40 of the same people have 1.8 and more, on a smooth one
    // 0.5 at most.
    return ofPerson(input, input.facts.wall.texture);
}

ActId act(const CheckInput&, bool) {
    return ActId::PlainBackdrop;
}

}  // namespace xuezhao::checks::background_texture
