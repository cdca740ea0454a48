#pragma once

#include "core/clerk/refusal_columns.h"
#include "core/roster/import.h"
#include "core/store/refusal_book.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// What the person chose in the preview.
struct RefusalChoices {
    std::optional<RefusalMapping> mapping;  ///< instead of the guess
    std::set<int> leaveOut;                 ///< row numbers
};

/// One row that will be kept, with what its reason was read as.
struct RefusalRow {
    Refusal refusal;
    ReasonReading reading;
};

/// What an import of a list would do. Nothing is stored by making one.
struct RefusalPreview {
    RefusalLayout layout;
    std::vector<RefusalRow> rows;         ///< ready for the store; without a person where nobody is meant
    std::vector<ImportProblem> problems;  ///< by row
    int emptyRows = 0;
    int leftOut = 0;  ///< rows that the person left out
    int people = 0;   ///< different ones

    /// Nothing may be imported yet: no column says who is meant.
    bool blocked() const;
    int count(ErrorId id) const;
    int unmatched() const;  ///< rows without a person
};

/// Who has photographs: for what a row says of somebody who has none.
using PhotographedPeople = std::set<PersonId>;

/// Reads a table as a list of refused photographs: whom each row means and what its reason says. Pure.
/// A problem of a row keeps nobody from importing the others; a row about nobody is kept without a person, so that
/// nothing of the list is lost.
RefusalPreview previewRefusals(const Table& list, const PeopleIndex& people, const PhotographedPeople& photographed,
                               const Wordings& wordings, const RefusalChoices& choices = {});

/// The list as it is to be kept. \param bytes  of its file
RefusalList listOf(const RefusalPreview& preview, std::string name, std::span<const unsigned char> bytes, WallTime now);

}  // namespace xuezhao
