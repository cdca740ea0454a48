#include "core/quality/checks/support.h"

namespace xuezhao::checks::shoulders {

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 9 is ours: on 82 portraits 72 could be read, from -7.1 to 5.2; turning 41 by 4 to 10 degrees turned
    // the reading by as much, 1.1 off (standard deviation; 3 of 73 by more than 2.5, where hair hangs beside the neck).
    // Positive when the image-right shoulder, the subject's left one, is the lower one: then the other comes down.
    const Reading lean = ofPerson(input, input.facts.clothes.shoulderDegrees);
    // Long hair hides shoulders on every tenth person, and is allowed to: the clause's own question is asked then.
    return lean.known() || lean.doubt == Doubt::NoFace ? lean : nothingToSay();
}

ActId act(const CheckInput&, bool below) {
    return below ? ActId::LowerLeftShoulder : ActId::LowerRightShoulder;
}

}  // namespace xuezhao::checks::shoulders
