#include "core/devices/sam/sam_frame.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace xuezhao {

namespace {

constexpr std::array<std::uint8_t, 5> kPreamble{0xAA, 0xAA, 0xAA, 0x96, 0x69};
constexpr std::size_t kHead = kPreamble.size() + 2;  // with the length
constexpr std::size_t kStatusWords = 3;

std::uint8_t checkOf(std::span<const std::uint8_t> bytes) {
    return std::accumulate(bytes.begin(), bytes.end(), std::uint8_t{0}, std::bit_xor<std::uint8_t>());
}

}  // namespace

std::vector<std::uint8_t> samRequest(const SamCommand& command) {
    std::vector<std::uint8_t> bytes(kPreamble.begin(), kPreamble.end());
    bytes.insert(bytes.end(), {0x00, 0x03, command.command, command.parameter});
    bytes.push_back(checkOf(std::span(bytes).subspan(kPreamble.size())));
    return bytes;
}

void SamFrameParser::feed(std::span<const std::uint8_t> bytes) {
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    dropNoise();
}

std::optional<SamReply> SamFrameParser::next() {
    for (; m_buffer.size() >= kHead; dropNoise()) {
        const std::size_t length = std::size_t{m_buffer[5]} << 8 | m_buffer[6];
        const bool possible = length >= kShortestLength && length <= kLongestLength;
        if (possible && m_buffer.size() < kHead + length) return std::nullopt;
        if (possible && checkOf(std::span(m_buffer).subspan(kPreamble.size(), length + 2)) == 0) {
            const auto data = m_buffer.begin() + kHead + kStatusWords;
            SamReply reply{m_buffer[kHead + 2],
                           SecretBytes(data, m_buffer.begin() + std::ptrdiff_t(kHead + length) - 1)};
            drop(kHead + length);
            dropNoise();
            return reply;
        }
        ++m_damaged;
        drop(1);
    }
    return std::nullopt;
}

void SamFrameParser::clear() {
    m_buffer = SecretBytes();
    m_damaged = 0;
}

void SamFrameParser::dropNoise() {
    // The last bytes may be the beginning of a preamble that is not complete.
    std::size_t at = 0;
    for (; at < m_buffer.size(); ++at) {
        const std::size_t seen = std::min(kPreamble.size(), m_buffer.size() - at);
        if (std::equal(kPreamble.begin(), kPreamble.begin() + std::ptrdiff_t(seen),
                       m_buffer.begin() + std::ptrdiff_t(at)))
            break;
    }
    drop(at);
}

void SamFrameParser::drop(std::size_t count) {
    // A new buffer: what is dropped is overwritten now, not when its place is needed.
    if (count > 0) m_buffer = SecretBytes(m_buffer.begin() + std::ptrdiff_t(count), m_buffer.end());
}

}  // namespace xuezhao
