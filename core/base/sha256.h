#pragma once

#include <span>
#include <string>

namespace xuezhao {

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits: how a file is named in records.
std::string sha256Hex(std::span<const unsigned char> bytes);

}  // namespace xuezhao
