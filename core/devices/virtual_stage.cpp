#include "core/devices/virtual_stage.h"

#include <algorithm>

namespace xuezhao {
namespace {

constexpr double kGapSeconds = .8;  ///< the stage is empty for as long between two people

}  // namespace

double VirtualStage::since(SteadyTime then, SteadyTime now) const {
    return std::max(0., std::chrono::duration<double>(now - then).count() * m_speed);
}

void VirtualStage::settle(SteadyTime now) {
    if (m_phase == ActPhase::Leaving && since(m_since, now) >= kLeavingSeconds) {
        m_phase = ActPhase::Away;
        m_since +=
            std::chrono::duration_cast<SteadyTime::duration>(std::chrono::duration<double>(kLeavingSeconds / m_speed));
    }
    if (m_phase == ActPhase::Away && !m_reader && since(m_since, now) >= kGapSeconds) {
        m_phase = ActPhase::Here;
        m_since = now;
        ++m_person;
    }
}

ActMoment VirtualStage::moment(SteadyTime now) {
    const std::lock_guard lock(m_mutex);
    settle(now);
    return {m_person, m_phase, since(m_since, now)};
}

SubjectScene VirtualStage::scene(SteadyTime now, cv::Size frame) {
    return actScene(m_manner, moment(now), frame);
}

void VirtualStage::nextSubject(SteadyTime now) {
    {
        const std::lock_guard lock(m_mutex);
        settle(now);
        if (m_phase != ActPhase::Here) return;
        m_phase = ActPhase::Leaving;
        m_since = now;
    }
    m_changed.notify_all();
}

void VirtualStage::attachReader() {
    const std::lock_guard lock(m_mutex);
    m_reader = true;
}

std::optional<int> VirtualStage::awaitTurn() {
    std::unique_lock lock(m_mutex);
    while (!m_closed && (m_visitors.people == 0 || m_came < m_visitors.people)) {
        const SteadyTime now = std::chrono::steady_clock::now();
        settle(now);
        if (m_phase == ActPhase::Away && since(m_since, now) >= kGapSeconds) {
            int next = m_person + 1;
            while (m_visitors.absent.contains(next)) ++next;
            ++m_came;
            return next;
        }
        if (m_phase == ActPhase::Here) m_changed.wait(lock);
        else m_changed.wait_for(lock, std::chrono::milliseconds(20));  // time alone frees the stage
    }
    return std::nullopt;
}

void VirtualStage::enter(int person, SteadyTime now) {
    const std::lock_guard lock(m_mutex);
    m_person = person;
    m_phase = ActPhase::Here;
    m_since = now;
}

void VirtualStage::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
}

}  // namespace xuezhao
