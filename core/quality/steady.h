#pragma once

#include "core/base/frame.h"
#include "core/quality/instruction.h"

#include <chrono>
#include <optional>

namespace xuezhao {

/// Keeps the instruction from flickering: a new one must lead for 400 ms before it appears, then stays for at least
/// 1.2 s, and yields at once to "good" (ui specification, section 5). Pure: time is passed in and never goes back.
class InstructionSteadier {
public:
    static constexpr std::chrono::milliseconds kLead{400};
    static constexpr std::chrono::milliseconds kStay{1200};

    /// What to show after this frame's instruction; nothing until a first one has led long enough. While the
    /// same act goes on, its value is this frame's.
    const std::optional<Instruction>& update(const Instruction& now, SteadyTime at);

    /// A new person: nothing is shown.
    void reset();

private:
    void show(const Instruction& now, SteadyTime at);

    std::optional<Instruction> m_shown;
    SteadyTime m_shownSince{};
    std::optional<ActId> m_leader;  ///< the act that would like to be shown
    SteadyTime m_leadsSince{};
};

}  // namespace xuezhao
