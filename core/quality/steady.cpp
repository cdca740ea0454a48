#include "core/quality/steady.h"

namespace xuezhao {

void InstructionSteadier::show(const Instruction& now, SteadyTime at) {
    m_shown = now;
    m_shownSince = at;
    m_leader.reset();
}

const std::optional<Instruction>& InstructionSteadier::update(const Instruction& now, SteadyTime at) {
    if (m_shown && m_shown->act == now.act) {
        m_shown = now;
        m_leader.reset();
        return m_shown;
    }
    if (now.kind == InstructionKind::Good) {
        show(now, at);
        return m_shown;
    }
    if (m_leader != now.act) {
        m_leader = now.act;
        m_leadsSince = at;
    }
    const bool stayedLongEnough = !m_shown || m_shown->kind == InstructionKind::Good || at - m_shownSince >= kStay;
    if (stayedLongEnough && at - m_leadsSince >= kLead) show(now, at);
    return m_shown;
}

void InstructionSteadier::reset() {
    m_shown.reset();
    m_leader.reset();
}

}  // namespace xuezhao
