#include "core/tether/wire.h"

#include <algorithm>
#include <array>

namespace xuezhao::tether {
namespace {

constexpr std::array<unsigned char, 4> kMagic{'X', 'Z', 'T', '1'};
constexpr std::size_t kHead = 12;

void append(std::string& out, std::uint32_t value) {
    for (int shift = 0; shift < 32; shift += 8) out.push_back(static_cast<char>((value >> shift) & 0xff));
}

std::uint32_t numberAt(const unsigned char* at) {
    return at[0] | std::uint32_t(at[1]) << 8 | std::uint32_t(at[2]) << 16 | std::uint32_t(at[3]) << 24;
}

}  // namespace

std::string packHead(const std::string& text, std::size_t bytes) {
    std::string head(kMagic.begin(), kMagic.end());
    append(head, static_cast<std::uint32_t>(text.size()));
    append(head, static_cast<std::uint32_t>(bytes));
    return head + text;
}

void Unpacker::feed(std::span<const unsigned char> bytes) {
    if (m_broken) return;
    if (m_begin > 0) {
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin));
        m_begin = 0;
    }
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
}

std::optional<Message> Unpacker::next() {
    const std::size_t there = m_buffer.size() - m_begin;
    if (m_broken || there == 0) return std::nullopt;
    const unsigned char* head = m_buffer.data() + m_begin;
    const std::size_t known = std::min(there, kMagic.size());
    if (!std::equal(head, head + known, kMagic.begin())) m_broken = true;
    if (m_broken || there < kHead) return std::nullopt;
    const std::uint32_t text = numberAt(head + 4);
    const std::uint32_t bytes = numberAt(head + 8);
    if (text > kMostText || bytes > kMostBytes) {
        m_broken = true;
        return std::nullopt;
    }
    if (there - kHead < std::size_t(text) + bytes) return std::nullopt;
    const unsigned char* body = head + kHead;
    Message message{{body, body + text}, {body + text, body + text + bytes}};
    m_begin += kHead + text + bytes;
    return message;
}

}  // namespace xuezhao::tether
