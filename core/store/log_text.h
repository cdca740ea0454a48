#pragma once

#include <string>
#include <string_view>

namespace xuezhao {

/// A text for the log: citizen numbers in it, 15 digits or 17 and a digit or X that stand alone, are masked.
std::string maskCitizenNumbers(std::string_view text);

}  // namespace xuezhao
