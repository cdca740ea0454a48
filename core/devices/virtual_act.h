#pragma once

#include "core/devices/virtual_subject.h"

#include <cstdint>

namespace xuezhao {

/// Where a person is in their turn.
enum class ActPhase { Away, Here, Leaving };

/// One moment on the stage.
struct ActMoment {
    int person = 0;  ///< counts up from 0
    ActPhase phase = ActPhase::Away;
    double seconds = 0;  ///< since the phase began
};

/// What the people before a virtual camera are like.
struct ActManner {
    std::uint32_t seed = 1;
    bool calm = false;   ///< nobody does anything wrong, nobody blinks: for quick tests
    double noise = 1.2;  ///< standard deviation of the camera's noise, levels
};

/// What the camera sees at a moment: a pure function. A person walks in from a side and, the first one and
/// every sixth, does everything that people do wrong (too close, too far, tilted, talking, looking away);
/// the others do one or two of these. All blink, all settle, and stay settled until they leave.
SubjectScene actScene(const ActManner& manner, const ActMoment& moment, cv::Size frame);

/// Seconds from walking in until the person has settled.
double settledAfter(const ActManner& manner, int person);

/// How long it takes to walk out of the picture, seconds.
inline constexpr double kLeavingSeconds = 1.1;

}  // namespace xuezhao
