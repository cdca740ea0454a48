#include "core/session/session_machine.h"
#include "core/session/session_turn.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <type_traits>
#include <utility>
#include <variant>

namespace xuezhao {

namespace {

using namespace session;

using Phases = unsigned;

constexpr Phases bit(Phase phase) {
    return 1u << static_cast<unsigned>(phase);
}

constexpr Phases in(std::initializer_list<Phase> phases) {
    Phases all = 0;
    for (const Phase phase : phases) all |= bit(phase);
    return all;
}

constexpr Phases kAnyPhase = ~0u;
constexpr Phases kBeforeShutter = in({Phase::PlaceOpen, Phase::Counting, Phase::Holding});
constexpr Phases kUnderWay = in({Phase::Capturing, Phase::Developing, Phase::Saving});

template <typename E, std::size_t I = 0>
constexpr std::size_t indexOf() {
    if constexpr (std::is_same_v<std::variant_alternative_t<I, SessionEvent>, E>) return I;
    else return indexOf<E, I + 1>();
}

struct Row {
    Phases phases;
    std::size_t event;
    void (*act)(Turn&, const SessionEvent&);
};

template <typename E>
using Action = void (*)(Turn&, const E&);

template <typename E, Action<E> act>
constexpr Row on(Phases phases) {
    return {phases, indexOf<E>(), [](Turn& turn, const SessionEvent& event) { act(turn, std::get<E>(event)); }};
}

/// The table of transitions: in these phases, on this event, that happens. What is not here changes nothing.
constexpr std::array kTable{
    // who is before the camera
    on<event::Scanned, scanned>(kBeforeShutter | in({Phase::NoPlace, Phase::Asking})),
    on<event::Scanned, scannedDuringCapture>(kUnderWay | in({Phase::Saved})),
    on<event::Found, found>(in({Phase::NoPlace, Phase::PlaceOpen, Phase::Asking})),
    on<event::LookUpFailed, lookUpFailed>(in({Phase::NoPlace, Phase::PlaceOpen, Phase::Asking})),
    on<event::Answered, answered>(in({Phase::Asking})),
    on<event::Skipped, skipped>(kBeforeShutter),
    on<event::Skipped, skippedQuestion>(in({Phase::Asking})),
    on<event::Seen, seen>(kAnyPhase),
    on<event::RetakeAsked, retakeAsked>(kBeforeShutter | in({Phase::NoPlace, Phase::Saved})),
    // the shutter
    on<event::ShutterPressed, pressed>(in({Phase::PlaceOpen, Phase::Counting})),
    on<event::OwnShutter, ownShutter>(kBeforeShutter),
    on<event::ShutterPressed, pressedInVain>(in({Phase::NoPlace, Phase::Asking})),
    on<event::ShutterReleased, released>(in({Phase::Holding})),
    on<event::TimePassed, heldOn>(in({Phase::Holding})),
    on<event::Judged, judged>(kBeforeShutter | in({Phase::Asking})),
    on<event::Ticked, ticked>(kBeforeShutter),
    on<event::AutoShutterToggled, autoShutterToggled>(kAnyPhase),
    // a capture under way
    on<event::StillArrived, stillArrived>(in({Phase::Capturing})),
    on<event::StillFailed, stillFailed>(in({Phase::Capturing})),
    on<event::TimePassed, waitedForStill>(in({Phase::Capturing})),
    on<event::Developed, developed>(in({Phase::Developing})),
    on<event::DevelopFailed, developFailed>(in({Phase::Developing})),
    on<event::Stored, stored>(in({Phase::Saving})),
    on<event::StoringFailed, storingFailed>(in({Phase::Saving})),
    on<event::TimePassed, shownLongEnough>(in({Phase::Saved})),
    // the station
    on<event::StillKeptAside, stillKeptAside>(kAnyPhase),
    on<event::CameraChanged, cameraChanged>(kAnyPhase),
    on<event::DiskChanged, diskChanged>(kAnyPhase),
    // the human checklist of what was taken
    on<event::ReviewOpened, reviewOpened>(kAnyPhase),
    on<event::LookedAt, lookedAt>(kAnyPhase),
    on<event::LineToggled, lineToggled>(kAnyPhase),
    on<event::ReviewUndone, reviewUndone>(kAnyPhase),
    on<event::LookNotKept, lookNotKept>(kAnyPhase),
};

const Row* rowOf(Phase phase, std::size_t event) {
    const auto row = std::find_if(kTable.begin(), kTable.end(), [&](const Row& candidate) {
        return candidate.event == event && (candidate.phases & bit(phase)) != 0;
    });
    return row == kTable.end() ? nullptr : &*row;
}

}  // namespace

Readiness SessionState::readiness(const SessionRules& rules) const {
    if (judged != Readiness::Doubtful) return judged;
    const bool allTicked = std::includes(ticked.begin(), ticked.end(), doubtful.begin(), doubtful.end());
    return allTicked || rules.doubtfulIsGreen ? Readiness::Green : Readiness::Doubtful;
}

bool SessionState::canTake() const {
    const bool before = phase == Phase::PlaceOpen || phase == Phase::Counting || phase == Phase::Holding;
    return before && place && cameraReady && !diskFull && !lookingUp;
}

bool SessionState::predecessorThere() const {
    return place && !place->visitor && presence.there && served && served->visitor == presence.visitor &&
           served->person != place->who.person.id;
}

bool SessionState::personChanged() const {
    return place && place->visitor && presence.there && *place->visitor != presence.visitor;
}

bool isHandled(Phase phase, std::size_t eventIndex) {
    return rowOf(phase, eventIndex) != nullptr;
}

SessionStep advance(SessionState state, const SessionEvent& event, SteadyTime now, const SessionRules& rules) {
    session::Turn turn{std::move(state), {}, now, rules};
    if (const Row* row = rowOf(turn.state.phase, event.index())) row->act(turn, event);
    return {std::move(turn.state), std::move(turn.effects)};
}

}  // namespace xuezhao
