#include "core/quality/checks/support.h"

namespace xuezhao::checks::exposure {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 92 is ours: 82 studio portraits of all skin tones have 101-176, 41 of them two stops darker 54-91.
    // Whatever the skin's tone, the white of the eyes tells how much light there was; behind tinted glasses the skin
    // does.
    const LightFacts& light = input.facts.light;
    if (!light.skinLevel.known() || !light.eyeWhite.known()) return ofPerson(input, light.skinLevel);
    return ofPerson(input, light.skinLevel.value > light.eyeWhite.value ? light.skinLevel : light.eyeWhite);
}

ActId act(const CheckInput&, bool) {
    return ActId::MoreLight;
}

}  // namespace xuezhao::checks::exposure
