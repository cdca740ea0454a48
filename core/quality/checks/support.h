#pragma once

// What the checks share: the declarations of their functions, and small helpers.

#include "core/quality/acts.h"
#include "core/quality/check.h"

namespace xuezhao {

namespace checks {
#define XZ_CHECK(id, group, row, title)                           \
    namespace id {                                                \
    Reading measure(const CheckInput& input, const Limit& limit); \
    ActId act(const CheckInput& input, bool below);               \
    }
#include "core/quality/check_table.def"
#undef XZ_CHECK
}  // namespace checks

/// The check has nothing to say here and is left out of the verdict: a file check while there is no file.
inline Reading nothingToSay() {
    return {};
}

/// One of a face's readings; NoFace without one.
inline Reading ofFace(const CheckInput& input, Reading FaceFacts::*reading) {
    return input.facts.face ? (*input.facts.face).*reading : Reading::unknown(Doubt::NoFace);
}

/// A reading taken beside the face's own; NoFace without a face, and nothing to say when it was not taken.
inline Reading ofPerson(const CheckInput& input, const Reading& reading) {
    return input.facts.face ? reading : Reading::unknown(Doubt::NoFace);
}

/// A length of the measured picture in px of the photograph.
inline Reading lengthInPhoto(Reading length, const View& view) {
    length.value *= view.scale();
    length.band *= view.scale();
    return length;
}

/// A height of the measured picture as px below the photograph's top edge.
inline Reading heightInPhoto(Reading y, const View& view) {
    y.value = view.y(y.value);
    y.band *= view.scale();
    return y;
}

}  // namespace xuezhao
