#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>

namespace xuezhao {

/// Writes a still that belongs to nobody into the job's recovered/, durably and unchanged. The same bytes are kept
/// once. \return its path within the job Errors: those of writeDurably().
Result<std::string> keepAside(const std::filesystem::path& job, const Still& still);

}  // namespace xuezhao
