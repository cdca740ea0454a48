#include "core/quality/checks/support.h"

namespace xuezhao::checks::burnt_skin {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 10 is ours: 82 studio portraits have 0.01 at most, one stop brighter half of them 22 and more.
    return ofPerson(input, input.facts.light.burnt);
}

ActId act(const CheckInput&, bool) {
    return ActId::LessLight;
}

}  // namespace xuezhao::checks::burnt_skin
