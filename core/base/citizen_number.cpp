#include "core/base/citizen_number.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace xuezhao {
namespace {

constexpr std::size_t kBirthAt = 6;  // year 4, month 2, day 2

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int toInt(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

bool possibleBirth(std::string_view yearMonthDay) {
    const int year = toInt(yearMonthDay.substr(0, 4));
    const std::chrono::year_month_day day(std::chrono::year(year),
                                          std::chrono::month(static_cast<unsigned>(toInt(yearMonthDay.substr(4, 2)))),
                                          std::chrono::day(static_cast<unsigned>(toInt(yearMonthDay.substr(6, 2)))));
    return year >= 1850 && year < 2100 && day.ok();
}

}  // namespace

std::optional<char> citizenCheckCharacter(std::string_view first17) {
    static constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr std::string_view kCharacters = "10X98765432";
    if (first17.size() != kWeights.size() || !allDigits(first17)) return std::nullopt;
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) sum += kWeights[i] * (first17[i] - '0');
    return kCharacters[static_cast<std::size_t>(sum % 11)];
}

CitizenNumber judgeCitizenNumber(std::string_view number) {
    if (number.size() != 18) return CitizenNumber::NotOne;
    const auto expected = citizenCheckCharacter(number.substr(0, 17));
    const char last = number.back() == 'x' ? 'X' : number.back();
    if (!expected || !(last == 'X' || allDigits(number.substr(17)))) return CitizenNumber::NotOne;
    if (!possibleBirth(number.substr(kBirthAt, 8))) return CitizenNumber::NotOne;
    return last == *expected ? CitizenNumber::Fits : CitizenNumber::CheckWrong;
}

std::optional<std::string> citizenNumberFrom15(std::string_view number) {
    if (number.size() != 15 || !allDigits(number)) return std::nullopt;
    std::string longer(number.substr(0, kBirthAt));
    longer += "19";
    longer += number.substr(kBirthAt);
    if (!possibleBirth(std::string_view(longer).substr(kBirthAt, 8))) return std::nullopt;
    longer += *citizenCheckCharacter(longer);
    return longer;
}

}  // namespace xuezhao
