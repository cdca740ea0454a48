#pragma once

#include "core/store/store.h"

#include <filesystem>
#include <memory>

namespace xuezhao {

/// Opens a job's SQLite file, or makes it, and brings its schema up to date. Write-ahead log, foreign keys,
/// every commit on the disk (synchronous=FULL). Of a file that is refused no byte is changed.
/// Errors: StoreTooNew, StoreDamaged (no database, or not one of ours), StoreLocked, StoreCannotOpen, DiskFull.
Result<std::unique_ptr<Store>> openSqliteStore(const std::filesystem::path& file);

}  // namespace xuezhao
