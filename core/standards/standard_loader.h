#pragma once

#include "core/base/result.h"
#include "core/standards/standard.h"

#include <string_view>

namespace xuezhao {

/// Reads one standard from JSON, strictly: an unknown, duplicate or missing key, a value of the wrong
/// type or out of range, an empty intersection of text and detector, a clause without check and not for
/// people (or for them neither each time nor once a day), a limit whose clause is unknown or does not list the check:
/// each is an error whose `where` is "NAME, line N" with the key or id behind it: "chsi-2017.json, line 12, head_top".
/// The format: resources/standards/README.md Which check ids exist is not known here; tests/unit/quality compares them
/// with the table of checks. \param name  for messages: the file's name
Result<Standard> loadStandard(std::string_view json, std::string_view name);

}  // namespace xuezhao
