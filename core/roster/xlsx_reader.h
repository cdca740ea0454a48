#pragma once

#include "core/roster/table.h"

namespace xuezhao {

/// Reads the first visible sheet that has anything in it, as a person would copy it: dates by their format
/// ("2024-09-01"), cached values of formulas, leading zeros of formats like "0000"; of merged cells the first.
/// Errors: TableUnsupported (old .xls, a password, no workbook), TableDamaged, TableTooLarge (also zip bombs).
Result<Table> readXlsx(std::span<const unsigned char> bytes);

}  // namespace xuezhao
