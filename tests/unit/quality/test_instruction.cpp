#include "core/quality/check.h"
#include "core/quality/instruction.h"
#include "core/quality/steady.h"
#include "tests/support/shipped_standard.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using std::chrono::milliseconds;
using test::shippedStandard;

Finding finding(std::string_view check, Outcome outcome, ActId act, double value = 1) {
    Finding made;
    made.check = findCheck(check);
    made.limit = shippedStandard("chsi-2017").limit(check);
    made.value = value;
    made.outcome = outcome;
    made.act = act;
    return made;
}

Verdict verdict(std::vector<Finding> findings) {
    return {&shippedStandard("chsi-2017"), std::move(findings)};
}

Facts onePerson() {
    Facts facts;
    facts.faces = 1;
    facts.face = FaceFacts{};
    return facts;
}

Instruction choose(const std::vector<Finding>& findings, const std::vector<StandardCrop>& crops = {}) {
    const Verdict verdicts[] = {verdict(findings)};
    return chooseInstruction(onePerson(), verdicts, crops);
}

StandardCrop crop(CropAdvice advice, bool broken) {
    StandardCrop made;
    made.standard = &shippedStandard("chsi-2017");
    made.advice = advice;
    if (broken) made.broken.push_back({shippedStandard("chsi-2017").limit("face_width"), 320, 20, false});
    return made;
}

TEST(Instruction, NobodyThere) {
    const Instruction chosen = chooseInstruction(Facts{}, {}, {});
    EXPECT_EQ(chosen.kind, InstructionKind::Wait);
    EXPECT_EQ(chosen.act, ActId::ComeIn);
}

TEST(Instruction, GoodWhenNothingFails) {
    EXPECT_EQ(choose({finding("head_top", Outcome::Pass, ActId::Good)}).kind, InstructionKind::Good);
    EXPECT_EQ(choose({finding("face_highlight", Outcome::Warn, ActId::DabFace)}).kind, InstructionKind::Good);
}

TEST(Instruction, TheMostUrgentFailureWins) {
    const Instruction chosen = choose({finding("background_colour", Outcome::Fail, ActId::CheckBackdrop),
                                       finding("lips_closed", Outcome::Fail, ActId::CloseLips, 8),
                                       finding("pupils_level", Outcome::Fail, ActId::HeadRight, 12)});
    EXPECT_EQ(chosen.act, ActId::HeadRight);
    EXPECT_EQ(chosen.kind, InstructionKind::Adjust);
    EXPECT_EQ(chosen.direction, Direction::Right);
    ASSERT_TRUE(chosen.finding);
    EXPECT_EQ(chosen.finding->check->id, "pupils_level");
    EXPECT_EQ(*chosen.finding->value, 12);
    EXPECT_EQ(chosen.finding->limit->range.max, 9);
    EXPECT_EQ(chosen.standard->id, "chsi-2017");
}

TEST(Instruction, AFailureThatCanBeMendedComesBeforeADoubt) {
    EXPECT_EQ(choose({finding("eyes_open", Outcome::CannotJudge, ActId::JudgeByEye),
                      finding("nose_highlight", Outcome::Fail, ActId::DabNose)})
                  .act,
              ActId::DabNose);
    const Instruction doubt = choose({finding("eyes_open", Outcome::CannotJudge, ActId::JudgeByEye)});
    EXPECT_EQ(doubt.kind, InstructionKind::Judge);
    EXPECT_EQ(doubt.finding->check->id, "eyes_open");
}

TEST(Instruction, ADoubtWhoseCauseCanBeMendedIsAnAct) {
    const Instruction chosen = choose({finding("head_top", Outcome::CannotJudge, ActId::RaiseCamera)});
    EXPECT_EQ(chosen.kind, InstructionKind::Adjust);
    EXPECT_EQ(chosen.act, ActId::RaiseCamera);
    EXPECT_EQ(chosen.direction, Direction::Up);
}

TEST(Instruction, TheCropPlanSpeaksForTheFraming) {
    const Instruction chosen =
        choose({finding("head_top", Outcome::Fail, ActId::RaiseCamera, 40)}, {crop(CropAdvice::StepBack, true)});
    EXPECT_EQ(chosen.act, ActId::StepBack);
    EXPECT_EQ(chosen.finding->check->id, "face_width");
    EXPECT_EQ(*chosen.finding->value, 320);
    EXPECT_EQ(*chosen.finding->margin, -20);
    EXPECT_EQ(chosen.direction, Direction::Farther);
}

TEST(Instruction, WhereNoCropFitsTheHeadsOwnShapeIsNamed) {
    const auto without = [](Finding failing) { return choose({std::move(failing)}, {crop(CropAdvice::None, true)}); };
    const Instruction tall = without(finding("head_top", Outcome::Fail, ActId::RaiseCamera, 40));
    EXPECT_EQ(tall.act, ActId::FlattenHair);
    EXPECT_EQ(tall.kind, InstructionKind::Adjust);
    EXPECT_EQ(without(finding("head_top", Outcome::Fail, ActId::LowerCamera, 140)).act, ActId::NoCropFits);
    EXPECT_EQ(without(finding("face_width", Outcome::Fail, ActId::StepBack, 310)).act, ActId::NoCropFits);
}

TEST(Instruction, WhatFailsIsNeverCalledGood) {
    for (const CheckRow& check : checkTable()) {
        if (!shippedStandard("chsi-2017").limit(check.id)) continue;
        for (const CropAdvice advice : {CropAdvice::None, CropAdvice::StepBack}) {
            const Finding failing =
                finding(check.id, Outcome::Fail, check.id == "face_detected" ? ActId::ComeIn : ActId::DabFace, 1);
            const Instruction chosen = choose({failing}, {crop(advice, true)});
            EXPECT_TRUE(chosen.kind == InstructionKind::Adjust || chosen.kind == InstructionKind::Wait) << check.id;
        }
    }
}

TEST(Instruction, AFarPersonComesNearerBeforeAnythingElse) {
    const Instruction chosen =
        choose({finding("lips_closed", Outcome::Fail, ActId::CloseLips)}, {crop(CropAdvice::StepForward, false)});
    EXPECT_EQ(chosen.act, ActId::StepForward);
    EXPECT_EQ(chosen.direction, Direction::Nearer);
    EXPECT_FALSE(chosen.finding);
}

TEST(Instruction, TwoFacesComeBeforeFraming) {
    EXPECT_EQ(
        choose({finding("face_detected", Outcome::Fail, ActId::OthersAside, 2)}, {crop(CropAdvice::StepBack, true)})
            .act,
        ActId::OthersAside);
}

// --- steadying ---

Instruction adjust(ActId act) {
    Instruction made;
    made.kind = InstructionKind::Adjust;
    made.act = act;
    return made;
}

SteadyTime at(int ms) {
    return SteadyTime{} + milliseconds(10'000 + ms);
}

class Steadier : public testing::Test {
protected:
    /// What is shown at this time, as an act; Good stands for nothing shown yet.
    std::optional<ActId> feed(ActId act, int ms) {
        Instruction now = act == ActId::Good ? Instruction{} : adjust(act);
        const auto& shown = m_steadier.update(now, at(ms));
        return shown ? std::optional(shown->act) : std::nullopt;
    }
    InstructionSteadier m_steadier;
};

TEST_F(Steadier, AnInstructionMustLeadBeforeItAppears) {
    EXPECT_EQ(feed(ActId::StepBack, 0), std::nullopt);
    EXPECT_EQ(feed(ActId::StepBack, 399), std::nullopt);
    EXPECT_EQ(feed(ActId::StepBack, 400), ActId::StepBack);
}

TEST_F(Steadier, ALeadThatBreaksStartsAgain) {
    feed(ActId::StepBack, 0);
    feed(ActId::CloseLips, 300);
    EXPECT_EQ(feed(ActId::StepBack, 350), std::nullopt);
    EXPECT_EQ(feed(ActId::StepBack, 700), std::nullopt);
    EXPECT_EQ(feed(ActId::StepBack, 750), ActId::StepBack);
}

TEST_F(Steadier, WhatAppearedStays) {
    feed(ActId::StepBack, 0);
    feed(ActId::StepBack, 400);
    feed(ActId::CloseLips, 500);
    EXPECT_EQ(feed(ActId::CloseLips, 1000), ActId::StepBack);  // has led, but the other is not 1.2 s old
    EXPECT_EQ(feed(ActId::CloseLips, 1599), ActId::StepBack);
    EXPECT_EQ(feed(ActId::CloseLips, 1600), ActId::CloseLips);
}

TEST_F(Steadier, YieldsAtOnceToGood) {
    feed(ActId::StepBack, 0);
    feed(ActId::StepBack, 400);
    EXPECT_EQ(feed(ActId::Good, 433), ActId::Good);
    EXPECT_EQ(feed(ActId::CloseLips, 466), ActId::Good);
    EXPECT_EQ(feed(ActId::CloseLips, 866), ActId::CloseLips);  // good need not stay, but the other must lead
}

TEST_F(Steadier, ShowsThisFramesValue) {
    Instruction now = adjust(ActId::CloseLips);
    for (int ms : {0, 400, 433}) {
        now.finding = Finding{};
        now.finding->value = ms;
        m_steadier.update(now, at(ms));
    }
    EXPECT_EQ(*m_steadier.update(now, at(440))->finding->value, 433);
}

TEST_F(Steadier, ForgetsForANewPerson) {
    feed(ActId::Good, 0);
    m_steadier.reset();
    EXPECT_EQ(feed(ActId::StepBack, 10), std::nullopt);
}

}  // namespace
}  // namespace xuezhao
