#include "core/session/kiosk_flow.h"

#include <algorithm>
#include <utility>

namespace xuezhao {

namespace {

/// One step being made.
struct Turn {
    KioskState state;
    KioskOrders orders;
    SteadyTime now;
    const KioskRules& rules;

    void enter(KioskStep step) {
        state.step = step;
        state.since = now;
        state.awaySince.reset();
        state.closedSince.reset();
        if (step == KioskStep::Position) state.tryBegan = now;
    }
    void reset() {
        const auto lastSeen = state.lastSeen;
        state = {};
        state.lastSeen = lastSeen;
        enter(KioskStep::Consent);
    }
    void call(KioskTrouble trouble) {
        state.trouble = trouble;
        enter(KioskStep::Call);
    }
    bool lasted(std::chrono::seconds time) const { return now - state.since >= time; }
};

bool isThere(const SessionView& view) {
    return view.picture && view.picture->facts.faces > 0;
}

bool placeOpen(const SessionView& view) {
    return view.person.has_value();
}

bool fails(const RecentCapture& capture) {
    return std::find(capture.outcomes.begin(), capture.outcomes.end(), Outcome::Fail) != capture.outcomes.end();
}

/// Nobody to be seen for long enough. Without a camera nobody is said to have left.
bool walkedAway(Turn& turn, const SessionView& view) {
    if (isThere(view) || !view.picture) turn.state.awaySince.reset();
    else if (!turn.state.awaySince) turn.state.awaySince = turn.now;
    return turn.state.awaySince && turn.now - *turn.state.awaySince >= turn.rules.walkAway;
}

KioskTrouble troubleOf(QuestionKind kind) {
    switch (kind) {
        case QuestionKind::NotInRoster: return KioskTrouble::NotInRoster;
        case QuestionKind::AlreadyTaken: return KioskTrouble::AlreadyTaken;
        case QuestionKind::Unpaid: return KioskTrouble::Unpaid;
        case QuestionKind::SecondCard:
        case QuestionKind::PersonChanged: break;
    }
    return KioskTrouble::None;
}

void question(Turn& turn, QuestionKind kind) {
    turn.orders.safeAnswer = true;
    const bool asked = turn.state.step == KioskStep::Swipe || turn.state.step == KioskStep::Position;
    if (kind == QuestionKind::PersonChanged) turn.reset();  // whoever came in has agreed to nothing
    else if (asked && kind != QuestionKind::SecondCard) turn.call(troubleOf(kind));
}

void usedATry(Turn& turn, bool placeIsOpen) {
    ++turn.state.tries;
    if (turn.state.tries < turn.rules.tries) return;
    turn.orders.closePlace = placeIsOpen;
    turn.orders.retake = false;
    turn.call(KioskTrouble::Tries);
}

void useChosen(Turn& turn) {
    const auto& good = turn.state.good;
    if (turn.state.chosen + 1 < good.size()) turn.orders.photograph = good[turn.state.chosen].id;
    turn.enter(KioskStep::Done);
}

/// A capture of this visit that was not counted yet.
const RecentCapture* newlySaved(Turn& turn, const SessionView& view) {
    if (view.phase != Phase::Saved || view.recent.empty() || turn.state.lastSeen == view.recent.front().id)
        return nullptr;
    turn.state.lastSeen = view.recent.front().id;
    return &view.recent.front();
}

void position(Turn& turn, const SessionView& view) {
    if (const RecentCapture* saved = newlySaved(turn, view)) {
        if (!fails(*saved)) {
            turn.state.good.push_back(*saved);
            turn.state.chosen = turn.state.good.size() - 1;
            return turn.enter(KioskStep::Choose);
        }
        turn.state.tryBegan = turn.now;
        return usedATry(turn, false);
    }
    const bool before = view.phase == Phase::PlaceOpen || view.phase == Phase::Counting;
    if (before && view.keptAttempt) {
        // The session keeps what fell short and waits for a hand; here there is none.
        turn.orders.closePlace = true;
        turn.orders.retake = true;
        return;
    }
    if (walkedAway(turn, view)) {
        turn.orders.closePlace = placeOpen(view);
        return turn.reset();
    }
    const bool busy = view.phase == Phase::Capturing || view.phase == Phase::Developing ||
                      view.phase == Phase::Saving || view.phase == Phase::Saved;
    if (placeOpen(view) || busy) turn.state.closedSince.reset();
    else if (!turn.state.closedSince) turn.state.closedSince = turn.now;
    if (turn.state.closedSince && turn.now - *turn.state.closedSince >= turn.rules.closed) return turn.reset();
    if (!busy && turn.now - turn.state.tryBegan >= turn.rules.patience) {
        turn.state.tryBegan = turn.now;
        usedATry(turn, placeOpen(view));
    }
}

void seen(Turn& turn, const SessionView& view) {
    if (view.question) return question(turn, view.question->kind);
    switch (turn.state.step) {
        case KioskStep::Swipe:
            if (placeOpen(view)) turn.enter(KioskStep::Position);
            else if (turn.lasted(turn.rules.idle)) turn.reset();
            return;
        case KioskStep::Position: return position(turn, view);
        case KioskStep::Choose:
            if (turn.lasted(turn.rules.choose) || walkedAway(turn, view)) useChosen(turn);
            break;
        case KioskStep::Done:
            if (turn.lasted(turn.rules.done)) turn.reset();
            break;
        case KioskStep::Call:
            if (walkedAway(turn, view)) turn.reset();
            break;
        case KioskStep::Consent: break;
    }
    // A card before its step opens nothing.
    if (placeOpen(view) && view.phase != Phase::Saved) turn.orders.closePlace = true;
}

}  // namespace

KioskTurn advance(KioskState state, const KioskEvent& event, SteadyTime now, const KioskRules& rules) {
    Turn turn{std::move(state), {}, now, rules};
    const KioskStep step = turn.state.step;
    if (const auto* seenNow = std::get_if<kiosk::Seen>(&event)) {
        seen(turn, *seenNow->view);
    } else if (std::get_if<kiosk::Reset>(&event)) {
        turn.orders.closePlace = step == KioskStep::Position;
        turn.reset();
    } else if (step == KioskStep::Consent) {
        if (std::get_if<kiosk::Agreed>(&event)) turn.enter(KioskStep::Swipe);
        if (std::get_if<kiosk::Declined>(&event)) turn.call(KioskTrouble::Declined);
    } else if (step == KioskStep::Choose) {
        if (const auto* picked = std::get_if<kiosk::Picked>(&event))
            turn.state.chosen = std::min(picked->index, turn.state.good.size() - 1);
        if (std::get_if<kiosk::UseIt>(&event)) useChosen(turn);
        if (std::get_if<kiosk::TryAgain>(&event) && turn.state.tries + 1 < rules.tries) {
            ++turn.state.tries;
            turn.orders.retake = true;
            turn.enter(KioskStep::Position);
        }
    }
    return {std::move(turn.state), turn.orders};
}

}  // namespace xuezhao
