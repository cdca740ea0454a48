#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

namespace xuezhao {

/// The steps of a durable write, in order; a test may stop the process or fail a call at each.
enum class WriteStep { Open, Write, SyncFile, Rename, SyncFolder };

/// Called before each step, on the writing thread. An error returned makes the step fail with it. For tests;
/// null otherwise.
using WriteProbe = Result<void> (*)(WriteStep step, const std::filesystem::path& path);
void setWriteProbe(WriteProbe probe);

/// Writes a file so that after a power cut it is there whole or not at all: temporary file in the same
/// folder ("." + name + ".part"), fsync, rename over the name, fsync of the folder. A failure up to the
/// rename removes the temporary file and leaves what was there before; when the fsync of the folder fails, the
/// new file stands whole at its place but may be gone after a power cut, so the call has failed all the same.
/// Missing folders are made. One writer a path at a time.
/// `where` of an error is the folder (FolderUnwritable, DiskFull) or the file's name (WriteFailed).
/// Errors: FolderUnwritable, DiskFull, WriteFailed.
Result<void> writeDurably(const std::filesystem::path& path, std::span<const unsigned char> bytes);

/// Where a file is written before it has its name: "." + name + ".part" in the same folder.
std::filesystem::path temporaryPath(const std::filesystem::path& path);

/// The two halves of writeDurably, for a set of files that belong together: first all temporaries, then
/// all renames. A failed half removes the temporary file.
/// \return the temporary file, which is on the disk in full
Result<std::filesystem::path> writeTemporary(const std::filesystem::path& path, std::span<const unsigned char> bytes);
/// Instead of writing what another file holds already: one more name of that file as the temporary. False where that
/// cannot be (another disk, a file system without links): then the file has to be written.
bool linkTemporary(const std::filesystem::path& same, const std::filesystem::path& path);
Result<void> renameDurably(const std::filesystem::path& temporary, const std::filesystem::path& path);

/// Moves a file of worth within one file system, over what is at the new place: its folder is made, both folders
/// are synced. When the move fails the file stays where it was. Probed as Rename and SyncFolder of `to`.
/// Errors: FolderUnwritable, DiskFull, WriteFailed.
Result<void> moveDurably(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace xuezhao
