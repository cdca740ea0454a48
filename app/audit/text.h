#pragma once

#include "core/quality/finding.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// A file name as a terminal may show it: control characters and bytes that are not UTF-8 become "?".
std::string printable(std::string_view bytes);

/// {"file": name}. A name that is not UTF-8 is readable there and no more (U+FFFD for each byte that is not); then
/// "file_bytes" holds its bytes, percent-encoded as in RFC 3986: every byte but A-Z a-z 0-9 - . _ ~ / is %XX. So no
/// two files have the same line, and the name can be had back.
/// \param key  "file" or "path"; its bytes are under "file_bytes" or "path_bytes"
nlohmann::ordered_json nameJson(std::string_view key, const std::string& name);

/// Columns that a text takes on a terminal, on which a Chinese character takes two.
int columnsOf(const std::string& text);

/// Filled up with blanks to `columns` of a terminal.
std::string padded(std::string text, int columns);

/// "60-110 px", ">= 150", "<= 9 px", "1"; "" without limits.
std::string limitText(const Range& range, std::string_view unit);

/// "45 px", "3.2 %", "ΔE 4"; levels, counts and ratios stand alone.
std::string valueText(double value, std::string_view unit);

/// A number as short as it can be said: no decimals from 1000, two below.
std::string numberText(double value);

/// "FAIL", "warn", ... in the language in force.
std::string outcomeText(Outcome outcome);

/// The findings as aligned lines, worst first; those that pass only with `all`.
std::string findingsText(const Verdict& verdict, bool all);

/// What is left for a person to look at on a photograph under a standard, one line: "    look yourself  Natural look,
/// eyes ahead; ..."; empty when checks measure all of it.
std::string peopleText(const Standard& standard);

/// A text of a standard in the language in force.
const std::string& inForce(const BothLanguages& text);

/// How many verdicts came out how.
class Summary {
public:
    void add(const std::vector<Outcome>& outcomes, bool error);
    std::string line() const;

private:
    std::map<Outcome, int> m_counts;
    int m_pictures = 0;
    int m_errors = 0;
};

}  // namespace xuezhao
