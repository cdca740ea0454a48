#pragma once

#include <filesystem>

namespace xuezhao {

/// A spreadsheet program has the file open: LibreOffice and Excel leave a file beside it that says so (".~lock.NAME#",
/// "~$NAME"). What was not saved there yet is not in the file.
bool openElsewhere(const std::filesystem::path& file);

}  // namespace xuezhao
