#pragma once

#include "core/standards/standard.h"

#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// Names a clause in records: its standard's id and its own.
struct ClauseId {
    std::string standard;
    std::string clause;

    friend bool operator==(const ClauseId&, const ClauseId&) = default;
};

/// One line of a human checklist: what a person confirms, and every clause that it stands for.
struct LookLine {
    BothLanguages look;
    std::vector<ClauseId> clauses;     ///< at least one
    std::vector<BothLanguages> texts;  ///< of the clauses, in full, each once
};

/// The clauses of these standards that people look at so often, those with the same line together, in the order of
/// the documents.
std::vector<LookLine> lookLines(std::span<const Standard* const> standards, People often);

/// The same lines of clauses that were recorded. One that no standard has any more stands by its id.
/// \param standards  all that are known
std::vector<LookLine> lookLines(std::span<const Standard> standards, std::span<const ClauseId> recorded);

}  // namespace xuezhao
