// The wrong number: whoever is photographed must be the one whose place is open.

#include "tests/unit/session/machine_fixture.h"

namespace xuezhao {
namespace {

class PersonChanged : public SessionMachine {
protected:
    void face(std::chrono::milliseconds time = 1s, double x = 640) {
        for (const auto end = now + time; now < end;)
            does(event::Seen{{cv::Rect2d(x - 100, 300, 200, 260), {1280, 960}}}, 50ms);
    }
    void empty(std::chrono::milliseconds time = 3s) {
        for (const auto end = now + time; now < end;) does(event::Seen{{std::nullopt, {1280, 960}}}, 50ms);
    }
    /// Somebody sits down for the first place, leaves, and another comes in.
    void change() {
        openFirst();
        face();
        empty();
        EXPECT_EQ(state.phase, Phase::PlaceOpen) << "an empty stool asks nothing";
        face(50ms);
    }
    bool asks() const { return state.question && state.question->kind == QuestionKind::PersonChanged; }
};

TEST_F(PersonChanged, WhoComesInAfterSomebodyLeftIsAskedFor) {
    change();
    EXPECT_EQ(state.phase, Phase::Asking);
    EXPECT_TRUE(asks());
    EXPECT_TRUE(sounded(SessionSound::Question));
    EXPECT_TRUE(logged("person-changed"));
    EXPECT_EQ(state.question->who->person.id, PersonId{1}) << "the name to ask for";
}

TEST_F(PersonChanged, NothingIsTakenUntilTheAnswer) {
    change();
    for (int i = 0; i < 60; ++i) {
        see(Readiness::Green, 50ms);
        EXPECT_FALSE(effect<effect::RequestStill>());
    }
    does(event::ShutterPressed{});
    EXPECT_FALSE(effect<effect::RequestStill>());
    EXPECT_TRUE(sounded(SessionSound::Refused));
    EXPECT_EQ(state.phase, Phase::Asking) << "the question never times out";
}

TEST_F(PersonChanged, RightSaysThatItIsThem) {
    change();
    does(event::Answered{Answer::Right});
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    EXPECT_TRUE(logged("person-confirmed"));
    face();
    EXPECT_EQ(state.phase, Phase::PlaceOpen) << "asked once";
    capture();
    EXPECT_EQ(state.place->who.person.id, PersonId{1});
}

TEST_F(PersonChanged, LeftClosesThePlaceAsAbsentAndTheyComeBack) {
    change();
    does(event::Answered{Answer::Left});
    EXPECT_EQ(state.phase, Phase::NoPlace);
    EXPECT_TRUE(logged("person-denied"));
    scanAndFind(candidate(1, 1));
    EXPECT_EQ(state.phase, Phase::PlaceOpen) << "nobody was taken, so nothing is asked";
    EXPECT_EQ(state.place->who.serial.number(), 1);
}

TEST_F(PersonChanged, EscapeIsTheSafeAnswer) {
    change();
    does(event::Skipped{});
    EXPECT_EQ(state.phase, Phase::NoPlace);
}

TEST_F(PersonChanged, TheirOwnCardAnswers) {
    change();
    scanAndFind(candidate(1, 1));
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    face();
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
}

TEST_F(PersonChanged, TheCardOfTheOneWhoCameInTakesThePlace) {
    change();
    scanAndFind(candidate(2, 2));
    EXPECT_EQ(state.question->kind, QuestionKind::SecondCard);
    does(event::Answered{Answer::Right});
    EXPECT_EQ(state.place->who.person.id, PersonId{2});
    face();
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
}

TEST_F(PersonChanged, AChangeStopsTheCountAndTheHeldShutter) {
    openFirst();
    face();
    see(Readiness::Green);
    ASSERT_EQ(state.phase, Phase::Counting);
    face(50ms, 200);
    EXPECT_TRUE(asks());
    does(event::Answered{Answer::Right});
    see(Readiness::Failing);
    does(event::ShutterPressed{});
    ASSERT_EQ(state.phase, Phase::Holding);
    face(50ms, 700);
    EXPECT_TRUE(asks());
    does(event::TimePassed{}, 2s);
    EXPECT_FALSE(effect<effect::RequestStill>());
}

TEST_F(PersonChanged, WhoOnlyPassesByIsNotTheSitter) {
    openFirst();
    face(200ms, 100);
    empty(1s);
    face();
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
}

TEST_F(PersonChanged, TheOneBeforeWhoDoesNotLeaveIsNotTakenAgainUnderTheNextNumber) {
    openFirst();
    face();
    save();
    does(event::TimePassed{}, 2s);
    scanAndFind(candidate(2, 2));
    face();
    EXPECT_TRUE(state.predecessorThere());
    for (int i = 0; i < 60; ++i) {
        see(Readiness::Green, 50ms);
        ASSERT_EQ(state.phase, Phase::PlaceOpen) << "no count, no shutter";
    }
    does(event::ShutterPressed{});
    EXPECT_TRUE(asks());
    EXPECT_TRUE(logged("person-not-changed"));
    does(event::Answered{Answer::Right});
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting) << "the photographer knows better";
}

TEST_F(PersonChanged, TheNextOneIsAwaitedWithoutAQuestion) {
    openFirst();
    face();
    save();
    does(event::TimePassed{}, 2s);
    scanAndFind(candidate(2, 2));
    face();
    empty();
    face();
    EXPECT_EQ(state.phase, Phase::PlaceOpen);
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting);
}

TEST_F(PersonChanged, ARetakeOfWhoIsStillThereAsksNothing) {
    openFirst();
    face();
    save();
    does(event::TimePassed{}, 2s);
    does(event::RetakeAsked{});
    face();
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting);
}

TEST_F(PersonChanged, AKeptAttemptDoesNotLetSomebodyElseIn) {
    openFirst();
    face();
    save(true);
    does(event::TimePassed{}, 2s);
    ASSERT_EQ(state.phase, Phase::PlaceOpen);
    empty();
    face(50ms);
    EXPECT_TRUE(asks());
}

TEST_F(PersonChanged, WhileTheCameraWasLostAnybodyMayHaveCome) {
    openFirst();
    face();
    does(event::CameraChanged{false});
    does(event::CameraChanged{true}, 10s);
    face(50ms);
    EXPECT_TRUE(asks());
}

TEST_F(PersonChanged, NothingIsWatchedWhereNobodyAnswers) {
    rules.presence.watch = false;
    openFirst();
    face();
    empty();
    face();
    see(Readiness::Green);
    EXPECT_EQ(state.phase, Phase::Counting);
}

}  // namespace
}  // namespace xuezhao
