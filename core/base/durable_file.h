#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace xuezhao {

/// The steps of a durable write, in order; a test may stop the process or fail a call at each.
enum class WriteStep { Open, Write, SyncFile, Rename, SyncFolder };

/// Called before each step. An error returned makes the step fail with it. For tests; null otherwise.
using WriteProbe = Result<void> (*)(WriteStep step, const std::filesystem::path& path);
void setWriteProbe(WriteProbe probe);

/// Writes a file so that after a power cut it is there whole or not at all: temporary file in the same
/// folder ("." + name + ".part"), fsync, rename over the name, fsync of the folder. A failure removes
/// the temporary file and leaves what was there before. Missing folders are made.
/// Errors: FolderUnwritable, DiskFull, WriteFailed.
Result<void> writeDurably(const std::filesystem::path& path, std::span<const unsigned char> bytes);

/// The two halves of writeDurably, for a set of files that belong together: first all temporaries, then
/// all renames.
Result<std::filesystem::path> writeTemporary(const std::filesystem::path& path, std::span<const unsigned char> bytes);
Result<void> renameDurably(const std::filesystem::path& temporary, const std::filesystem::path& path);

}  // namespace xuezhao
