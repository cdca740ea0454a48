#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace xuezhao {

/// What a text is when it is read as a citizen number (GB 11643-1999).
enum class CitizenNumber {
    NotOne,      ///< another length or characters, or no possible day of birth at places 7-14
    CheckWrong,  ///< the shape of one, but the check character does not fit: a warning, old numbers like that exist
    Fits,
};

/// Judges 18 characters: 17 digits and a digit or X (x too). The region code is not looked at.
CitizenNumber judgeCitizenNumber(std::string_view number);

/// The check character of ISO 7064 MOD 11-2 for 17 digits: '0'-'9' or 'X'. Nothing when they are not 17 digits.
std::optional<char> citizenCheckCharacter(std::string_view first17);

/// The 18 characters of an older number of 15 digits: "19" before the year, the check character behind.
/// Nothing when it is not one.
std::optional<std::string> citizenNumberFrom15(std::string_view number);

}  // namespace xuezhao
