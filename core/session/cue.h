#pragma once

#include "core/quality/acts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// How the cue bar looks: colour, icon and whether it is filled.
enum class CueKind { Wait, Adjust, Judge, Good, Saved, Question, Fault };

/// The session's own sentences: rows in cues.def.
enum class CueId : int {
#define XZ_CUE(id, kind, text, detail) id,
#include "core/session/cues.def"
#undef XZ_CUE
};

struct CueRow {
    CueId id;
    std::string_view name;
    CueKind kind;
    const char* text;    ///< English source text, translation context "Cue"; %1, %2 are the cue's arguments
    const char* detail;  ///< the small line; may be empty
};

const CueRow& cueRow(CueId id);

/// The one instruction above the picture.
struct Cue {
    CueKind kind = CueKind::Wait;
    CueId id = CueId::SwipeCard;
    std::optional<ActId> act;            ///< set for CueId::DoAct: text and pictogram are those of the act
    std::vector<std::string> arguments;  ///< for %1, %2; names are as the photographer may see them

    friend bool operator==(const Cue&, const Cue&) = default;
};

/// The sentence and the small line, in the language in force (UTF-8).
std::string cueText(const Cue& cue);
std::string cueDetail(const Cue& cue);

}  // namespace xuezhao
