#include "core/store/log_text.h"

#include "core/base/masking.h"

#include <algorithm>

namespace xuezhao {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isWord(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool looksLikeCitizenNumber(std::string_view word) {
    if (word.size() != 15 && word.size() != 18) return false;
    const char last = word.back();
    if (!isDigit(last) && !(word.size() == 18 && (last == 'X' || last == 'x'))) return false;
    return std::all_of(word.begin(), word.end() - 1, isDigit);
}

}  // namespace

std::string maskCitizenNumbers(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isWord(text[end])) ++end;
        const auto word = text.substr(i, end - i);
        out += looksLikeCitizenNumber(word) ? maskNumber(word) : std::string(word);
        if (end < text.size()) out += text[end++];
        i = end;
    }
    return out;
}

}  // namespace xuezhao
