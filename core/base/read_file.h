#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace xuezhao {

/// All bytes of a regular file. `where` of an error is the path's last part.
/// \param atMost  bytes; a larger file is not read
/// Errors: FileMissing, FileUnreadable (also for a folder, a device or a pipe), FileEmpty, FileTooLarge.
Result<std::vector<unsigned char>> readFile(const std::filesystem::path& path, std::uintmax_t atMost);

}  // namespace xuezhao
