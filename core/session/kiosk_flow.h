#pragma once

#include "core/base/frame.h"
#include "core/session/session_view.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace xuezhao {

/// What a kiosk shows: one step at a time.
enum class KioskStep {
    Consent,   ///< the notice; nothing is photographed before somebody agreed
    Swipe,     ///< card or code
    Position,  ///< before the camera, one instruction at a time, until the automatic shutter
    Choose,    ///< which of the good ones
    Done,
    Call,  ///< a member of staff has to come
};

enum class KioskTrouble {
    None,
    Declined,  ///< did not agree
    Tries,     ///< as many tries as there are
    NotInRoster,
    AlreadyTaken,
    Unpaid,
};

struct KioskRules {
    int tries = 3;
    std::chrono::seconds patience{40};  ///< before the camera without a good picture: one try
    std::chrono::seconds walkAway{10};  ///< without a face: whoever was there has left (ui/SPEC 10)
    std::chrono::seconds choose{30};    ///< then the recommended one is taken (ui/SPEC 10)
    std::chrono::seconds idle{60};      ///< agreed, and no card
    std::chrono::seconds done{6};
    std::chrono::seconds closed{2};  ///< somebody closed the place by hand
};

struct KioskState {
    KioskStep step = KioskStep::Consent;
    SteadyTime since{};  ///< when the step began
    SteadyTime tryBegan{};
    std::optional<SteadyTime> awaySince;
    std::optional<SteadyTime> closedSince;  ///< before the camera without a place
    int tries = 0;                          ///< used up
    KioskTrouble trouble = KioskTrouble::None;
    std::vector<RecentCapture> good;  ///< of this visit, oldest first; the last is the person's photograph by now
    std::size_t chosen = 0;
    std::optional<CaptureId> lastSeen;  ///< the last capture that was counted
};

namespace kiosk {
struct Agreed {};
struct Declined {};
struct TryAgain {};
struct Picked {
    std::size_t index;
};
struct UseIt {};
struct Reset {};  ///< a member of staff was here
/// What the session shows now.
struct Seen {
    const SessionView* view;
};
}  // namespace kiosk

using KioskEvent = std::variant<kiosk::Agreed, kiosk::Declined, kiosk::TryAgain, kiosk::Picked, kiosk::UseIt,
                                kiosk::Reset, kiosk::Seen>;

/// What the session has to do for it.
struct KioskOrders {
    bool safeAnswer = false;  ///< before the others
    bool closePlace = false;
    bool retake = false;                  ///< opens the place of the last person again; after closePlace
    std::optional<CaptureId> photograph;  ///< this one counts, not the last
};

struct KioskTurn {
    KioskState state;
    KioskOrders orders;
};

/// The kiosk's own order of things over the capture session: notice and consent first, a limited number of tries, a
/// choice, and back to the start when somebody walks away. Pure.
KioskTurn advance(KioskState state, const KioskEvent& event, SteadyTime now, const KioskRules& rules);

}  // namespace xuezhao
