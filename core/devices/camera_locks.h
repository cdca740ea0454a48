#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// What a camera chooses by itself, picture by picture, unless it is held.
enum class CameraLock { Exposure, WhiteBalance, Focus };

/// One thing that a camera lets be held.
struct LockState {
    CameraLock lock = CameraLock::Exposure;
    bool held = false;
    int value = 0;  ///< in the camera's own units: 0.1 ms, kelvin, steps; of a lock that is not held the last one seen

    friend bool operator==(const LockState&, const LockState&) = default;
};

/// The values at which a camera is held.
using HeldValues = std::map<CameraLock, int>;

/// The numbered controls of a camera, as Video4Linux has them. One thread.
class CameraControls {
public:
    struct Range {
        int least = 0, most = 0;
    };

    virtual ~CameraControls() = default;
    /// Nothing where the camera has no such control, or it cannot be written.
    virtual std::optional<Range> range(std::uint32_t control) = 0;
    virtual std::optional<int> get(std::uint32_t control) = 0;
    virtual bool set(std::uint32_t control, int value) = 0;
};

/// Holds and frees the exposure, white balance and focus of a camera. One thread.
class CameraLocks {
public:
    /// \param controls  null: the camera has none
    explicit CameraLocks(std::unique_ptr<CameraControls> controls);

    /// Those that the camera has, with their state as it was set here last.
    const std::vector<LockState>& states() const { return m_states; }

    /// Holds what the camera has chosen just now, or this value, inside what the camera allows.
    /// \return the value; nothing when the camera has no such lock or refuses
    std::optional<int> hold(CameraLock lock, std::optional<int> value = {});
    /// The camera chooses again. False when it has no such lock or refuses.
    bool free(CameraLock lock);
    /// Holds what is in the values and frees the rest: a camera may keep an older setting over its unplugging.
    void restore(const HeldValues& values);

private:
    LockState* stateOf(CameraLock lock);

    std::unique_ptr<CameraControls> m_controls;
    std::vector<LockState> m_states;
};

}  // namespace xuezhao
