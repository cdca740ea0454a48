#pragma once

#include "core/base/result.h"
#include "tests/accuracy/results.h"

#include <filesystem>
#include <string>

namespace xuezhao::accuracy {

/// The lines for the terminal: goals, and what misses them.
std::string summaryOf(const Results& results);

/// ACCURACY.md without its plots.
std::string reportOf(const Results& results);

/// Writes DIR/ACCURACY.md and DIR/accuracy/*.svg. Errors: FolderUnwritable, WriteFailed.
Result<void> writeReport(const Results& results, const std::filesystem::path& folder);

}  // namespace xuezhao::accuracy
