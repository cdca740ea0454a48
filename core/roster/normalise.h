#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace xuezhao {

/// Full-width letters, digits and punctuation as their half-width ones, the wide space as a blank.
std::string toHalfWidth(std::string_view text);

/// Without blanks and invisible characters at both ends.
std::string trimmed(std::string_view text);

/// A name as it is compared and stored: no blanks, except one between two Latin words; every kind of middle dot
/// as U+00B7; half-width. Rare characters are kept.
std::string normaliseName(std::string_view text);

/// A number as it is compared and stored: half-width, no blanks, capital X; without the tricks by which
/// spreadsheets are told to leave it alone (a leading apostrophe, ="...").
std::string normaliseNumber(std::string_view text);

/// A header as it is looked up: half-width, no blanks, Latin capitals, without "*" and a note in brackets at its end.
std::string normaliseHeader(std::string_view text);

/// GB/T 2261.1
enum class Sex { Unknown = 0, Male = 1, Female = 2, NotStated = 9 };

/// 男/女, 0/1/2/9, M/F; nothing when it is none of these. Empty is NotStated.
std::optional<Sex> readSex(std::string_view text);

/// By the 17th digit of an 18-character citizen number.
Sex sexOfCitizenNumber(std::string_view number);

}  // namespace xuezhao
