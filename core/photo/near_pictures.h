#pragma once

#include "core/photo/picture_hash.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace xuezhao {

/// Hashes of many pictures (core/photo/picture_hash.h), for finding those that show the same: 10,000 against each other
/// take less than a second.
class NearPictures {
public:
    /// The place of a hash, counted from 0; what is no hash has a place and is near to nothing.
    std::size_t add(std::string_view hash);

    /// The first place whose picture is the same as this one; nothing when there is none.
    std::optional<std::size_t> find(std::string_view hash) const;

    /// All pairs of places that hold the same picture, the lower place first.
    std::vector<std::pair<std::size_t, std::size_t>> pairs() const;

private:
    using Bits = std::array<std::uint64_t, 4>;
    static std::optional<Bits> bitsOf(std::string_view hash);
    static bool near(const Bits& a, const Bits& b);

    std::vector<std::optional<Bits>> m_bits;
};

}  // namespace xuezhao
