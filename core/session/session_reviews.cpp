#include "core/session/session_turn.h"

#include <string>
#include <utility>

namespace xuezhao::session {

namespace {

/// Shows a review as it is now and has it kept.
void change(Turn& turn, Review review, std::string by) {
    turn.state.reviewBefore = std::exchange(turn.state.review, review);
    turn.emit(effect::KeepLook{std::move(review), std::move(by)});
}

}  // namespace

void reviewOpened(Turn& turn, const event::ReviewOpened& event) {
    turn.state.review = event.review;
}

void lookedAt(Turn& turn, const event::LookedAt& event) {
    const auto& shown = turn.state.review;
    if (!shown || shown->lookedAt) return turn.emit(effect::NextReview{});
    Review review = *shown;
    review.lookedAt = true;
    change(turn, std::move(review), event.by);
}

void lineToggled(Turn& turn, const event::LineToggled& event) {
    if (!turn.state.review || event.line < 0 || event.line >= turn.state.review->lines) return;
    Review review = *turn.state.review;
    if (review.refused.erase(event.line) == 0) review.refused.insert(event.line);
    // Who refuses has looked; without a refusal nobody has said that the others hold.
    review.lookedAt = !review.refused.empty();
    change(turn, std::move(review), event.by);
}

void reviewUndone(Turn& turn, const event::ReviewUndone&) {
    auto before = std::exchange(turn.state.reviewBefore, std::nullopt);
    if (!before) return turn.sound(SessionSound::Refused);
    turn.state.review = before;
    turn.emit(effect::KeepLook{std::move(*before), "undo"});
}

void lookNotKept(Turn& turn, const event::LookNotKept& event) {
    SessionState& state = turn.state;
    // What is not in the record must not be shown as if it were.
    if (state.review && state.review->capture == event.capture) {
        const bool before = state.reviewBefore && state.reviewBefore->capture == event.capture;
        if (before) state.review = std::exchange(state.reviewBefore, std::nullopt);
        else state.review.reset();
    }
    state.fault = SessionFault{SessionFault::What::LookNotKept, event.error};
    turn.sound(SessionSound::Refused);
}

}  // namespace xuezhao::session
