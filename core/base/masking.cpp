#include "core/base/masking.h"

#include <algorithm>
#include <vector>

namespace xuezhao {
namespace {

/// The characters of a UTF-8 text; a stray byte counts as one.
std::vector<std::string_view> characters(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
        out.push_back(text.substr(i, end - i));
        i = end;
    }
    return out;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// What numbers are parted by is anything else: blanks, signs, Chinese.
bool isWordLetter(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where a citizen number starts that ends this word: 15 digits, or 17 with or without a digit or X behind. Letters may
/// stand before it ("IMG110..."), none behind: a hash that holds so many digits in a row is no number.
std::size_t startOfCitizenNumber(std::string_view word) {
    const bool check = !word.empty() && (word.back() == 'X' || word.back() == 'x');
    const std::size_t end = word.size() - (check ? 1 : 0);
    std::size_t start = end;
    while (start > 0 && isDigit(word[start - 1])) --start;
    const std::size_t digits = end - start;
    const bool number = check ? digits == 17 : digits == 15 || digits == 17 || digits == 18;
    return number ? start : word.size();
}

std::string keepEnds(const std::vector<std::string_view>& chars, std::size_t head, std::size_t tail) {
    std::string out;
    for (std::size_t i = 0; i < chars.size(); ++i) {
        const bool shown = i < head || i + tail >= chars.size();
        if (shown) out += chars[i];
        else out += '*';
    }
    return out;
}

}  // namespace

std::string maskNumber(std::string_view number) {
    const auto chars = characters(number);
    if (chars.size() > 8) return keepEnds(chars, 3, 4);
    return keepEnds(chars, 0, chars.size() > 2 ? 2 : 0);
}

std::string maskName(std::string_view name) {
    const auto chars = characters(name);
    return keepEnds(chars, 1, chars.size() > 2 ? 1 : 0);
}

std::string maskCitizenNumbers(std::string_view text) {
    std::string out;
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), isWordLetter);
        const std::string_view word(at, end);
        const std::size_t number = startOfCitizenNumber(word);
        out += word.substr(0, number);
        if (number < word.size()) out += maskNumber(word.substr(number));
        at = std::find_if(end, text.end(), isWordLetter);
        out.append(end, at);
    }
    return out;
}

}  // namespace xuezhao
