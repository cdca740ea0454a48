#pragma once

#include "tests/support/sam/sam_card_text.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace xuezhao::test {

/// What goes wrong with one answer.
struct Fault {
    enum class Kind {
        Status,      ///< answers `value` as SW3, without data
        Silence,     ///< nothing
        WrongCheck,  ///< the check byte does not fit
        Noise,       ///< `value` bytes of noise, half a preamble among them, before the answer
        FalseFrame,  ///< a preamble with the impossible length `value` before the answer
        Fragments,   ///< the answer in pieces of `value` bytes, some milliseconds apart
        Late,        ///< the answer comes after `value` milliseconds
        Pulled,      ///< the card is lifted: half the answer, then nothing
    };
    std::uint16_t command = 0;  ///< 0x2001 find, 0x2002 select, 0x3001 or 0x3010 read; 0: whatever comes next
    Kind kind = Kind::Silence;
    int value = 0;
};

/// Bytes that leave the module, after a while.
struct Burst {
    std::chrono::milliseconds wait{0};
    std::vector<std::uint8_t> bytes;
};

/// An ID card module as GA 467 describes it, with a card that can be laid on and lifted, and faults by script: each is
/// used up by the first answer to its command. One thread.
class SamModule {
public:
    /// Whether a card that was read is found again while it lies there. Most modules want it to leave.
    bool findsAgain = false;
    bool knowsOlderRead = true;  ///< 30 01
    int fingerprints = 0;        ///< bytes of them in answers to 30 10

    void lay(Card card);
    void lift();
    void fail(Fault fault) { m_faults.push_back(fault); }
    /// Every answer has this status until it is lifted again by an empty one.
    void failAlways(std::optional<std::uint8_t> sw3) { m_always = sw3; }

    /// What it says to these bytes.
    std::vector<Burst> hear(std::span<const std::uint8_t> bytes);

    int reads = 0;                             ///< cards read and told
    std::vector<std::uint16_t> commands = {};  ///< all that came

private:
    std::vector<std::uint8_t> answer(std::uint16_t command);
    std::vector<Burst> said(std::uint16_t command);

    std::vector<std::uint8_t> m_heard;
    std::deque<Fault> m_faults;
    std::optional<std::uint8_t> m_always;
    std::optional<Card> m_card;
    bool m_selected = false;
    bool m_wasRead = false;
};

/// A whole answer.
std::vector<std::uint8_t> samAnswer(std::uint8_t sw3, const std::vector<std::uint8_t>& data = {});

}  // namespace xuezhao::test
