#pragma once

#include "core/vision/reading.h"

#include <string>

namespace xuezhao {

/// Why something cannot be judged, as one sentence in the language in force (UTF-8); "" for Doubt::None.
std::string doubtText(Doubt doubt);

}  // namespace xuezhao
