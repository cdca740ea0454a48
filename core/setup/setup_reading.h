#pragma once

#include "core/photo/crop_plan.h"
#include "core/quality/finding.h"
#include "core/setup/wall_map.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// The steps of the morning set-up that read something, in their order.
enum class SetupStep { Camera, Wall, Lamps, Place, Test };

/// What a reading may look at: one frame or still with what was measured and judged of it.
struct SetupInput {
    const Facts& facts;
    std::span<const Standard* const> standards;  ///< in use, at least one
    std::span<const Verdict> verdicts;           ///< one a standard
    const WallMap& wall;                         ///< of the same picture
    cv::Size still;                              ///< of the stills that the camera takes; 0x0: as the picture
    bool flashed = false;  ///< a frame of a camera whose stills are flashed: its light is not theirs
};

/// Where a reading should be.
struct SetupTarget {
    Range range;
    double warnWithin = 0;
    bool hard = false;   ///< outside is a failure, otherwise a warning
    std::string source;  ///< where the numbers come from, one line in the language in force (UTF-8)
};

/// What to do, in the language in force (UTF-8).
struct SetupAdvice {
    std::string pictogram;  ///< resources/icons/pictograms/NAME.svg
    std::string text;
    std::string detail;  ///< may be empty
};

/// One row of the table of readings (setup_readings.def).
struct SetupRow {
    std::string_view id;
    SetupStep step;
    const char* title;  ///< English source text, translation context "SetupReading"
    std::string_view unit;
    int decimals;
    std::string_view check;  ///< the check whose finding it is; empty: the functions below
    Reading (*measure)(const SetupInput& input);
    std::optional<SetupTarget> (*target)(const SetupInput& input);
    SetupAdvice (*advise)(const SetupInput& input, double value, bool below);
};

std::span<const SetupRow> setupTable();

/// One row read from one picture.
struct SetupReading {
    const SetupRow* row = nullptr;
    Reading value;
    std::optional<SetupTarget> target;  ///< nothing: no standard in use asks for it
    Outcome outcome = Outcome::NotRequired;
    std::optional<SetupAdvice> advice;  ///< unless it passes or is not required
};

/// Reads every row of a step. A row that cannot be read is "cannot judge" and says what would make it readable; one
/// that this kind of picture does not carry (noise of a frame) is left out. Pure.
std::vector<SetupReading> readSetup(SetupStep step, const SetupInput& input);

/// The reading whose advice comes first: the first failing one, then one that cannot be judged, then a warning; null
/// when all is well.
const SetupReading* mostUrgent(std::span<const SetupReading> readings);

}  // namespace xuezhao
