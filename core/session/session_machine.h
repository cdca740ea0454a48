#pragma once

#include "core/base/frame.h"
#include "core/session/presence.h"
#include "core/session/session_events.h"
#include "core/session/session_state.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// The times of a session and what may differ between stations.
struct SessionRules {
    std::chrono::milliseconds steady{1000};     ///< green for so long before the automatic shutter (ui/SPEC 6)
    std::chrono::milliseconds hold{600};        ///< the shutter is held so long to take a failing picture (ui/SPEC 4)
    int burst = 3;                              ///< stills of the automatic shutter; the best one is kept
    std::chrono::milliseconds burstGap{120};    ///< between two of them: a blink's dark part lasts about as long
    std::chrono::milliseconds showSaved{1000};  ///< the still stays on the screen (ui/SPEC 6)
    /// A camera answers every request; one that breaks this promise must not hold the place for ever.
    std::chrono::milliseconds longestStill{15000};
    bool doubtfulIsGreen = false;  ///< the automatic shutter does not wait for a person's judgement
    PresenceRules presence;
};

/// The stills of one press of the shutter.
struct Burst {
    int wanted = 1;
    int asked = 0;
    int arrived = 0;
    int failed = 0;
    Error error{ErrorId::StillOverdue, {}, {}};  ///< of the last that failed
};

/// All there is to know of a session. A plain value.
struct SessionState {
    Phase phase = Phase::NoPlace;
    SteadyTime since{};  ///< when `phase` began
    std::optional<Place> place;
    std::optional<Question> question;    ///< in Phase::Asking
    std::optional<Presented> waiting;    ///< a card shown during a capture: its turn comes afterwards
    std::optional<Candidate> lastSaved;  ///< whom "retake" means
    std::optional<SessionFault> fault;   ///< what did not work last; cleared by the next try

    // The newest numbers given out; a place, a look-up, a still each has its own.
    std::uint64_t session = 0;
    std::uint64_t lookup = 0;
    std::uint64_t request = 0;
    Burst burst;             ///< of the newest shutter; its last still is `request`
    bool lookingUp = false;  ///< the newest look-up is not answered yet; nothing is taken meanwhile

    // Of the open place.
    Readiness judged = Readiness::Unknown;  ///< the newest frame
    std::set<std::string> doubtful;         ///< checks of that frame for a person to judge
    std::set<std::string> ticked;           ///< checks that a person found good
    bool autoPaused = false;                ///< an automatic picture would repeat what just failed
    bool developedFailing = false;          ///< what Developed said of the files being stored

    // Who is before the camera. It goes on between two places.
    Presence presence;
    std::optional<Served> served;

    // The human checklist. It goes beside everything else and holds nothing up.
    std::optional<Review> review;        ///< shown: the last photograph saved, or one that was asked for
    std::optional<Review> reviewBefore;  ///< as it was before somebody changed it last; what undo brings back

    // The station.
    bool autoShutter = true;
    bool cameraReady = false;
    bool diskFull = false;

    /// `judged`, with the ticks of the human checklist counted in.
    Readiness readiness(const SessionRules& rules) const;
    /// A place is open, nothing is asked, and camera and disk are there.
    bool canTake() const;
    /// Whoever was photographed last is still there, and the place is somebody else's.
    bool predecessorThere() const;
    /// The one who sat down for the place is not the one who is there now.
    bool personChanged() const;
};

struct SessionStep {
    SessionState state;
    std::vector<SessionEffect> effects;  ///< in this order
};

/// The session machine: pure, with its table of transitions in session_machine.cpp. What the table does not
/// name changes nothing. It keeps what a capture day needs: no picture without an open place, one card opens
/// one place and replaces an open one only by answer, a saved photograph closes it (one that fails is kept
/// and leaves it open), and no condition - camera lost, disk full, not saved - loses a place.
SessionStep advance(SessionState state, const SessionEvent& event, SteadyTime now, const SessionRules& rules);

/// Whether the table names this event in this phase. For tests.
bool isHandled(Phase phase, std::size_t eventIndex);

}  // namespace xuezhao
