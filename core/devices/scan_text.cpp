#include "core/devices/scan_text.h"

#include "core/base/citizen_number.h"

#include <algorithm>
#include <optional>

namespace xuezhao {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isChipNumber(std::string_view text) {
    if (text.size() == 10 && text.front() == '0' && std::all_of(text.begin(), text.end(), isDigit)) return true;
    if (text.size() != 8 && text.size() != 10 && text.size() != 14) return false;
    return std::all_of(text.begin(), text.end(), isHexDigit) && std::any_of(text.begin() + 1, text.end(), isLetter);
}

/// The ASCII twin of the full-width character at the front, if it is one. All of them take three bytes.
std::optional<char> twin(std::string_view rest) {
    if (rest.size() < 3) return std::nullopt;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    if (byte(0) == 0xE3 && byte(1) == 0x80 && byte(2) == 0x80) return ' ';
    if (byte(0) != 0xEF || (byte(1) != 0xBC && byte(1) != 0xBD) || (byte(2) & 0xC0) != 0x80) return std::nullopt;
    const unsigned code = 0xF000U | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    if (code < 0xFF01 || code > 0xFF5E) return std::nullopt;
    return static_cast<char>(code - 0xFEE0);
}

/// What scanners can be told to put in front of a QR code or a bar code: "]Q1", "]C0" (ISO/IEC 15424).
bool beginsWithSymbology(std::string_view text) {
    return text.size() > 3 && text[0] == ']' && isLetter(text[1]) && isDigit(text[2]);
}

}  // namespace

std::string halfWidth(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const std::optional<char> ascii = twin(utf8);
        out += ascii.value_or(utf8.front());
        utf8.remove_prefix(ascii ? 3 : 1);
    }
    return out;
}

Result<IdentityScan> scanFromText(std::string_view utf8) {
    std::string text = halfWidth(utf8);
    const auto solid = [](char c) { return static_cast<unsigned char>(c) > ' '; };
    text.erase(text.begin(), std::find_if(text.begin(), text.end(), solid));
    if (beginsWithSymbology(text)) text.erase(0, 3);
    text.erase(std::find_if(text.rbegin(), text.rend(), solid).base(), text.end());

    IdentityScan scan;
    scan.number = text;
    const CitizenNumber citizen = judgeCitizenNumber(text);
    if (citizen != CitizenNumber::NotOne) {
        scan.kind = IdentityScan::Kind::CitizenNumber;
        scan.checkCharacterWrong = citizen == CitizenNumber::CheckWrong;
        if (scan.number.back() == 'x') scan.number.back() = 'X';
    } else if (const auto longer = citizenNumberFrom15(text)) {
        scan.kind = IdentityScan::Kind::CitizenNumber;
        scan.number = *longer;
    } else if (isChipNumber(text)) {
        return Error{ErrorId::ReaderChipNumber, {}, {}};
    } else if (text.size() >= 6 && text.size() <= 20 &&
               std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || isLetter(c); })) {
        scan.kind = IdentityScan::Kind::StudentNumber;
    }
    return scan;
}

}  // namespace xuezhao
