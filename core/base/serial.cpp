#include "core/base/serial.h"

#include <algorithm>
#include <cstdio>

namespace xuezhao {

std::optional<Serial> Serial::fromNumber(int number) {
    if (number < kFirst || number > kLast) return std::nullopt;
    return Serial(number);
}

std::optional<Serial> Serial::fromText(std::string_view text) {
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.size() != 4 || !digits) return std::nullopt;
    int number = 0;
    for (const char c : text) number = number * 10 + (c - '0');
    return fromNumber(number);
}

std::string Serial::text() const {
    char buffer[12];
    std::snprintf(buffer, sizeof buffer, "%04d", m_number);
    return buffer;
}

}  // namespace xuezhao
