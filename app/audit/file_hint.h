#pragma once

#include "core/quality/finding.h"

#include <string>

namespace xuezhao {

/// A finding for somebody who has the file and not the person, in the language in force (UTF-8): "Head top 45 px,
/// limit 60-110 px: crop the original again". Why it cannot be judged; "" for a pass.
std::string fileHint(const Finding& finding);

}  // namespace xuezhao
