#pragma once

#include <string>
#include <vector>

namespace xuezhao {

/// One row after RFC 4180, quoted where needed, with the end of line (a single "\n").
std::string csvRow(const std::vector<std::string>& cells);

}  // namespace xuezhao
