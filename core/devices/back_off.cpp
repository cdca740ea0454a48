#include "core/devices/back_off.h"

#include <algorithm>

namespace xuezhao {

std::chrono::milliseconds BackOff::lost(Clock::time_point now) {
    if (m_works && now - m_worksSince >= kQuiet) m_next = kFirst;
    m_works = false;
    const std::chrono::seconds wait = m_next;
    m_next = std::min(m_next * 2, kLongest);
    return wait;
}

void BackOff::works(Clock::time_point now) {
    if (!m_works) m_worksSince = now;
    m_works = true;
}

}  // namespace xuezhao
