#include "tests/support/sam/sam_module.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace xuezhao::test {

namespace {

using Bytes = std::vector<std::uint8_t>;
using namespace std::chrono_literals;

constexpr std::array<std::uint8_t, 5> kPreamble{0xAA, 0xAA, 0xAA, 0x96, 0x69};
constexpr std::size_t kRequest = 10;

Bytes noise(int count) {
    Bytes bytes;
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<std::uint8_t>(i * 37 + 11));
    bytes.insert(bytes.end(), kPreamble.begin(), kPreamble.begin() + 3);
    return bytes;
}

Bytes joined(Bytes first, const Bytes& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<Burst> pieces(const Bytes& whole, std::size_t size) {
    std::vector<Burst> bursts;
    for (std::size_t at = 0; at < whole.size(); at += size) {
        const auto first = whole.begin() + std::ptrdiff_t(at);
        bursts.push_back({2ms, Bytes(first, first + std::ptrdiff_t(std::min(size, whole.size() - at)))});
    }
    return bursts;
}

}  // namespace

std::vector<std::uint8_t> samAnswer(std::uint8_t sw3, const std::vector<std::uint8_t>& data) {
    Bytes bytes(kPreamble.begin(), kPreamble.end());
    const std::size_t length = data.size() + 4;
    bytes.insert(bytes.end(), {static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length), 0, 0, sw3});
    bytes.insert(bytes.end(), data.begin(), data.end());
    std::uint8_t check = 0;
    for (std::size_t i = kPreamble.size(); i < bytes.size(); ++i) check ^= bytes[i];
    bytes.push_back(check);
    return bytes;
}

void SamModule::lay(Card card) {
    m_card = std::move(card);
    m_selected = m_wasRead = false;
}

void SamModule::lift() {
    m_card.reset();
    m_selected = m_wasRead = false;
}

std::vector<Burst> SamModule::hear(std::span<const std::uint8_t> bytes) {
    m_heard.insert(m_heard.end(), bytes.begin(), bytes.end());
    std::vector<Burst> all;
    while (true) {
        const auto start = std::search(m_heard.begin(), m_heard.end(), kPreamble.begin(), kPreamble.end());
        if (m_heard.end() - start < std::ptrdiff_t(kRequest)) return all;
        const std::uint16_t command = static_cast<std::uint16_t>(start[7] << 8 | start[8]);
        m_heard.erase(m_heard.begin(), start + kRequest);
        commands.push_back(command);
        for (Burst& burst : said(command)) all.push_back(std::move(burst));
    }
}

std::vector<Burst> SamModule::said(std::uint16_t command) {
    const auto fault = std::find_if(m_faults.begin(), m_faults.end(),
                                    [&](const Fault& one) { return one.command == 0 || one.command == command; });
    if (fault == m_faults.end()) return {{0ms, answer(command)}};
    const Fault now = *fault;
    m_faults.erase(fault);
    switch (now.kind) {
        case Fault::Kind::Status: return {{0ms, samAnswer(static_cast<std::uint8_t>(now.value))}};
        case Fault::Kind::Silence: return {};
        case Fault::Kind::WrongCheck: {
            const bool wasRead = m_wasRead;
            Bytes whole = answer(command);
            whole.back() ^= 0x5A;
            m_wasRead =
                wasRead;  // the module does not know that it was not understood, but lets the card be read again
            return {{0ms, whole}};
        }
        case Fault::Kind::Noise: return {{0ms, joined(noise(now.value), answer(command))}};
        case Fault::Kind::FalseFrame: {
            Bytes false_(kPreamble.begin(), kPreamble.end());
            false_.insert(false_.end(),
                          {static_cast<std::uint8_t>(now.value >> 8), static_cast<std::uint8_t>(now.value), 1, 2, 3});
            return {{0ms, joined(false_, answer(command))}};
        }
        case Fault::Kind::Fragments: return pieces(answer(command), static_cast<std::size_t>(now.value));
        case Fault::Kind::Late: return {{std::chrono::milliseconds(now.value), answer(command)}};
        case Fault::Kind::Pulled: break;
    }
    Bytes half = answer(command);
    half.resize(half.size() / 2);
    lift();
    return {{0ms, half}};
}

std::vector<std::uint8_t> SamModule::answer(std::uint16_t command) {
    if (m_always) return samAnswer(*m_always);
    switch (command) {
        case 0x2001:
            if (!m_card || (m_wasRead && !findsAgain)) return samAnswer(0x80);
            return samAnswer(0x9F, Bytes(4, 0));
        case 0x2002:
            if (!m_card) return samAnswer(0x81);
            m_selected = true;
            return samAnswer(0x90, Bytes(8, 0));
        case 0x3001:
        case 0x3010:
            if (command == 0x3001 && !knowsOlderRead) return samAnswer(0x24);
            if (!m_card || !m_selected) return samAnswer(0x41);
            m_wasRead = true;
            ++reads;
            return samAnswer(0x90, cardData(*m_card, command == 0x3001 ? -1 : fingerprints));
        case 0x3003: return samAnswer(0x91);
        case 0x10FF:
        case 0x11FF: return samAnswer(0x90);
        case 0x12FF: return samAnswer(0x90, Bytes(16, 0x05));
        default: return samAnswer(0x24);
    }
}

}  // namespace xuezhao::test
