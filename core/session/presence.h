#pragma once

#include "core/base/frame.h"

#include <opencv2/core/types.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace xuezhao {

/// What one measured frame shows of people: the largest face, or none. Pixels of the picture.
struct Glimpse {
    std::optional<cv::Rect2d> face;
    cv::Size picture;
};

/// When somebody counts as gone, or as somebody else. Faces are not recognised: only their coming and going is seen.
struct PresenceRules {
    bool watch = true;  ///< false: nobody walks in and out (replayed pictures), or nobody is there to be asked
    /// Without a face for so long they have left. A bow, a cough, a hand before the face are shorter; to get up and let
    /// somebody else sit down takes longer.
    std::chrono::milliseconds left{2500};
    /// A face last seen at the side of the frame has walked out of it.
    std::chrono::milliseconds leftAtSide{400};
    double side = 0.5;  ///< at the side: nearer to it than so many widths of the face
    /// A face that is elsewhere at once is another one. People walk in at 4 to 5 widths of a face a second.
    double jump = 1.0;       ///< at least so many widths of the face
    double jumpSpeed = 8.0;  ///< and so many a second
    /// Whoever only passes by is nobody's sitter.
    std::chrono::milliseconds settled{500};
};

/// Who is before the camera, as far as coming and going tell. A plain value.
struct Presence {
    std::uint64_t visitor = 0;  ///< counts those who came in; the number of the one who is, or was last, there
    bool there = false;
    SteadyTime since{};  ///< when `visitor` came in
    SteadyTime seen{};   ///< the last frame with a face
    std::optional<SteadyTime> goneSince;
    cv::Rect2d face;  ///< the last one seen
    cv::Size picture;

    bool settled(SteadyTime now, const PresenceRules& rules) const { return there && now - since >= rules.settled; }
};

/// What is known after one more frame. Pure.
Presence after(Presence presence, const Glimpse& glimpse, SteadyTime now, const PresenceRules& rules);

/// Nobody can be seen from now on: the camera is lost. Pure.
Presence unseen(Presence presence, SteadyTime now);

}  // namespace xuezhao
