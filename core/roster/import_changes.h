#pragma once

#include "core/roster/import.h"

#include <string>
#include <vector>

namespace xuezhao {

/// One cell that an import would change.
struct FieldChange {
    std::string header;
    std::string before;  ///< empty: nothing was known
    std::string after;
};

/// What an import would do with one row.
struct PersonChange {
    int row = 0;
    PersonId known{};  ///< whom the row means; 0: somebody new
    std::vector<FieldChange> fields;
};

/// What an import would do to a roster that is there already.
struct ImportChanges {
    std::vector<PersonChange> added;
    std::vector<PersonChange> changed;
    std::vector<PersonId> absent;  ///< people of the roster whom the file does not name; they stay
    int same = 0;
    std::vector<int> torn;  ///< rows that fit two people: the import would be refused
};

/// Compares as Store::putPeople() acts: people are told by student number, then citizen number, and an empty cell
/// leaves what is known. Pure; as fast as sorting.
ImportChanges compareImport(const std::vector<Person>& known, const ImportPreview& preview);

}  // namespace xuezhao
