#pragma once

#include "core/base/errors.h"
#include "core/roster/roster_fields.h"
#include "core/store/person.h"

#include <string_view>
#include <vector>

namespace xuezhao {

/// Something about one field that somebody typed.
struct FieldProblem {
    RosterField field{};
    ErrorId id{};
    bool refused = false;  ///< it cannot stand like this; otherwise it is doubtful and may

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

/// A person as typed, cleaned the way an import cleans a row.
struct CheckedPerson {
    Person person;
    std::vector<FieldProblem> problems;

    bool refused() const;
    /// The gravest of one field; null without one.
    const FieldProblem* of(RosterField field) const;
};

/// Judges what was typed of a person as an import judges a row, and against everybody else of the roster (told by
/// `id`). What is refused stands in `person` as it was typed.
CheckedPerson checkPerson(const Person& typed, const std::vector<const Person*>& roster);

/// What to say beside the field: English source text, translation context "PersonCheck".
const char* fieldProblemText(ErrorId id);

}  // namespace xuezhao
