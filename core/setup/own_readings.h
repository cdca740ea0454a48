#pragma once

#include "core/setup/setup_reading.h"

namespace xuezhao::own_readings {

// Of each reading of the set-up's own: its value (unknown without a doubt: this picture does not carry it), where it
// should be (nothing when no standard in use says), and what mends a value outside.
#define XZ_OWN_READING(id)                                                 \
    namespace id {                                                         \
    Reading measure(const SetupInput& input);                              \
    std::optional<SetupTarget> target(const SetupInput& input);            \
    SetupAdvice advise(const SetupInput& input, double value, bool below); \
    }
XZ_OWN_READING(camera_pixels)  ///< width of the largest photograph that a still holds, px
XZ_OWN_READING(wall_farthest)  ///< of the cells of the wall map
XZ_OWN_READING(wall_middle)
XZ_OWN_READING(wall_even)
XZ_OWN_READING(lamp_balance)  ///< light on the half of the face at image left over that at image right
XZ_OWN_READING(lens_height)   ///< how far the lens is above the eyes, of a level camera, cm
XZ_OWN_READING(distance)      ///< between the pupils in a still, px
#undef XZ_OWN_READING

/// The strictest limit of a check, of those with the same unit; null when no standard in use has one.
struct StrictLimit {
    const Standard* standard = nullptr;
    const Limit* limit = nullptr;
};
StrictLimit strictest(const SetupInput& input, std::string_view check);

/// A target from a standard's limit, with its source in words.
SetupTarget targetOf(const StrictLimit& strict);

}  // namespace xuezhao::own_readings
