#include "core/quality/checks/support.h"

namespace xuezhao::checks::shoulders {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 6 is ours. On 82 people 60 could be read, 57 of them within it. It overstates a lean: distances are
    // counted from the eyes, not from the neck, and turning a portrait by 6 degrees moved the median by about 10.
    // Positive when the image-right shoulder, the subject's left one, is the lower one: then the other comes down.
    return ofPerson(input, input.facts.clothes.shoulderDegrees);
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::LowerLeftShoulder : ActId::LowerRightShoulder;
}

}  // namespace xuezhao::checks::shoulders
