#include "core/session/day_record.h"
#include "core/session/session_turn.h"
#include "core/store/fee.h"

#include <optional>
#include <string>
#include <utility>

namespace xuezhao::session {

namespace {

void startLookUp(Turn& turn, Presented presented) {
    turn.state.fault.reset();
    turn.state.lookingUp = true;
    turn.emit(effect::LookUp{++turn.state.lookup, std::move(presented)});
}

void openPlace(Turn& turn, Candidate who) {
    SessionState& state = turn.state;
    std::string opened = placeDetail(who.serial, who.person.id);
    state.place = Place{++state.session, std::move(who), false};
    state.judged = Readiness::Unknown;
    state.doubtful.clear();
    state.ticked.clear();
    state.autoPaused = false;
    state.fault.reset();
    settle(turn);
    turn.log("place-opened", std::move(opened));
    turn.sound(SessionSound::ScanAccepted);
}

void ask(Turn& turn, QuestionKind kind, Presented presented, std::optional<Candidate> who) {
    turn.state.question = Question{kind, std::move(presented), std::move(who)};
    turn.enter(Phase::Asking);
    turn.sound(SessionSound::Question);
}

void refuseCard(Turn& turn, Error error) {
    turn.state.fault = SessionFault{SessionFault::What::CardRefused, std::move(error)};
    turn.sound(SessionSound::Refused);
}

/// A known person, or a card that nobody in the roster has, with no place open.
void meet(Turn& turn, Presented presented, std::optional<Candidate> who) {
    if (!who) return ask(turn, QuestionKind::NotInRoster, std::move(presented), std::nullopt);
    if (who->alreadyTaken) return ask(turn, QuestionKind::AlreadyTaken, std::move(presented), std::move(who));
    if (feeState(who->person.fee) == FeeState::Unpaid)
        return ask(turn, QuestionKind::Unpaid, std::move(presented), std::move(who));
    openPlace(turn, std::move(*who));
}

/// Somebody else sat down: the one of the place is absent and comes back.
void notTheOne(Turn& turn) {
    closePlace(turn, "person-denied");
    settle(turn);
}

/// Whoever is there is the one of the place.
void confirmPerson(Turn& turn) {
    turn.state.place->visitor = turn.state.presence.visitor;
    settle(turn);
    turn.log("person-confirmed", turn.state.place->who.serial.text());
}

void keep(Turn& turn) {
    if (turn.state.question->kind == QuestionKind::PersonChanged) return notTheOne(turn);
    turn.log("question-left", turn.state.place ? turn.state.place->who.serial.text() : std::string());
    settle(turn);
}

}  // namespace

void settle(Turn& turn) {
    turn.state.question.reset();
    turn.enter(turn.state.place ? Phase::PlaceOpen : Phase::NoPlace);
    if (auto waiting = std::exchange(turn.state.waiting, std::nullopt)) startLookUp(turn, std::move(*waiting));
}

void closePlace(Turn& turn, std::string why) {
    turn.log(std::move(why), turn.state.place->who.serial.text());
    turn.emit(effect::PersonLeaves{});
    turn.state.place.reset();
    turn.state.judged = Readiness::Unknown;
    turn.state.doubtful.clear();
}

void scanned(Turn& turn, const event::Scanned& event) {
    turn.stopWaitingForShutter();
    startLookUp(turn, event.presented);
}

void scannedDuringCapture(Turn& turn, const event::Scanned& event) {
    turn.state.waiting = event.presented;
}

void found(Turn& turn, const event::Found& event) {
    SessionState& state = turn.state;
    if (event.lookup != state.lookup || !state.lookingUp) return;
    state.lookingUp = false;
    const std::optional<Candidate>& who = event.who;
    if (!state.place) return meet(turn, event.presented, who);
    if (who && who->person.id == state.place->who.person.id) {
        if (state.presence.there) state.place->visitor = state.presence.visitor;  // their own card says so
        settle(turn);
        turn.sound(SessionSound::ScanAccepted);
    } else if (state.place->keptAttempt) {
        closePlace(turn, "place-closed");
        meet(turn, event.presented, who);
    } else {
        ask(turn, QuestionKind::SecondCard, event.presented, who);
    }
}

void lookUpFailed(Turn& turn, const event::LookUpFailed& event) {
    if (event.lookup != turn.state.lookup || !turn.state.lookingUp) return;
    turn.state.lookingUp = false;
    refuseCard(turn, event.error);
}

void answered(Turn& turn, const event::Answered& event) {
    if (event.answer == Answer::Left) return keep(turn);
    Question question = std::move(*turn.state.question);
    switch (question.kind) {
        case QuestionKind::SecondCard:
            closePlace(turn, "place-replaced");
            settle(turn);
            return meet(turn, std::move(question.presented), std::move(question.who));
        case QuestionKind::Unpaid: turn.log("unpaid-taken", question.who->serial.text()); [[fallthrough]];
        case QuestionKind::AlreadyTaken:
            if (question.who) openPlace(turn, std::move(*question.who));
            return;
        case QuestionKind::NotInRoster:
            settle(turn);
            turn.state.lookingUp = true;
            turn.emit(effect::AddWalkUp{++turn.state.lookup, std::move(question.presented)});
            return;
        case QuestionKind::PersonChanged: return confirmPerson(turn);
    }
}

void skipped(Turn& turn, const event::Skipped&) {
    const bool refused = turn.state.fault && turn.state.fault->what == SessionFault::What::NotTaken;
    closePlace(turn, turn.state.place->keptAttempt ? "place-closed" : refused ? "skipped-refused" : "skipped-absent");
    settle(turn);
}

void askWhoItIs(Turn& turn) {
    turn.log(turn.state.personChanged() ? "person-changed" : "person-not-changed", turn.state.place->who.serial.text());
    ask(turn, QuestionKind::PersonChanged, {}, turn.state.place->who);
}

void seen(Turn& turn, const event::Seen& event) {
    SessionState& state = turn.state;
    const PresenceRules& rules = turn.rules.presence;
    if (!rules.watch) return;
    state.presence = after(std::move(state.presence), event.glimpse, turn.now, rules);
    if (!state.place || state.predecessorThere()) return;
    if (!state.place->visitor && state.presence.settled(turn.now, rules)) state.place->visitor = state.presence.visitor;
    const bool before =
        state.phase == Phase::PlaceOpen || state.phase == Phase::Counting || state.phase == Phase::Holding;
    if (before && state.personChanged()) askWhoItIs(turn);
}

void skippedQuestion(Turn& turn, const event::Skipped&) {
    keep(turn);
}

void retakeAsked(Turn& turn, const event::RetakeAsked&) {
    const SessionState& state = turn.state;
    // Whoever says that a line does not hold means the person of that photograph.
    const bool refused = state.review && !state.review->refused.empty();
    const std::optional<Candidate> who = refused ? state.review->who : state.lastSaved;
    if (!who || state.place || state.lookingUp) return turn.sound(SessionSound::Refused);
    openPlace(turn, *who);
}

}  // namespace xuezhao::session
