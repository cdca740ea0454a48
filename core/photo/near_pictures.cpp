#include "core/photo/near_pictures.h"

#include <bit>
#include <charconv>

namespace xuezhao {

std::optional<NearPictures::Bits> NearPictures::bitsOf(std::string_view hash) {
    constexpr std::size_t kDigits = 16;  // of 64 bits
    Bits bits;
    if (hash.size() != kDigits * bits.size()) return std::nullopt;
    for (std::size_t i = 0; i < bits.size(); ++i) {
        const char* const first = hash.data() + i * kDigits;
        const auto [end, failure] = std::from_chars(first, first + kDigits, bits[i], 16);
        if (failure != std::errc() || end != first + kDigits) return std::nullopt;
    }
    return bits;
}

bool NearPictures::near(const Bits& a, const Bits& b) {
    int different = 0;
    for (std::size_t i = 0; i < a.size(); ++i) different += std::popcount(a[i] ^ b[i]);
    return different <= kSamePictureBits;
}

std::size_t NearPictures::add(std::string_view hash) {
    m_bits.push_back(bitsOf(hash));
    return m_bits.size() - 1;
}

std::optional<std::size_t> NearPictures::find(std::string_view hash) const {
    const auto wanted = bitsOf(hash);
    if (!wanted) return std::nullopt;
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        if (m_bits[i] && near(*m_bits[i], *wanted)) return i;
    }
    return std::nullopt;
}

std::vector<std::pair<std::size_t, std::size_t>> NearPictures::pairs() const {
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (std::size_t i = 0; i < m_bits.size(); ++i) {
        if (!m_bits[i]) continue;
        for (std::size_t j = i + 1; j < m_bits.size(); ++j) {
            if (m_bits[j] && near(*m_bits[i], *m_bits[j])) out.emplace_back(i, j);
        }
    }
    return out;
}

}  // namespace xuezhao
