// A kiosk's visitors, one step at a time.

#include "core/session/kiosk_flow.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

class KioskTest : public testing::Test {
protected:
    KioskRules rules;
    KioskState state;
    KioskOrders orders;
    SteadyTime now{1h};
    SessionView view;

    void does(const KioskEvent& event) {
        KioskTurn turn = advance(std::move(state), event, now, rules);
        state = std::move(turn.state);
        orders = turn.orders;
    }
    void see(std::chrono::milliseconds later = 100ms) {
        now += later;
        does(kiosk::Seen{&view});
    }
    void face(bool there) {
        auto picture = std::make_shared<LiveResult>();
        picture->facts.faces = there ? 1 : 0;
        view.picture = picture;
    }
    void place(bool open) {
        view.person = open ? std::optional(PersonCard{}) : std::nullopt;
        view.phase = open ? Phase::PlaceOpen : Phase::NoPlace;
    }
    void atPosition() {
        does(kiosk::Agreed{});
        face(true);
        place(true);
        see();
        ASSERT_EQ(state.step, KioskStep::Position);
    }
    void save(int id, bool fails = false) {
        RecentCapture capture;
        capture.id = CaptureId(id);
        capture.outcomes = {fails ? Outcome::Fail : Outcome::Pass};
        view.recent.insert(view.recent.begin(), capture);
        view.phase = Phase::Saved;
        view.person = fails ? std::optional(PersonCard{}) : std::nullopt;
        see();
    }
    void ask(QuestionKind kind) {
        view.question = QuestionView{kind, {}, {}, {}};
        see();
        view.question.reset();
    }
};

TEST_F(KioskTest, NothingIsTakenBeforeSomebodyAgreed) {
    place(true);
    see();
    EXPECT_TRUE(orders.closePlace) << "a card before the consent opens nothing";
    EXPECT_EQ(state.step, KioskStep::Consent);
    does(kiosk::Agreed{});
    EXPECT_EQ(state.step, KioskStep::Swipe);
    see();
    EXPECT_EQ(state.step, KioskStep::Position);
}

TEST_F(KioskTest, WhoDoesNotAgreeIsHelpedByPeople) {
    does(kiosk::Declined{});
    EXPECT_EQ(state.step, KioskStep::Call);
    EXPECT_EQ(state.trouble, KioskTrouble::Declined);
    face(false);
    see();
    see(11s);
    EXPECT_EQ(state.step, KioskStep::Consent);
}

TEST_F(KioskTest, AGoodPictureIsOfferedAndTaken) {
    atPosition();
    save(1);
    EXPECT_EQ(state.step, KioskStep::Choose);
    does(kiosk::UseIt{});
    EXPECT_EQ(state.step, KioskStep::Done);
    EXPECT_FALSE(orders.photograph) << "the last one counts by itself";
    place(false);
    see(7s);
    EXPECT_EQ(state.step, KioskStep::Consent);
    EXPECT_TRUE(state.good.empty());
}

TEST_F(KioskTest, AnEarlierOneCanBeChosen) {
    atPosition();
    save(1);
    does(kiosk::TryAgain{});
    EXPECT_TRUE(orders.retake);
    place(true);
    see();
    save(2);
    ASSERT_EQ(state.good.size(), 2u);
    EXPECT_EQ(state.chosen, 1u);
    does(kiosk::Picked{0});
    does(kiosk::UseIt{});
    EXPECT_EQ(orders.photograph, CaptureId(1));
}

TEST_F(KioskTest, TriesAreLimited) {
    atPosition();
    for (int i = 1; i <= 3; ++i) {
        ASSERT_EQ(state.step, KioskStep::Position);
        save(i);
        ASSERT_EQ(state.step, KioskStep::Choose);
        does(kiosk::TryAgain{});
        if (i < 3) place(true), see();
    }
    EXPECT_EQ(state.step, KioskStep::Choose) << "three pictures are all there are";
    EXPECT_FALSE(orders.retake);
    see(31s);
    EXPECT_EQ(state.step, KioskStep::Done) << "nobody chose: the recommended one";
}

TEST_F(KioskTest, WhatFailsIsTriedAgainAndThenSomebodyIsCalled) {
    atPosition();
    for (int i = 1; i <= 2; ++i) {
        save(i, true);
        EXPECT_EQ(state.step, KioskStep::Position);
        place(true);
        view.keptAttempt = true;
        see();
        EXPECT_TRUE(orders.closePlace);
        EXPECT_TRUE(orders.retake);
        view.keptAttempt = false;
        see();
        EXPECT_FALSE(orders.retake);
    }
    save(3, true);
    EXPECT_EQ(state.step, KioskStep::Call);
    EXPECT_FALSE(orders.retake);
    EXPECT_EQ(state.trouble, KioskTrouble::Tries);
    place(true);
    see();
    EXPECT_TRUE(orders.closePlace) << "the number waits";
}

TEST_F(KioskTest, NobodyStandsThereForEver) {
    atPosition();
    for (int i = 0; i < 119; ++i) see(1s);
    EXPECT_EQ(state.step, KioskStep::Position);
    see(2s);
    EXPECT_EQ(state.step, KioskStep::Call);
}

TEST_F(KioskTest, WalkingAwayStartsAnew) {
    atPosition();
    face(false);
    see();
    see(9s);
    EXPECT_EQ(state.step, KioskStep::Position);
    see(2s);
    EXPECT_EQ(state.step, KioskStep::Consent);
    EXPECT_TRUE(orders.closePlace) << "the number is not used";
}

TEST_F(KioskTest, WalkingAwayFromTheChoiceKeepsThePhotograph) {
    atPosition();
    save(1);
    place(false);
    face(false);
    see();
    see(11s);
    EXPECT_EQ(state.step, KioskStep::Done);
}

TEST_F(KioskTest, SomebodyElseBeforeTheCameraHasAgreedToNothing) {
    atPosition();
    ask(QuestionKind::PersonChanged);
    EXPECT_TRUE(orders.safeAnswer);
    EXPECT_EQ(state.step, KioskStep::Consent);
}

TEST_F(KioskTest, WhatAPersonHasToDecideCallsOne) {
    for (const auto& [kind, trouble] : {std::pair(QuestionKind::NotInRoster, KioskTrouble::NotInRoster),
                                        std::pair(QuestionKind::AlreadyTaken, KioskTrouble::AlreadyTaken),
                                        std::pair(QuestionKind::Unpaid, KioskTrouble::Unpaid)}) {
        does(kiosk::Reset{});
        does(kiosk::Agreed{});
        ask(kind);
        EXPECT_TRUE(orders.safeAnswer);
        EXPECT_EQ(state.step, KioskStep::Call);
        EXPECT_EQ(state.trouble, trouble);
    }
}

TEST_F(KioskTest, ACardOfSomebodyElseChangesNothing) {
    atPosition();
    ask(QuestionKind::SecondCard);
    EXPECT_TRUE(orders.safeAnswer);
    EXPECT_EQ(state.step, KioskStep::Position);
}

TEST_F(KioskTest, WithoutACardItStartsAnew) {
    does(kiosk::Agreed{});
    see(61s);
    EXPECT_EQ(state.step, KioskStep::Consent);
}

TEST_F(KioskTest, ALostCameraIsNobodysLeaving) {
    atPosition();
    view.picture.reset();
    see(1s);
    see(15s);
    EXPECT_EQ(state.step, KioskStep::Position);
}

}  // namespace
}  // namespace xuezhao
