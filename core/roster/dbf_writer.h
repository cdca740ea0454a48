#pragma once

#include "core/base/result.h"
#include "core/roster/table.h"

#include <vector>

namespace xuezhao {

/// The rows as a dBASE III table in GBK (rare characters in GB18030's four bytes), every field as text as wide as its
/// longest cell. Names of fields have ten bytes at the most, five Chinese characters: longer headers are cut, equal
/// ones numbered. `where` of an error names the column. Errors: TableTooLarge (a text of more than 254 bytes, more than
/// 255 columns), WriteFailed.
Result<std::vector<unsigned char>> writeDbf(const Table& table);

}  // namespace xuezhao
