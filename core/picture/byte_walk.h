#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace xuezhao {

/// A number from the bytes at `at`, which must be inside.
inline unsigned bigEndian16(std::span<const unsigned char> bytes, std::size_t at) {
    return unsigned{bytes[at]} << 8 | bytes[at + 1];
}

inline std::uint32_t bigEndian32(std::span<const unsigned char> bytes, std::size_t at) {
    return std::uint32_t{bigEndian16(bytes, at)} << 16 | bigEndian16(bytes, at + 2);
}

inline bool startsWith(std::span<const unsigned char> bytes, std::span<const unsigned char> with) {
    return bytes.size() >= with.size() && std::equal(with.begin(), with.end(), bytes.begin());
}

}  // namespace xuezhao
