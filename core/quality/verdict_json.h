#pragma once

#include "core/quality/finding.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace xuezhao {

/// What to do about a finding, or why it cannot be judged, in the language in force (UTF-8); "" for a pass.
std::string hintText(const Finding& finding);

/// [{"check","value","unit","min","max","outcome","hint"}], one element a finding in the order of the table of
/// checks. Numbers to three decimals; null for a value that is unknown and a side that has no limit.
/// \param hint  says the "hint": for the photographer at the station, or for whoever has the file alone
nlohmann::ordered_json findingsJson(const Verdict& verdict, std::string (*hint)(const Finding&) = hintText);

/// {"standard","outcome","findings"} as one line, for records.
std::string verdictJsonLine(const Verdict& verdict);

/// One line of JSON. Bytes that are not UTF-8 (in a file name) become U+FFFD.
std::string jsonLine(const nlohmann::ordered_json& json);

/// A number for JSON, to three decimals; null when it is not finite.
nlohmann::ordered_json jsonNumber(double value);

}  // namespace xuezhao
