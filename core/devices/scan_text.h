#pragma once

#include "core/base/result.h"
#include "core/devices/identity_reader.h"

#include <string>
#include <string_view>

namespace xuezhao {

/// Full-width letters, digits, signs and blanks (U+FF01-FF5E, U+3000) as their ASCII twins; the rest as it is.
std::string halfWidth(std::string_view utf8);

/// What a text that was scanned is, after halfWidth, without blanks at its ends and without the mark of its kind of
/// code in front ("]Q1"):
/// 18 characters of a citizen number, or 15 digits that grow into one | 6-20 letters and digits: a student
/// number | else an opaque code. Whether it belongs to anybody only the roster knows.
/// Error ReaderChipNumber: what plain RFID readers type, the number of the card's chip. That is 8, 10 or 14
/// hexadecimal digits with a letter after the first place, or 10 digits that begin with 0. A chip number without
/// these marks cannot be told from a student number; it is then not in the roster.
Result<IdentityScan> scanFromText(std::string_view utf8);

}  // namespace xuezhao
