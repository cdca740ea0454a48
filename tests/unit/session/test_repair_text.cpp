// What a start says of what the last run left.

#include "core/session/repair_text.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

Capture captureOf(int serial) {
    Capture capture;
    capture.serial = serial;
    return capture;
}

TEST(RepairText, NamesSerialsAndCountsFiles) {
    RepairReport report;
    report.completed = {captureOf(7), captureOf(8)};
    report.withdrawn = {captureOf(9)};
    report.recovered = {"recovered/a.jpg"};
    report.missing = {"photos/chsi-2017/0001.jpg", "photos/chsi-2017/0002.jpg"};
    report.temporaries = 3;
    EXPECT_EQ(repairText(report),
              "Start-up check: saved to the end: 0007, 0008; taken back, take again: 0009; "
              "originals now in recovered/: 1; files that are gone: 2; unfinished files removed: 3");
    EXPECT_TRUE(needsPerson(report));
}

TEST(RepairText, SaysOnlyWhatThereWas) {
    RepairReport report;
    EXPECT_EQ(repairText(report), "");
    report.temporaries = 1;
    EXPECT_EQ(repairText(report), "Start-up check: unfinished files removed: 1");
    EXPECT_FALSE(needsPerson(report));
}

TEST(RepairText, SaysWhatCouldNotBeSettledAndWhy) {
    RepairReport report;
    report.stuck = {captureOf(12)};
    report.trouble = Error{ErrorId::WriteFailed, "0012-1.png", {}};
    EXPECT_EQ(repairText(report).find("Start-up check: left as they are, tried again at the next start: 0012; "), 0u)
        << repairText(report);
    EXPECT_NE(repairText(report).find("0012-1.png"), std::string::npos) << repairText(report);
    EXPECT_TRUE(needsPerson(report));
}

}  // namespace
}  // namespace xuezhao
