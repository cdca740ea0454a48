// A capture that was bound to the wrong person: the files, the records, the way back, and a death at every step.

#include "core/base/durable_file.h"
#include "core/saver/capture_mover.h"
#include "tests/unit/capture_saver/saver_fixture.h"

namespace xuezhao::test {
namespace {

namespace fs = std::filesystem;

class MoverTest : public SaverTest {
protected:
    CaptureId take(PersonId person, const std::string& text, const std::string& outcome = "pass") {
        CaptureToSave one = capture(person, text);
        for (PhotoToSave& photo : one.photos) photo.outcome = outcome;
        return need(saver().save(one)).id;
    }
    std::string photo(int serial) const {
        return textOf(folder() / ("photos/chsi-2017/000" + std::to_string(serial) + ".jpg"));
    }
    std::string serialOf(PersonId person) { return need(store().person(person))->serial; }
    std::vector<std::string> textsOf(PersonId person) {
        std::vector<std::string> texts;
        for (const Capture& capture : need(store().capturesOf(person)))
            texts.push_back(textOf(folder() / capture.files.front().path));
        return texts;
    }
    bool logged(const std::string& event, const std::string& detail) {
        for (const LogEntry& entry : need(store().log(100)))
            if (entry.event == event && entry.detail == detail) return true;
        return false;
    }
};

TEST_F(MoverTest, TheFilesFollowToTheRightPersonsNumber) {
    open();
    const CaptureId wrong = take(m_a, "of b");
    const Reassignment done = need(saver().reassign(wrong, m_b));
    EXPECT_EQ(done.fromSerial, 1);
    EXPECT_EQ(done.toSerial, 2);
    EXPECT_TRUE(done.gaveSerial);
    EXPECT_FALSE(fs::exists(folder() / "photos/chsi-2017/0001.jpg"));
    EXPECT_EQ(photo(2), "chsi-2017 of b");
    EXPECT_EQ(textsOf(m_b), std::vector<std::string>{"original of b"});
    EXPECT_TRUE(textsOf(m_a).empty());
    EXPECT_EQ(serialOf(m_a), "0001") << "the number waits for its person";
    checkFiles(store(), folder());
    take(m_a, "of a");
    EXPECT_EQ(photo(1), "chsi-2017 of a");
    EXPECT_TRUE(logged("reassigned", "0001-1 to 0002-1"));
    close();
    open();
    EXPECT_EQ(need(store().reassignments(10)).size(), 1u);
    EXPECT_TRUE(need(saver().repair()).clean());
}

TEST_F(MoverTest, UndoneEverythingIsAsBefore) {
    open();
    const CaptureId wrong = take(m_a, "of a");
    need(saver().reassign(wrong, m_b));
    const auto undone = need(saver().undoReassign());
    ASSERT_TRUE(undone);
    EXPECT_EQ(photo(1), "chsi-2017 of a");
    EXPECT_EQ(serialOf(m_b), "") << "the number given by it is free again";
    checkInvariants(store(), folder());
    EXPECT_FALSE(need(saver().undoReassign())) << "nothing is left to undo";
    EXPECT_TRUE(logged("reassignment-undone", "0002-1 to 0001-1"));
}

TEST_F(MoverTest, UndoGoesBackStepByStep) {
    open();
    const CaptureId first = take(m_a, "one"), second = take(m_b, "two");
    need(saver().reassign(first, m_b));
    need(saver().reassign(second, m_a));
    EXPECT_EQ(photo(1), "chsi-2017 two");
    EXPECT_EQ(photo(2), "chsi-2017 one");
    checkFiles(store(), folder());
    ASSERT_TRUE(need(saver().undoReassign()));
    checkFiles(store(), folder());
    ASSERT_TRUE(need(saver().undoReassign()));
    EXPECT_EQ(photo(1), "chsi-2017 one");
    EXPECT_EQ(photo(2), "chsi-2017 two");
    EXPECT_FALSE(need(saver().undoReassign()));
    checkFiles(store(), folder());
}

TEST_F(MoverTest, AnEarlierAttemptComesBackIntoItsPlace) {
    open();
    take(m_a, "of a");
    const CaptureId wrong = take(m_a, "of b");
    const ReassignPlan plan = need(saver().planReassign(wrong, m_b));
    EXPECT_TRUE(plan.fromHasPhotograph);
    EXPECT_TRUE(plan.becomesPhotograph);
    EXPECT_EQ(photo(1), "chsi-2017 of b") << "a plan changes nothing";
    need(saver().reassign(wrong, m_b));
    EXPECT_EQ(photo(1), "chsi-2017 of a");
    EXPECT_EQ(photo(2), "chsi-2017 of b");
    checkFiles(store(), folder());
}

TEST_F(MoverTest, ThePhotographOfTheRightPersonMakesWayUnlessItIsBetter) {
    open();
    const CaptureId good = take(m_a, "good");
    take(m_b, "older");
    need(saver().reassign(good, m_b));
    EXPECT_EQ(photo(2), "chsi-2017 good");
    EXPECT_EQ(textOf(folder() / "superseded/chsi-2017/0002-1.jpg"), "chsi-2017 older");
    const CaptureId bad = take(m_a, "bad", "fail");
    EXPECT_FALSE(need(saver().planReassign(bad, m_b)).becomesPhotograph);
    need(saver().reassign(bad, m_b));
    EXPECT_EQ(photo(2), "chsi-2017 good") << "one that fails stays beside";
    EXPECT_EQ(textsOf(m_b).size(), 3u);
    checkFiles(store(), folder());
}

TEST_F(MoverTest, AWholeClassThatWasOffByOne) {
    open();
    std::vector<PersonId> people{m_a, m_b};
    while (people.size() < 5) people.push_back(need(store().addPerson({})));
    std::vector<CaptureId> captures;
    // Each was photographed under the card of the one before.
    for (std::size_t i = 0; i + 1 < people.size(); ++i)
        captures.push_back(take(people[i], "face " + std::to_string(i + 1)));
    for (std::size_t i = 0; i < captures.size(); ++i) need(saver().reassign(captures[i], people[i + 1]));
    for (std::size_t i = 1; i < people.size(); ++i)
        EXPECT_EQ(photo(static_cast<int>(i) + 1), "chsi-2017 face " + std::to_string(i));
    EXPECT_TRUE(textsOf(people[0]).empty());
    checkFiles(store(), folder());
}

TEST_F(MoverTest, AnotherAttemptIsChosen) {
    open();
    const CaptureId first = take(m_a, "one");
    take(m_a, "two");
    EXPECT_EQ(photo(1), "chsi-2017 two");
    const auto done = need(saver().promote(first));
    ASSERT_TRUE(done);
    EXPECT_EQ(photo(1), "chsi-2017 one");
    EXPECT_EQ(textOf(folder() / "superseded/chsi-2017/0001-2.jpg"), "chsi-2017 two");
    EXPECT_EQ(textsOf(m_a).size(), 2u);
    EXPECT_TRUE(logged("attempt-chosen", "0001-1 to 0001-1"));
    EXPECT_FALSE(need(saver().promote(first))) << "it counts already";
    EXPECT_FALSE(need(saver().undoReassign())) << "nobody got a photograph of somebody else";
    EXPECT_EQ(serialOf(m_a), "0001");
    take(m_a, "three");
    EXPECT_EQ(photo(1), "chsi-2017 three");
}

TEST_F(MoverTest, WhatCannotBeMovedIsRefusedAndNothingChanges) {
    open();
    const CaptureId capture = take(m_a, "of a");
    EXPECT_EQ(saver().reassign(capture, m_a).error().id, ErrorId::StoreFailed);
    EXPECT_FALSE(saver().reassign(CaptureId(999), m_b).ok());
    EXPECT_FALSE(saver().reassign(capture, PersonId(999)).ok());
    fs::remove(folder() / "originals/0001-1.png");
    EXPECT_EQ(saver().reassign(capture, m_b).error().id, ErrorId::FileMissing);
    EXPECT_EQ(photo(1), "chsi-2017 of a");
    EXPECT_EQ(serialOf(m_b), "");
}

TEST_F(MoverTest, AStrangersFileInTheWayIsKept) {
    open();
    const CaptureId wrong = take(m_a, "of b");
    fs::create_directories(folder() / "originals");
    EXPECT_TRUE(writeDurably(folder() / "photos/chsi-2017/0002.jpg", *bytesOf("by hand")).ok());
    need(saver().reassign(wrong, m_b));
    EXPECT_EQ(photo(2), "chsi-2017 of b");
    bool kept = false;
    for (const auto& entry : fs::directory_iterator(folder() / "recovered")) kept |= textOf(entry.path()) == "by hand";
    EXPECT_TRUE(kept);
}

Result<void> diskStandsStill(WriteStep step, const fs::path&) {
    if (step == WriteStep::Rename) return Error{ErrorId::WriteFailed, "disk", {}};
    return {};
}

TEST_F(MoverTest, ADiskThatFailsInTheMiddleIsFinishedBeforeTheNextSave) {
    open();
    const CaptureId wrong = take(m_a, "of b");
    setWriteProbe(diskStandsStill);
    EXPECT_EQ(saver().reassign(wrong, m_b).error().id, ErrorId::WriteFailed);
    EXPECT_FALSE(need(saver().repair()).clean());
    EXPECT_TRUE(fs::exists(folder() / "originals/0001-1.png")) << "not taken for a lost one";
    setWriteProbe(nullptr);
    take(m_a, "of a");
    EXPECT_EQ(photo(1), "chsi-2017 of a");
    EXPECT_EQ(photo(2), "chsi-2017 of b");
    checkFiles(store(), folder());
}

/// Dies at every step of a reassignment, and at every step of the repair after some of them.
class MoverKillTest : public MoverTest {
protected:
    /// b has a photograph of their own, a an earlier attempt: all three kinds of renames happen.
    void prepare(const std::string& wrong) {
        open();
        take(m_a, "earlier");
        m_wrong = take(m_a, wrong);
        take(m_b, "older");
        close();
    }
    void expectWhole(const std::string& wrong, bool moved) {
        checkFiles(store(), folder());
        EXPECT_EQ(photo(1), moved ? "chsi-2017 earlier" : "chsi-2017 " + wrong);
        EXPECT_EQ(photo(2), moved ? "chsi-2017 " + wrong : "chsi-2017 older");
        EXPECT_EQ(textsOf(m_b).size(), moved ? 2u : 1u);
        EXPECT_EQ(textsOf(m_a).size(), moved ? 1u : 2u);
    }
    bool dieMoving(int step) {
        return dieAtStep(step, false, [&] {
            open();
            (void)saver().reassign(m_wrong, m_b);
        });
    }

    CaptureId m_wrong{};
};

TEST_F(MoverKillTest, ItIsWholeOrNotBegun) {
    for (const std::string wrong : {"wrong", "older", "earlier"}) {  // also with the very same bytes as another
        startAnew();
        prepare(wrong);
        int before = 0, after = 0;
        for (int step = 1;; ++step) {
            SCOPED_TRACE(wrong + " step " + std::to_string(step));
            const bool died = dieMoving(step);
            open();
            const RepairReport report = need(saver().repair());
            const bool moved = need(store().capturesOf(m_b)).size() == 2;
            expectWhole(wrong, moved);
            EXPECT_TRUE(report.missing.empty());
            EXPECT_TRUE(report.recovered.empty());
            ++(moved ? after : before);
            if (moved) {
                ASSERT_TRUE(need(saver().undoReassign()));
                expectWhole(wrong, false);
            }
            close();
            if (!died) break;
        }
        EXPECT_GT(before, 0);
        EXPECT_GT(after, 10);
    }
}

TEST_F(MoverKillTest, ARepairMayDieToo) {
    for (int moveStep = 2; moveStep <= 20; moveStep += 3) {
        for (int repairStep = 1;; ++repairStep) {
            SCOPED_TRACE("move " + std::to_string(moveStep) + " repair " + std::to_string(repairStep));
            startAnew();
            prepare("wrong");
            dieMoving(moveStep);
            const bool died = dieAtStep(repairStep, false, [&] {
                open();
                (void)saver().repair();
            });
            open();
            ASSERT_TRUE(saver().repair().ok());
            expectWhole("wrong", need(store().capturesOf(m_b)).size() == 2);
            close();
            if (!died) break;
        }
    }
}

}  // namespace
}  // namespace xuezhao::test
