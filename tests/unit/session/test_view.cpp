// What the window is told: the one sentence, and what must not be on a screen.

#include "core/session/view_maker.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

class SessionViewTest : public testing::Test {
protected:
    SessionState state;
    StationNews news;
    SessionRules rules;
    SteadyTime now{1h};

    SessionViewTest() {
        state.cameraReady = true;
        news.status.camera.state = DeviceState::Ready;
    }
    void openPlace() {
        Candidate who{{}, *Serial::fromNumber(1207), false};
        who.person.id = PersonId{1};
        who.person.name = "林晓雯";
        who.person.citizenNumber = "34052419800101001X";
        state.place = Place{1, who, false};
        state.phase = Phase::PlaceOpen;
        state.since = now;
    }
    void instruct(InstructionKind kind, ActId act) {
        Instruction instruction;
        instruction.kind = kind;
        instruction.act = act;
        news.instruction = instruction;
    }
    CueId cue() const { return chooseCue(state, news).id; }
    SessionView view() const { return makeView(state, news, now, rules); }
};

TEST_F(SessionViewTest, WhatKeepsTheStationFromWorkingComesFirst) {
    openPlace();
    instruct(InstructionKind::Adjust, ActId::StepBack);
    EXPECT_EQ(cue(), CueId::DoAct);
    state.fault = SessionFault{SessionFault::What::NotSaved, {ErrorId::WriteFailed, {}, {}}};
    EXPECT_EQ(cue(), CueId::NotSaved);
    state.diskFull = true;
    EXPECT_EQ(cue(), CueId::DiskFull);
    state.cameraReady = false;
    news.status.camera.state = DeviceState::Retrying;
    EXPECT_EQ(cue(), CueId::CameraLost);
    news.notReady = Error{ErrorId::ModelMissing, {}, {}};
    EXPECT_EQ(cue(), CueId::JobFault);
    EXPECT_EQ(view().lastError->id, ErrorId::ModelMissing);
}

TEST_F(SessionViewTest, TheInstructionIsTheCueOfAnOpenPlace) {
    EXPECT_EQ(cue(), CueId::SwipeCard);
    openPlace();
    EXPECT_EQ(cue(), CueId::ComeIn) << "nothing measured yet";
    instruct(InstructionKind::Wait, ActId::ComeIn);
    EXPECT_EQ(cue(), CueId::ComeIn);
    instruct(InstructionKind::Adjust, ActId::StepBack);
    const Cue act = chooseCue(state, news);
    EXPECT_EQ(act.act, ActId::StepBack);
    EXPECT_EQ(cueText(act), "Step back half a step");
    instruct(InstructionKind::Good, ActId::Good);
    EXPECT_EQ(cueText(chooseCue(state, news)), "Good. Hold still");
}

TEST_F(SessionViewTest, SomebodyWhoIsThereIsNotAskedIn) {
    openPlace();
    const auto live = std::make_shared<LiveResult>();
    news.live = live;
    EXPECT_EQ(cue(), CueId::ComeIn) << "measured, but nobody is there";
    live->facts.faces = 1;
    EXPECT_EQ(cue(), CueId::Looking);
    EXPECT_EQ(cueRow(CueId::Looking).kind, CueKind::Wait);
    instruct(InstructionKind::Wait, ActId::ComeIn);
    EXPECT_EQ(cue(), CueId::ComeIn) << "an instruction outranks the frame it was steadied against";
}

TEST_F(SessionViewTest, JudgingByEyeCountsWhatIsLeft) {
    openPlace();
    instruct(InstructionKind::Judge, ActId::JudgeByEye);
    state.doubtful = {"eyes_open", "lips_closed"};
    state.ticked = {"lips_closed"};
    EXPECT_EQ(chooseCue(state, news).arguments, std::vector<std::string>{"1"});
    state.ticked.insert("eyes_open");
    EXPECT_EQ(cue(), CueId::HoldStill);
}

TEST_F(SessionViewTest, NumbersAreMasked) {
    openPlace();
    EXPECT_EQ(view().person->name, "林晓雯");
    EXPECT_EQ(view().person->maskedNumber, "340***********001X");
    EXPECT_EQ(view().serial->text(), "1207");

    Question question{QuestionKind::NotInRoster, {}, std::nullopt};
    question.presented.scan.number = "340524198001010028";
    state.question = question;
    state.phase = Phase::Asking;
    const SessionView asked = view();
    EXPECT_EQ(asked.cue.id, CueId::NotInRoster);
    EXPECT_EQ(cueDetail(asked.cue), "340***********0028");
    EXPECT_EQ(asked.question->other.maskedNumber, "340***********0028");
}

TEST_F(SessionViewTest, ASecondCardNamesBoth) {
    openPlace();
    Candidate other{{}, *Serial::fromNumber(1208), false};
    other.person.name = "王%1子涵";
    state.question = Question{QuestionKind::SecondCard, {}, other};
    state.phase = Phase::Asking;
    const SessionView asked = view();
    EXPECT_EQ(cueText(asked.cue), "Second card: 王%1子涵") << "what is filled in is not filled in again";
    EXPECT_EQ(cueDetail(asked.cue), "1207 is not taken yet. Who is before the lens?");
    EXPECT_EQ(asked.question->leftText, "Still 林晓雯");
    EXPECT_EQ(asked.question->rightText, "Change to 王%1子涵");
    EXPECT_FALSE(asked.shutterOffered);
}

TEST_F(SessionViewTest, SomebodyElseIsAskedForByName) {
    openPlace();
    state.question = Question{QuestionKind::PersonChanged, {}, state.place->who};
    state.phase = Phase::Asking;
    SessionView asked = view();
    EXPECT_EQ(cueText(asked.cue), "New person? Ask the name");
    EXPECT_EQ(asked.question->leftText, "Not them");
    EXPECT_EQ(asked.question->rightText, "It is 林晓雯");
    state.presence.there = true;
    state.presence.visitor = 4;
    state.served = Served{PersonId{99}, 4};
    state.lastSaved = Candidate{{}, *Serial::fromNumber(1206), true};
    asked = view();
    EXPECT_EQ(cueDetail(asked.cue), "Nobody has left since 1206 was saved.");
    state.question.reset();
    state.phase = Phase::PlaceOpen;
    EXPECT_EQ(cueText(chooseCue(state, news)), "Ask 1206 to step out");
}

TEST_F(SessionViewTest, SavedSaysSerialAndName) {
    openPlace();
    state.lastSaved = state.place->who;
    state.place.reset();
    state.phase = Phase::Saved;
    const Cue saved = chooseCue(state, news);
    EXPECT_EQ(saved.kind, CueKind::Saved);
    EXPECT_EQ(cueText(saved), "Saved 1207");
    EXPECT_EQ(cueDetail(saved), "林晓雯");
}

TEST_F(SessionViewTest, SavedTwiceNamesTheOtherSerial) {
    openPlace();
    state.lastSaved = state.place->who;
    state.place.reset();
    state.phase = Phase::Saved;
    state.fault = SessionFault{SessionFault::What::SamePicture, {ErrorId::SamePicture, "0931", {}}};
    EXPECT_EQ(cueText(chooseCue(state, news)), "Same picture as 0931. Whose is it?");
}

TEST_F(SessionViewTest, ThePictureIsNeverStale) {
    news.live = std::make_shared<LiveResult>();
    news.shown = std::make_shared<LiveResult>();
    EXPECT_EQ(view().picture, news.live);
    state.cameraReady = false;
    EXPECT_EQ(view().picture, nullptr);
    openPlace();
    state.lastSaved = state.place->who;
    state.phase = Phase::Saved;
    EXPECT_EQ(view().picture, news.shown) << "the still is held";
}

TEST_F(SessionViewTest, CountAndHoldGoFromNothingToAll) {
    openPlace();
    state.phase = Phase::Counting;
    EXPECT_EQ(view().countdown, 0);
    now += 250ms;
    EXPECT_NEAR(view().countdown, 0.25, 1e-9);
    EXPECT_EQ(view().hold, 0);
    state.phase = Phase::Holding;
    now += 5s;
    EXPECT_EQ(view().hold, 1);
}

TEST_F(SessionViewTest, FewPeopleLeftOnTheDiskIsSaidBetweenTwoPeople) {
    news.status.peopleLeftOnDisk = 12;
    EXPECT_EQ(cueText(chooseCue(state, news)), "Room for 12 people. Change disk");
    openPlace();
    EXPECT_NE(cue(), CueId::DiskLow);
}

TEST_F(SessionViewTest, EveryCueHasItsRow) {
#define XZ_CUE(row, look, sentence, small)    \
    EXPECT_EQ(cueRow(CueId::row).name, #row); \
    EXPECT_EQ(cueRow(CueId::row).kind, CueKind::look);
#include "core/session/cues.def"
#undef XZ_CUE
}

}  // namespace
}  // namespace xuezhao
