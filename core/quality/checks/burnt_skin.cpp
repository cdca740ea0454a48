#include "core/quality/checks/support.h"

namespace xuezhao::checks::burnt_skin {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 10 is ours: 82 studio portraits have 0, one stop brighter half of 41 have 21-64; dark faces then are
    // not burnt, and less.
    return ofPerson(input, input.facts.light.burnt);
}

ActId act(const CheckInput&, bool) {
    return ActId::LessLight;
}

}  // namespace xuezhao::checks::burnt_skin
