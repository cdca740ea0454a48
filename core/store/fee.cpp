#include "core/store/fee.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace xuezhao {

namespace {

// As met in rosters, lower case. The short ones stand alone; the others begin what is written.
constexpr std::array<std::string_view, 6> kUnpaidAlone{"否", "无", "n", "no", "x", "×"};
constexpr std::array<std::string_view, 7> kUnpaidBegins{"未", "欠", "没", "不", "unpaid", "not", "due"};
constexpr std::array<std::string_view, 5> kPaidAlone{"是", "y", "yes", "√", "✓"};
constexpr std::array<std::string_view, 6> kPaidBegins{"已", "缴", "交", "付", "免", "paid"};

template <std::size_t N, std::size_t M>
bool says(const std::string& text, const std::array<std::string_view, N>& alone,
          const std::array<std::string_view, M>& begins) {
    return std::find(alone.begin(), alone.end(), text) != alone.end() ||
           std::any_of(begins.begin(), begins.end(), [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace

FeeState feeState(std::string_view given) {
    std::string text;
    for (const char c : given)
        if (c != ' ' && c != '\t') text += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (text.empty()) return FeeState::Unknown;
    if (says(text, kUnpaidAlone, kUnpaidBegins)) return FeeState::Unpaid;
    if (says(text, kPaidAlone, kPaidBegins)) return FeeState::Paid;
    // An amount: what was paid.
    if (text.find_first_of("123456789") != std::string::npos) return FeeState::Paid;
    return text.find('0') != std::string::npos ? FeeState::Unpaid : FeeState::Unknown;
}

}  // namespace xuezhao
