#include "core/quality/check.h"
#include "core/quality/verdict_json.h"
#include "tests/support/shipped_standard.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

class SecondLook : public testing::Test {
protected:
    SecondLook() {
        m_facts.picture = {480, 640};
        m_facts.faces = 1;
        m_facts.face = face();
        m_facts.second = face();
    }

    static FaceFacts face() {
        FaceFacts face;
        face.imageLeftPupil = {185, 250};
        face.imageRightPupil = {295, 250};
        face.imageLeftCheekX = Reading::of(135);
        face.imageRightCheekX = Reading::of(345);
        face.lipGap = Reading::of(0.5, 0.6);
        face.lidOpeningImageLeft = face.lidOpeningImageRight = Reading::of(0.3, 0.03);
        return face;
    }

    Finding finding(const char* check) {
        const Verdict verdict = evaluate({m_facts, View::whole({480, 640}), m_standard});
        return *verdict.find(check);
    }

    const Standard m_standard = test::shippedStandard("chsi-2017");
    Facts m_facts;
};

TEST_F(SecondLook, TwoThatAgreeChangeNothing) {
    for (const char* check : {"eye_line", "centred", "face_width", "pupils_level", "lips_closed", "eyes_open"}) {
        EXPECT_EQ(finding(check).outcome, Outcome::Pass) << check;
        EXPECT_FALSE(finding(check).second) << check;
    }
}

TEST_F(SecondLook, AContradictionBeyondWhatTheyErrIsForAPersonWithBothValues) {
    m_facts.second->lipGap = Reading::of(9, 2.2);
    const Finding lips = finding("lips_closed");
    EXPECT_EQ(lips.outcome, Outcome::CannotJudge);
    EXPECT_EQ(lips.doubt, Doubt::EnginesDisagree);
    EXPECT_NEAR(lips.value.value(), 0.5, 1e-9);
    EXPECT_NEAR(lips.second.value(), 9, 1e-9);
    EXPECT_EQ(hintText(lips), "Two measurements disagree, 0.5 and 9.0: look yourself");

    m_facts.second->lidOpeningImageLeft = Reading::of(0.1, 0.03);
    EXPECT_EQ(finding("eyes_open").doubt, Doubt::EnginesDisagree);
    EXPECT_EQ(hintText(finding("eyes_open")), "Two measurements disagree, 300 and 100: look yourself");
}

TEST_F(SecondLook, AFailureThatTheSecondDoesNotSeeIsDoubtfulToo) {
    m_facts.face->imageLeftPupil.y += 13;
    EXPECT_EQ(finding("pupils_level").doubt, Doubt::EnginesDisagree);
    m_facts.second->imageLeftPupil.y += 12;
    EXPECT_EQ(finding("pupils_level").outcome, Outcome::Fail);
}

TEST_F(SecondLook, ClosedEyesAndPartedLipsAreNotOverruledByTheEngineThatHardlySeesThem) {
    m_facts.face->lidOpeningImageLeft = Reading::of(0.05, 0.03);
    EXPECT_EQ(finding("eyes_open").outcome, Outcome::Fail);
    m_facts.face->lipGap = Reading::of(10, 0.6);
    EXPECT_EQ(finding("lips_closed").outcome, Outcome::Fail);
    m_facts.face->lipGap = Reading::of(14, 0.6);  // so much it would see
    EXPECT_EQ(finding("lips_closed").doubt, Doubt::EnginesDisagree);
}

TEST_F(SecondLook, ADifferenceThatTheyAreKnownToHaveIsLetPass) {
    m_facts.face->lipGap = Reading::of(1, 0.6);
    m_facts.second->lipGap = Reading::of(5.8, 2.2);  // over the limit of 5, but the two are 4.8 apart
    EXPECT_EQ(finding("lips_closed").outcome, Outcome::Pass);
}

TEST_F(SecondLook, ADifferenceThatChangesNothingIsLetPass) {
    m_facts.second->lidOpeningImageLeft = m_facts.second->lidOpeningImageRight = Reading::of(0.45, 0.03);
    EXPECT_EQ(finding("eyes_open").outcome, Outcome::Pass);
}

TEST_F(SecondLook, WithoutASecondOpinionTheFirstCounts) {
    m_facts.second.reset();
    EXPECT_EQ(finding("lips_closed").outcome, Outcome::Pass);
    m_facts.second = face();
    m_facts.second->lipGap = Reading::unknown(Doubt::OutOfPicture);
    EXPECT_EQ(finding("lips_closed").outcome, Outcome::Pass);
}

}  // namespace
}  // namespace xuezhao
