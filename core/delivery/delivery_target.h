#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace xuezhao {

/// Where a delivery is written: a folder or a zip. Nothing is seen at its place before finish(); what was begun and not
/// finished is removed.
class DeliveryTarget {
public:
    virtual ~DeliveryTarget() = default;

    /// One file; '/' in its path makes folders. Errors: DiskFull, FolderUnwritable, WriteFailed.
    virtual Result<void> add(const std::string& path, std::span<const unsigned char> bytes) = 0;
    /// Everything was added: reads the sums back and lets it appear at its place. Errors: those of add(), FileExists.
    virtual Result<void> finish() = 0;
};

/// A folder is written beside its place and renamed. Errors: FileExists (something is there already, and not an empty
/// folder), FolderUnwritable, DiskFull.
Result<std::unique_ptr<DeliveryTarget>> folderTarget(const std::filesystem::path& folder);
/// One file, pictures stored as they are; names are UTF-8.
Result<std::unique_ptr<DeliveryTarget>> zipTarget(const std::filesystem::path& file);

/// Bytes that are free where a path lies, its missing folders left aside; nothing when nobody knows.
std::uintmax_t freeBytes(const std::filesystem::path& path);

}  // namespace xuezhao
