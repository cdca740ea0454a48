#pragma once

#include "core/standards/standard.h"
#include "core/vision/facts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace xuezhao {

struct CheckRow;

enum class Outcome {
    NotRequired,  ///< the standard demands nothing here
    Pass,
    Warn,         ///< inside, but close to the limit; or outside an advisory limit
    CannotJudge,  ///< a person has to look
    Fail,
};

/// "pass", "warn", "fail", "cannot_judge", "not_required": for JSON and records.
std::string_view toName(Outcome outcome);

/// What a person has to do about a finding: a row of the table of acts (core/quality/acts.h).
enum class ActId : int;

/// One check's outcome for one picture under one standard.
struct Finding {
    const CheckRow* check = nullptr;
    const Limit* limit = nullptr;  ///< null when not required
    std::optional<double> value;   ///< in the limit's unit (px: of the standard's own picture)
    std::optional<double> second;  ///< the second engine's value, where it contradicts (Doubt::EnginesDisagree)
    std::optional<double> margin;  ///< to the nearest limit, same unit; negative outside
    Outcome outcome = Outcome::NotRequired;
    Doubt doubt = Doubt::None;  ///< why it cannot be judged
    std::optional<ActId> act;   ///< what mends it; set unless pass or not required

    /// A person has to look before the picture counts: it cannot be judged, and the limit is hard.
    bool needsPerson() const;
};

/// All findings of one picture under one standard, in the order of the table of checks.
struct Verdict {
    const Standard* standard = nullptr;
    std::vector<Finding> findings;

    /// The worst of the findings: Fail, then CannotJudge, then Warn, then Pass. An advisory limit that cannot be judged
    /// does not count: it could at most warn.
    Outcome outcome() const;
    int count(Outcome outcome) const;
    const Finding* find(std::string_view check) const;
};

}  // namespace xuezhao
