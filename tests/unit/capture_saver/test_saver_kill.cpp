// The process is stopped dead at every step of a save; what the next start finds must be all or nothing.

#include "core/store/job_layout.h"
#include "tests/unit/capture_saver/saver_fixture.h"

#include <random>

namespace xuezhao::test {
namespace {

namespace fs = std::filesystem;

class SaverKillTest : public SaverTest {
protected:
    /// Saves in a child that dies at a step. The job must be closed.
    bool dieSaving(int step, bool torn, PersonId person, const std::string& text) {
        return dieAtStep(step, torn, [&] {
            open();
            (void)saver().repair();
            (void)saver().save(capture(person, text));
        });
    }

    /// The whole original of a capture that was taken back.
    bool isRecovered(const std::string& text) const {
        if (!fs::exists(folder() / "recovered")) return false;
        for (const auto& entry : fs::directory_iterator(folder() / "recovered")) {
            if (textOf(entry.path()) == "original " + text) return true;
        }
        return false;
    }

    std::string photo() const { return textOf(folder() / "photos/chsi-2017/0001.jpg"); }
};

TEST_F(SaverKillTest, AFirstSaveIsWholeOrNothing) {
    int rolledBack = 0, rolledForward = 0, kept = 0;
    for (int step = 1;; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        const std::string text = std::to_string(step);
        open();
        const PersonId person = need(store().addPerson({}));
        const int before = need(store().counts()).captured;
        close();
        const bool died = dieSaving(step, true, person, text);
        open();
        const auto report = saver().repair();
        ASSERT_TRUE(report.ok()) << report.error().detail;
        checkInvariants(store(), folder());
        const bool saved = need(store().counts()).captured == before + 1;
        if (!died) {
            EXPECT_TRUE(saved);
            EXPECT_TRUE(report->clean());
            break;
        }
        if (!report->completed.empty()) ++rolledForward;
        if (!report->withdrawn.empty()) ++rolledBack;
        if (!saved && isRecovered(text)) ++kept;
        EXPECT_TRUE(need(saver().repair()).clean());
        EXPECT_EQ(need(store().nextSerial(person)), *Serial::fromNumber(before + 1));
        ASSERT_TRUE(saver().save(capture(person, text)).ok());
        EXPECT_FALSE(isRecovered(text));
        checkInvariants(store(), folder());
        close();
    }
    // Both ways were really walked, and some originals were whole while their photos were not.
    EXPECT_GT(rolledBack, 8);
    EXPECT_GT(rolledForward, 8);
    EXPECT_GT(kept, 3);
}

TEST_F(SaverKillTest, ARetakeIsWholeOrTheOlderPhotoStands) {
    int older = 0, newer = 0;
    for (const std::string& second : {std::string("two"), std::string("one")}) {  // also with the very same bytes
        for (int step = 1;; ++step) {
            SCOPED_TRACE(second + " step " + std::to_string(step));
            open();
            ASSERT_TRUE(saver().save(capture(m_a, "one")).ok());
            const int before = need(store().counts()).captures;
            close();
            const bool died = dieSaving(step, false, m_a, second);
            open();
            ASSERT_TRUE(saver().repair().ok());
            checkInvariants(store(), folder());
            const bool saved = need(store().counts()).captures == before + 1;
            EXPECT_EQ(photo(), saved ? "chsi-2017 " + second : "chsi-2017 one");
            ++(saved ? newer : older);
            close();
            if (!died) break;
        }
    }
    EXPECT_GT(older, 10);
    EXPECT_GT(newer, 10);
}

TEST_F(SaverKillTest, ARepairMayDieToo) {
    for (int saveStep = 4; saveStep <= 40; saveStep += 7) {
        for (int repairStep = 1;; ++repairStep) {
            SCOPED_TRACE("save " + std::to_string(saveStep) + " repair " + std::to_string(repairStep));
            open();
            ASSERT_TRUE(saver().save(capture(m_a, "one")).ok());
            close();
            dieSaving(saveStep, false, m_a, "two");
            const bool died = dieAtStep(repairStep, false, [&] {
                open();
                (void)saver().repair();
            });
            open();
            ASSERT_TRUE(saver().repair().ok());
            checkInvariants(store(), folder());
            EXPECT_TRUE(photo() == "chsi-2017 one" || photo() == "chsi-2017 two") << photo();
            close();
            if (!died) break;
        }
    }
}

TEST_F(SaverKillTest, RandomDaysKeepTheInvariants) {
    constexpr int kDays = 3, kActs = 25, kPeople = 6;
    for (unsigned seed = 1; seed <= kDays; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        std::vector<PersonId> people;
        open();
        for (int i = 0; i < kPeople; ++i) people.push_back(need(store().addPerson({})));
        for (int act = 0; act < kActs; ++act) {
            SCOPED_TRACE("act " + std::to_string(act));
            const PersonId person = people[static_cast<std::size_t>(below(kPeople))];
            const std::string text = std::to_string(below(10));
            const int kind = below(4);
            if (kind == 0) {
                Capture begun;
                begun.person = person;
                const auto reserved = store().reserveCapture(begun);
                ASSERT_TRUE(reserved.ok());
                ASSERT_TRUE(store().abandonCapture(reserved->id).ok());
            } else if (kind == 1) {
                ASSERT_TRUE(saver().save(capture(person, text)).ok());
            } else {
                close();
                dieSaving(1 + below(45), below(2) == 0, person, text);
                open();
                ASSERT_TRUE(saver().repair().ok());
            }
            checkInvariants(store(), folder());
        }
    }
}

}  // namespace
}  // namespace xuezhao::test
