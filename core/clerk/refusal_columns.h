#pragma once

#include "core/clerk/people_index.h"
#include "core/clerk/wordings.h"
#include "core/roster/table.h"

#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// What a column of a list of refused photographs holds.
enum class RefusalColumn { Serial, StudentNumber, CitizenNumber, Name, Reason };

/// "serial", "student-number", "citizen-number", "name", "reason".
std::string_view toName(RefusalColumn column);
std::optional<RefusalColumn> refusalColumnNamed(std::string_view name);

/// One a column of the file; nothing: not needed.
using RefusalMapping = std::vector<std::optional<RefusalColumn>>;

/// How the file is laid out.
struct RefusalLayout {
    int headerRow = 0;                 ///< as the spreadsheet program numbers it; 0: the list has no header
    std::vector<std::string> headers;  ///< as in the file; "" where there is none
    RefusalMapping mapping;            ///< of the same length
};

/// Guesses the layout by headers and by content: a column whose cells are people of the roster is what they are known
/// by, whatever stands above it, and a column of running numbers is no serial when the other columns mean other people.
RefusalLayout guessLayout(const Table& list, const PeopleIndex& people, const Wordings& wordings);

/// The cell of a column of this kind in a row; null when there is none or it is empty.
const Cell* cellOf(const TableRow& row, const RefusalMapping& mapping, RefusalColumn column);

}  // namespace xuezhao
