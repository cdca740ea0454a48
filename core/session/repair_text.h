#pragma once

#include "core/saver/capture_saver.h"

#include <string>

namespace xuezhao {

/// One line for people on what a start found and put right, in the language in force (UTF-8): serials of captures,
/// numbers of files. Empty for a clean report.
std::string repairText(const RepairReport& report);

/// Somebody has to act on it: a photograph must be taken again, or a file is gone.
bool needsPerson(const RepairReport& report);

}  // namespace xuezhao
