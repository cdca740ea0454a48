#include "core/quality/checks/support.h"

namespace xuezhao::checks::noise {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 3 is ours: 82 studio portraits have 0.4 at most; 41 with noise of 6 levels a channel 3.9-4.3.
    return ofPerson(input, input.facts.look.noise);
}

ActId act(const CheckInput&, bool) {
    return ActId::MoreLight;
}

}  // namespace xuezhao::checks::noise
