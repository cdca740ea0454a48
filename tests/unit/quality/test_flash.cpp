#include "core/quality/flash.h"

#include "core/quality/check.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(Flash, TheLightOfThePreviewIsLeftOutAndThePersonIsNot) {
    for (const char* id : {"exposure", "burnt_skin", "side_light", "face_highlight", "colour_cast", "background_colour",
                           "background_evenness", "noise"}) {
        ASSERT_TRUE(findCheck(id)) << id;
        EXPECT_TRUE(changesWithFlash(*findCheck(id))) << id;
    }
    for (const char* id : {"face_detected", "head_top", "eyes_open", "lips_closed", "head_turn", "background_things"})
        EXPECT_FALSE(changesWithFlash(*findCheck(id))) << id;
    for (const CheckRow& row : checkTable())
        EXPECT_TRUE(row.group != CheckGroup::Light || changesWithFlash(row)) << row.id;
}

TEST(Flash, ADarkPreviewIsNotFailing) {
    Verdict verdict;
    Finding dark, open;
    dark.check = findCheck("exposure");
    dark.outcome = Outcome::Fail;
    open.check = findCheck("eyes_open");
    open.outcome = Outcome::Pass;
    verdict.findings = {dark, open};
    leaveOutWhatFlashChanges(verdict);
    ASSERT_EQ(verdict.findings.size(), 1u);
    EXPECT_EQ(verdict.findings[0].check->id, "eyes_open");
}

}  // namespace
}  // namespace xuezhao
