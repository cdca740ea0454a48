#include "core/quality/check_support.h"

namespace xuezhao::checks::shoulders {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 6 is ours: of 82 people who stand as they like 78 are within it; leaning pictures read as they lean.
    // Positive when the image-right shoulder, the subject's left one, is the lower one: then the other comes down.
    return ofPerson(input, input.facts.clothes.shoulderDegrees);
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::LowerLeftShoulder : ActId::LowerRightShoulder;
}

}  // namespace xuezhao::checks::shoulders
