#pragma once

#include "core/session/session_machine.h"

#include <chrono>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// The inside of the session machine: what its table calls. Included by session_*.cpp alone.
namespace xuezhao::session {

/// One step being made.
struct Turn {
    SessionState state;
    std::vector<SessionEffect> effects;
    SteadyTime now;
    const SessionRules& rules;

    template <typename Effect>
    void emit(Effect effect) {
        effects.emplace_back(std::in_place_type<Effect>, std::move(effect));
    }
    void sound(SessionSound sound) { emit(effect::Sound{sound}); }
    void log(std::string event, std::string detail = {}) { emit(effect::Log{std::move(event), std::move(detail)}); }

    void enter(Phase phase) {
        state.phase = phase;
        state.since = now;
    }
    bool lasted(std::chrono::milliseconds time) const { return now - state.since >= time; }

    /// The shutter is neither counted nor held any more.
    void stopWaitingForShutter() {
        if (state.phase == Phase::Counting || state.phase == Phase::Holding) enter(Phase::PlaceOpen);
    }
};

// --- who is before the camera: session_places.cpp ---

/// Back to where people are identified and judged; a card that waited has its turn.
void settle(Turn& turn);
void closePlace(Turn& turn, std::string why);
/// Asks whose picture it would be; the place stays open.
void askWhoItIs(Turn& turn);

void scanned(Turn& turn, const event::Scanned& event);
void scannedDuringCapture(Turn& turn, const event::Scanned& event);
void found(Turn& turn, const event::Found& event);
void lookUpFailed(Turn& turn, const event::LookUpFailed& event);
void answered(Turn& turn, const event::Answered& event);
void skipped(Turn& turn, const event::Skipped& event);
void seen(Turn& turn, const event::Seen& event);
void skippedQuestion(Turn& turn, const event::Skipped& event);
void retakeAsked(Turn& turn, const event::RetakeAsked& event);

// --- from the shutter to the disk: session_captures.cpp ---

void pressed(Turn& turn, const event::ShutterPressed& event);
void pressedInVain(Turn& turn, const event::ShutterPressed& event);
void released(Turn& turn, const event::ShutterReleased& event);
void heldOn(Turn& turn, const event::TimePassed& event);
void judged(Turn& turn, const event::Judged& event);
void ticked(Turn& turn, const event::Ticked& event);
void autoShutterToggled(Turn& turn, const event::AutoShutterToggled& event);
void stillArrived(Turn& turn, const event::StillArrived& event);
void stillFailed(Turn& turn, const event::StillFailed& event);
void ownShutter(Turn& turn, const event::OwnShutter& event);
void stillKeptAside(Turn& turn, const event::StillKeptAside& event);
void waitedForStill(Turn& turn, const event::TimePassed& event);
void developed(Turn& turn, const event::Developed& event);
void developFailed(Turn& turn, const event::DevelopFailed& event);
void stored(Turn& turn, const event::Stored& event);
void storingFailed(Turn& turn, const event::StoringFailed& event);
void shownLongEnough(Turn& turn, const event::TimePassed& event);
void cameraChanged(Turn& turn, const event::CameraChanged& event);
void diskChanged(Turn& turn, const event::DiskChanged& event);

// --- what people look at: session_reviews.cpp ---

void reviewOpened(Turn& turn, const event::ReviewOpened& event);
void lookedAt(Turn& turn, const event::LookedAt& event);
void lineToggled(Turn& turn, const event::LineToggled& event);
void reviewUndone(Turn& turn, const event::ReviewUndone& event);
void lookNotKept(Turn& turn, const event::LookNotKept& event);

}  // namespace xuezhao::session
