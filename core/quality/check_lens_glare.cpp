#include "core/quality/check_support.h"

namespace xuezhao::checks::lens_glare {

Reading measure(const CheckInput& input, const Limit&) {
    return ofPerson(input, input.facts.eyes.glare);
}

ActId act(const CheckInput&, bool) {
    return ActId::TipGlasses;
}

}  // namespace xuezhao::checks::lens_glare
