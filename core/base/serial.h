#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace xuezhao {

/// The number of a photograph within a job: 0001-9999 (domain: 拍摄序号).
class Serial {
public:
    static constexpr int kFirst = 1;
    static constexpr int kLast = 9999;

    /// Nothing when outside 1-9999.
    static std::optional<Serial> fromNumber(int number);

    /// Exactly four digits, "0001"-"9999"; nothing otherwise.
    static std::optional<Serial> fromText(std::string_view text);

    int number() const { return m_number; }

    /// Four digits with leading zeros.
    std::string text() const;

    friend auto operator<=>(Serial, Serial) = default;

private:
    explicit Serial(int number) : m_number(number) {}
    int m_number;
};

}  // namespace xuezhao
