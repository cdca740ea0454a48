#pragma once

#include <string>
#include <string_view>

namespace xuezhao {

/// An identity number as a screen may show it: the first three and last four characters stay,
/// "110***********123X". Numbers of eight characters or fewer keep only their last two.
std::string maskNumber(std::string_view number);

/// A name (UTF-8) as a screen that a queue can see may show it: the first and last character stay,
/// "林*雯"; of two characters the second is masked, "林*".
std::string maskName(std::string_view name);

/// A text that may hold citizen numbers, such as the name of a file: each run of 15, 17 or 18 digits, or of 17 digits
/// and an X, is masked as by maskNumber(); the rest stays.
std::string maskCitizenNumbers(std::string_view text);

}  // namespace xuezhao
