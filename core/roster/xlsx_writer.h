#pragma once

#include "core/roster/table.h"

#include <filesystem>

namespace xuezhao {

/// Writes one sheet, every cell as text (format "@"), the first row bold and frozen. Durable: what was at the path
/// stays until the new file is whole.
/// Errors: FolderUnwritable, DiskFull, WriteFailed, TableTooLarge (a cell of more than 32,767 characters, more than
/// a sheet's 1,048,576 rows or 16,384 columns).
Result<void> writeXlsx(const Table& table, const std::filesystem::path& file);

}  // namespace xuezhao
