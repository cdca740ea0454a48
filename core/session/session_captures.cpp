#include "core/session/session_turn.h"

#include <string>

namespace xuezhao::session {

namespace {

void requestStill(Turn& turn) {
    ++turn.state.burst.asked;
    turn.emit(effect::RequestStill{++turn.state.request});
}

void take(Turn& turn, int stills = 1) {
    turn.state.fault.reset();
    if (turn.state.presence.there) turn.state.place->visitor = turn.state.presence.visitor;
    turn.state.burst = Burst{.wanted = stills};
    turn.enter(Phase::Capturing);
    requestStill(turn);
    turn.sound(SessionSound::Shutter);
}

std::uint64_t firstOfBurst(const SessionState& state) {
    return state.request + 1 - static_cast<std::uint64_t>(state.burst.asked);
}

bool isOfBurst(const SessionState& state, std::uint64_t request) {
    return request >= firstOfBurst(state) && request <= state.request;
}

/// Starts, goes on with or stops the automatic shutter's second.
void count(Turn& turn) {
    const SessionState& state = turn.state;
    const bool green = state.autoShutter && !state.autoPaused && state.canTake() && !state.predecessorThere() &&
                       state.readiness(turn.rules) == Readiness::Green;
    if (!green && state.phase == Phase::Counting) turn.enter(Phase::PlaceOpen);
    if (green && state.phase == Phase::PlaceOpen) turn.enter(Phase::Counting);
    if (green && state.phase == Phase::Counting && turn.lasted(turn.rules.steady)) take(turn, turn.rules.burst);
}

/// The place stays open, its serial unused.
void giveUp(Turn& turn, SessionFault::What what, const Error& error) {
    turn.state.fault = SessionFault{what, error};
    turn.state.autoPaused = true;
    turn.log(what == SessionFault::What::NotSaved ? "not-saved" : "not-taken", std::string(errorRow(error.id).name));
    turn.sound(SessionSound::Refused);
    settle(turn);
}

/// No more stills come: what has arrived is developed.
void endBurst(Turn& turn) {
    const SessionState& state = turn.state;
    if (state.burst.arrived == 0) return giveUp(turn, SessionFault::What::NotTaken, Error(state.burst.error));
    turn.enter(Phase::Developing);
    turn.emit(effect::Develop{firstOfBurst(state), state.request});
}

void endCompleteBurst(Turn& turn) {
    const Burst& burst = turn.state.burst;
    if (burst.arrived + burst.failed >= burst.wanted) endBurst(turn);
}

/// What failed may work now; an attempt that was kept would still be repeated.
void resumeAutoShutter(Turn& turn) {
    turn.state.autoPaused = turn.state.place && turn.state.place->keptAttempt;
}

}  // namespace

void pressed(Turn& turn, const event::ShutterPressed&) {
    if (!turn.state.canTake()) return turn.sound(SessionSound::Refused);
    if (turn.state.predecessorThere()) return askWhoItIs(turn);
    switch (turn.state.readiness(turn.rules)) {
        case Readiness::Green: return take(turn);
        case Readiness::Doubtful: return turn.sound(SessionSound::Refused);
        case Readiness::Failing:
        case Readiness::Unknown: return turn.enter(Phase::Holding);
    }
}

void pressedInVain(Turn& turn, const event::ShutterPressed&) {
    turn.sound(SessionSound::Refused);
}

void released(Turn& turn, const event::ShutterReleased&) {
    turn.enter(Phase::PlaceOpen);
}

void heldOn(Turn& turn, const event::TimePassed&) {
    if (turn.lasted(turn.rules.hold)) take(turn);
}

void judged(Turn& turn, const event::Judged& event) {
    if (!turn.state.place || event.session != turn.state.place->session) return;
    turn.state.judged = event.readiness;
    turn.state.doubtful = event.doubtful;
    count(turn);
}

void ticked(Turn& turn, const event::Ticked& event) {
    SessionState& state = turn.state;
    if (state.ticked.erase(event.check) != 0) {
        turn.log("judgement-withdrawn", state.place->who.serial.text() + ' ' + event.check);
    } else if (state.doubtful.contains(event.check)) {
        state.ticked.insert(event.check);
        turn.log("judged-by-eye", state.place->who.serial.text() + ' ' + event.check);
    }
    if (state.phase == Phase::Counting && state.readiness(turn.rules) != Readiness::Green) turn.enter(Phase::PlaceOpen);
}

void autoShutterToggled(Turn& turn, const event::AutoShutterToggled&) {
    turn.state.autoShutter = !turn.state.autoShutter;
    turn.state.autoPaused = false;
    if (turn.state.phase == Phase::Counting) turn.enter(Phase::PlaceOpen);
}

void stillArrived(Turn& turn, const event::StillArrived& event) {
    if (!isOfBurst(turn.state, event.request)) return;
    ++turn.state.burst.arrived;
    endCompleteBurst(turn);
}

void stillFailed(Turn& turn, const event::StillFailed& event) {
    if (!isOfBurst(turn.state, event.request)) return;
    Burst& burst = turn.state.burst;
    ++burst.failed;
    burst.error = event.error;
    burst.wanted = burst.asked;  // a camera that failed once is not asked on
    endCompleteBurst(turn);
}

void ownShutter(Turn& turn, const event::OwnShutter& event) {
    SessionState& state = turn.state;
    // The picture is taken already, so neither a lost preview nor a finding can stand in its way.
    if (!state.place || state.diskFull || state.lookingUp || event.request != state.request + 1) return;
    state.fault.reset();
    state.request = event.request;
    state.burst = Burst{.wanted = 1, .asked = 1, .arrived = 1};
    turn.enter(Phase::Developing);
    turn.emit(effect::Develop{event.request, event.request});
    turn.sound(SessionSound::Shutter);
}

void stillKeptAside(Turn& turn, const event::StillKeptAside& event) {
    turn.state.fault = SessionFault{SessionFault::What::StillAside, event.error};
    turn.log("still-aside", event.error.where);
    turn.sound(SessionSound::Refused);
}

void waitedForStill(Turn& turn, const event::TimePassed&) {
    Burst& burst = turn.state.burst;
    if (turn.lasted(turn.rules.longestStill)) return endBurst(turn);
    if (!turn.state.cameraReady) burst.wanted = burst.asked;
    if (burst.asked < burst.wanted && turn.lasted(turn.rules.burstGap * burst.asked)) requestStill(turn);
    endCompleteBurst(turn);
}

void developed(Turn& turn, const event::Developed& event) {
    if (event.request != turn.state.request) return;
    turn.state.developedFailing = event.failing;
    turn.enter(Phase::Saving);
    turn.emit(effect::Store{event.request, turn.state.place->who.person.id});
}

void developFailed(Turn& turn, const event::DevelopFailed& event) {
    if (event.request == turn.state.request) giveUp(turn, SessionFault::What::NotTaken, event.error);
}

void stored(Turn& turn, const event::Stored& event) {
    SessionState& state = turn.state;
    if (event.request != state.request) return;
    state.place->who.serial = event.serial;
    state.place->who.alreadyTaken = true;
    const std::string classBefore = state.lastSaved ? state.lastSaved->person.className : std::string();
    if (!classBefore.empty() && classBefore != state.place->who.person.className)
        turn.emit(effect::ClassEnded{classBefore});
    state.lastSaved = state.place->who;
    if (state.place->visitor) state.served = Served{state.place->who.person.id, *state.place->visitor};
    turn.log(state.developedFailing ? "attempt-kept" : "capture-saved", event.serial.text());
    if (state.developedFailing) {
        state.place->keptAttempt = true;
        state.autoPaused = true;
    } else {
        closePlace(turn, "place-closed");
    }
    if (event.lines > 0) state.review = Review{event.capture, *state.lastSaved, event.lines};
    turn.enter(Phase::Saved);
    if (event.twin) {
        state.fault = SessionFault{SessionFault::What::SamePicture, {ErrorId::SamePicture, event.twin->text(), {}}};
        turn.log("same-picture", event.serial.text() + " " + event.twin->text());
        turn.sound(SessionSound::Refused);
    } else {
        turn.sound(SessionSound::Saved);
    }
}

void storingFailed(Turn& turn, const event::StoringFailed& event) {
    if (event.request != turn.state.request) return;
    if (event.error.id == ErrorId::DiskFull) turn.state.diskFull = true;
    giveUp(turn, SessionFault::What::NotSaved, event.error);
}

void shownLongEnough(Turn& turn, const event::TimePassed&) {
    if (turn.lasted(turn.rules.showSaved)) settle(turn);
}

void cameraChanged(Turn& turn, const event::CameraChanged& event) {
    turn.state.cameraReady = event.ready;
    if (!event.ready) turn.state.presence = unseen(std::move(turn.state.presence), turn.now);
    turn.state.judged = Readiness::Unknown;
    turn.state.doubtful.clear();
    if (event.ready) resumeAutoShutter(turn);
    else turn.stopWaitingForShutter();
}

void diskChanged(Turn& turn, const event::DiskChanged& event) {
    turn.state.diskFull = event.full;
    if (event.full) turn.stopWaitingForShutter();
    else resumeAutoShutter(turn);
}

}  // namespace xuezhao::session
