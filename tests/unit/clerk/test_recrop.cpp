#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "tests/unit/clerk/clerk_fixture.h"

#include <gmock/gmock.h>

#include <fstream>

namespace xuezhao::test {
namespace {

using testing::ElementsAre;

constexpr int kTooLow = 60;  // px of the original: the head is that much nearer the top edge

class Recropping : public ClerkTest {};

TEST_F(Recropping, ANewCropMendsABadOne) {
    const Capture first = take(m_a, 0, kTooLow);
    refuse(m_a, "头顶距离顶部百分比 不合格");
    EXPECT_EQ(refused().state, RefusedState::Open);

    const RecropTask work = task();
    const Recrop recrop = look(work);
    EXPECT_EQ(recrop.remedy, Remedy::NewCrop);
    EXPECT_EQ(recrop.why, RemedyWhy::Mends);
    const Finding* before = recrop.before.at(0).find("head_top");
    const Finding* after = recrop.made->verdicts.at(0).find("head_top");
    EXPECT_EQ(before->outcome, Outcome::Fail);
    EXPECT_EQ(after->outcome, Outcome::Pass);
    EXPECT_GT(*after->value, *before->value + 10);

    const auto old = photoOf("0001");
    const Capture second = apply(work, recrop);
    EXPECT_EQ(second.attempt, 2);
    EXPECT_EQ(second.serial, first.serial);
    EXPECT_NE(photoOf("0001"), old);
    EXPECT_EQ(need(readFile(folder() / "superseded/chsi-2017/0001-1.jpg", 1'000'000)), old);
    EXPECT_EQ(second.files.at(0).sha256, first.files.at(0).sha256);
    EXPECT_EQ(refused().state, RefusedState::NewCrop);
    EXPECT_FALSE(refused().left());
}

TEST_F(Recropping, TheOriginalIsKeptOnceUnderBothNames) {
    take(m_a, 0, kTooLow);
    refuse(m_a, "头顶高");
    const RecropTask work = task();
    apply(work, look(work));
    EXPECT_TRUE(std::filesystem::equivalent(folder() / "originals/0001-1.png", folder() / "originals/0001-2.png"));
}

TEST_F(Recropping, UndoBringsTheFormerFileBack) {
    take(m_a, 0, kTooLow);
    refuse(m_a, "头顶高");
    const auto old = photoOf("0001");
    const RecropTask work = task();
    apply(work, look(work));

    const UndoReport undo = need(undoRecrops(store(), saver(), folder()));
    EXPECT_EQ(undo.undone, 1);
    EXPECT_EQ(photoOf("0001"), old);
    EXPECT_EQ(refused().state, RefusedState::Open);
    EXPECT_EQ(need(store().capturesOf(m_a)).size(), 3u);  // every attempt is kept
    EXPECT_EQ(need(undoRecrops(store(), saver(), folder())).undone, 0);

    const RecropTask again = task();
    EXPECT_EQ(again.originals.size(), 1u);
    EXPECT_EQ(look(again).remedy, Remedy::NewCrop);
}

TEST_F(Recropping, WhatACropCannotChangeNeedsThePerson) {
    take(m_a, 0, 0);
    refuse(m_a, "瞳孔平行角度不合格");
    const Recrop recrop = look(task());
    EXPECT_EQ(recrop.remedy, Remedy::ComeBack);
    EXPECT_EQ(recrop.why, RemedyWhy::NotByCrop);
    EXPECT_THAT(recrop.about, ElementsAre("pupils_level"));
    EXPECT_FALSE(recrop.usable());
    EXPECT_NE(recrop.whyText().find("Pupils level"), std::string::npos);
}

TEST_F(Recropping, TheRefusedFileIsNeverMadeAgain) {
    take(m_a, 0, 0);  // the very crop that the plan would choose
    refuse(m_a, "说不清");
    const Recrop recrop = look(task());
    EXPECT_TRUE(recrop.same);
    EXPECT_FALSE(recrop.usable());
    EXPECT_EQ(recrop.why, RemedyWhy::SameFile);
    const auto applied = applyRecrop(store(), saver(), task(), recrop, 1);
    ASSERT_FALSE(applied.ok());
    EXPECT_EQ(applied.error().id, ErrorId::RefusedAgain);
}

TEST_F(Recropping, AnItemThatWeFindRightGetsMoreRoom) {
    take(m_a, 8, 0);  // inside the limits of centred, off the middle
    refuse(m_a, "人像未居中");
    const Recrop recrop = look(task());
    const Finding* before = recrop.before.at(0).find("centred");
    EXPECT_NE(before->outcome, Outcome::Fail);
    EXPECT_GT(*recrop.made->verdicts.at(0).find("centred")->margin, *before->margin + 2);
    EXPECT_EQ(recrop.remedy, Remedy::NewCrop);
}

TEST_F(Recropping, AnItemThatCannotGetMoreRoomIsForPeople) {
    take(m_a, 1, 0);
    refuse(m_a, "人像未居中");
    const Recrop recrop = look(task());
    EXPECT_EQ(recrop.remedy, Remedy::Look);
    EXPECT_EQ(recrop.why, RemedyWhy::NothingWrong);
    EXPECT_THAT(recrop.about, ElementsAre("centred"));
}

TEST_F(Recropping, UnknownWordsAreForPeople) {
    take(m_a, 0, kTooLow);
    refuse(m_a, "头顶高；领口不整齐");
    const Recrop recrop = look(task());
    EXPECT_EQ(recrop.remedy, Remedy::Look);
    EXPECT_EQ(recrop.why, RemedyWhy::ReasonUnknown);
    EXPECT_TRUE(recrop.usable());
}

TEST_F(Recropping, AChangedOriginalIsNotTrusted) {
    take(m_a, 0, kTooLow);
    refuse(m_a, "头顶高");
    std::ofstream(folder() / "originals/0001-1.png", std::ios::app) << "x";
    const Recrop recrop = look(task());
    EXPECT_EQ(recrop.remedy, Remedy::ComeBack);
    EXPECT_EQ(recrop.why, RemedyWhy::OriginalLost);
    ASSERT_TRUE(recrop.trouble);
    EXPECT_EQ(recrop.trouble->id, ErrorId::OriginalChanged);
    std::filesystem::remove(folder() / "originals/0001-1.png");
    EXPECT_EQ(look(task()).why, RemedyWhy::OriginalLost);
}

TEST_F(Recropping, SomebodyWithoutAPhotographMustCome) {
    refuse(m_a, "头顶高");
    EXPECT_EQ(refused().state, RefusedState::NoPhotograph);
    EXPECT_EQ(look(task()).why, RemedyWhy::NoPhotograph);
}

TEST_F(Recropping, APhotographTakenMeanwhileStays) {
    take(m_a, 0, kTooLow);
    refuse(m_a, "头顶高");
    const RecropTask work = task();
    const Recrop recrop = look(work);
    take(m_a, 2, 2);
    EXPECT_EQ(refused().state, RefusedState::TakenAgain);
    const auto applied = applyRecrop(store(), saver(), work, recrop, 1);
    ASSERT_FALSE(applied.ok());
    EXPECT_EQ(applied.error().id, ErrorId::RefusalChanged);
}

TEST_F(Recropping, DecisionsAreKeptUntilAnotherPhotograph) {
    take(m_a, 0, kTooLow);
    refuse(m_a, "头顶高");
    need(store().refusals().add({m_a, WallTime{}, 1, RemedyKind::ComeBack, {}, {}}));
    EXPECT_EQ(refused().state, RefusedState::MustCome);
    need(store().refusals().add({m_a, WallTime{}, 2, RemedyKind::Open, {}, {}}));
    EXPECT_EQ(refused().state, RefusedState::Open);
}

TEST_F(Recropping, AnAssessmentHoldsForItsReasonsAlone) {
    const Capture capture = take(m_a, 0, kTooLow);
    refuse(m_a, "头顶高");
    need(store().refusals().keep({m_a, capture.id, refused().reasonsHash(), "new-crop"}));
    EXPECT_EQ(refused().remedy, Remedy::NewCrop);
    refuse(m_a, "脸宽");
    EXPECT_EQ(refused().remedy, std::nullopt);
    EXPECT_EQ(refused().reasonText(), "脸宽; 头顶高");
}

TEST_F(Recropping, TheSameListTwiceIsOneList) {
    take(m_a, 0, 0);
    Refusal known, nobody;
    known.row = 2;
    known.person = m_a;
    known.reason = "头顶高";
    nobody.row = 3;
    nobody.name = "谁";
    RefusalList list{"list.xlsx", std::string(64, 'a'), WallTime{}, {known, nobody}};
    EXPECT_EQ(need(store().refusals().addList(list)), 2);
    EXPECT_EQ(need(refusedPeople(store(), m_wordings)).nobody.size(), 1u);
    list.rows[1].person = m_b;  // the roster was corrected
    EXPECT_EQ(need(store().refusals().addList(list)), 1);
    const RefusalQueue queue = need(refusedPeople(store(), m_wordings));
    EXPECT_EQ(queue.people.size(), 2u);
    EXPECT_TRUE(queue.nobody.empty());
    EXPECT_EQ(need(store().refusals().all()).size(), 2u);
}

}  // namespace
}  // namespace xuezhao::test
