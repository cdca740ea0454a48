#pragma once

#include "core/store/capture.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace xuezhao {

enum class ReassignmentId : std::int64_t {};

/// A saved capture that was bound to the wrong person and goes to the right one, its files with it. Both keep a serial
/// of their own: the files get the name of the other. Where both are one, another attempt of theirs becomes the
/// photograph.
struct Reassignment {
    ReassignmentId id{};
    WallTime at{};  ///< whole milliseconds
    CaptureId capture{};
    PersonId from{};
    int fromSerial = 0;
    int fromAttempt = 0;
    PersonId to{};
    int toSerial = 0;
    int toAttempt = 0;
    bool gaveSerial = false;               ///< the right person had no serial before
    std::optional<ReassignmentId> undoes;  ///< it takes this one back
    /// The renames, in this order; of an unfinished one alone.
    std::vector<FileMove> moves;
};

}  // namespace xuezhao
