#include "core/devices/camera_locks.h"

#include <linux/v4l2-controls.h>

#include <algorithm>
#include <array>

namespace xuezhao {

namespace {

/// One row, one lock: the switch between the camera's choice and ours, and the value itself.
struct Row {
    CameraLock lock;
    std::uint32_t chooser;
    std::array<int, 2> automatic;  ///< of the chooser; where a camera refuses the first, the second
    int manual;                    ///< of the chooser
    std::uint32_t value;
};

// UVC cameras know "aperture priority" as their automatic exposure, few others plain "auto".
constexpr std::array kRows{
    Row{CameraLock::Exposure,
        V4L2_CID_EXPOSURE_AUTO,
        {V4L2_EXPOSURE_APERTURE_PRIORITY, V4L2_EXPOSURE_AUTO},
        V4L2_EXPOSURE_MANUAL,
        V4L2_CID_EXPOSURE_ABSOLUTE},
    Row{CameraLock::WhiteBalance, V4L2_CID_AUTO_WHITE_BALANCE, {1, 1}, 0, V4L2_CID_WHITE_BALANCE_TEMPERATURE},
    Row{CameraLock::Focus, V4L2_CID_FOCUS_AUTO, {1, 1}, 0, V4L2_CID_FOCUS_ABSOLUTE},
};

const Row& rowOf(CameraLock lock) {
    return *std::find_if(kRows.begin(), kRows.end(), [lock](const Row& row) { return row.lock == lock; });
}

}  // namespace

CameraLocks::CameraLocks(std::unique_ptr<CameraControls> controls) : m_controls(std::move(controls)) {
    if (!m_controls) return;
    for (const Row& row : kRows) {
        if (!m_controls->range(row.chooser) || !m_controls->range(row.value)) continue;
        m_states.push_back(
            {row.lock, m_controls->get(row.chooser) == row.manual, m_controls->get(row.value).value_or(0)});
    }
}

LockState* CameraLocks::stateOf(CameraLock lock) {
    const auto found = std::find_if(m_states.begin(), m_states.end(), [lock](auto& one) { return one.lock == lock; });
    return found == m_states.end() ? nullptr : &*found;
}

std::optional<int> CameraLocks::hold(CameraLock lock, std::optional<int> value) {
    LockState* state = stateOf(lock);
    if (!state) return std::nullopt;
    const Row& row = rowOf(lock);
    const auto range = m_controls->range(row.value);
    // Read before the switch: what the camera had chosen.
    if (!value) value = m_controls->get(row.value);
    if (!value || !range || range->least > range->most) return std::nullopt;
    const int wanted = std::clamp(*value, range->least, range->most);
    if (!m_controls->set(row.chooser, row.manual) || !m_controls->set(row.value, wanted)) {
        free(lock);  // half held is worse than not at all
        return std::nullopt;
    }
    state->held = true;
    state->value = wanted;
    return wanted;
}

bool CameraLocks::free(CameraLock lock) {
    LockState* state = stateOf(lock);
    if (!state) return false;
    const Row& row = rowOf(lock);
    if (!m_controls->set(row.chooser, row.automatic[0]) && !m_controls->set(row.chooser, row.automatic[1]))
        return false;
    state->held = false;
    return true;
}

void CameraLocks::restore(const HeldValues& values) {
    for (LockState& state : m_states) {
        const auto found = values.find(state.lock);
        if (found != values.end()) hold(state.lock, found->second);
        else if (state.held) free(state.lock);
    }
}

}  // namespace xuezhao
