#pragma once

#include "core/roster/table.h"
#include "core/store/person.h"

#include <filesystem>
#include <vector>

namespace xuezhao {

enum class RosterFormat { Xlsx, CsvUtf8, CsvGb18030, Dbf };

/// The roster as a table, header first: the seven columns that the register names, then the others that the
/// program knows and somebody has something in, then the unknown ones in the order in which they came.
Table rosterTable(const std::vector<Person>& people);

/// Writes the roster durably: what was at the path stays until the new file is whole.
/// Errors: FolderUnwritable, DiskFull, WriteFailed, TableTooLarge.
Result<void> exportRoster(const std::vector<Person>& people, const std::filesystem::path& file, RosterFormat format);

/// The same for any table, header first. Errors: as exportRoster().
Result<void> writeTable(const Table& table, const std::filesystem::path& file, RosterFormat format);

}  // namespace xuezhao
