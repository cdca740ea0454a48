#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace xuezhao {

/// Overwrites a file with zeros, syncs and unlinks it: on a disk that writes in place nothing of it is left. Of a link
/// the link alone goes. A file that is not there is gone already. `where` of an error is the file's name. Errors:
/// WriteFailed.
Result<void> wipeFile(const std::filesystem::path& path);

}  // namespace xuezhao
