#include "core/report/report.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

ReportFigures figures() {
    ReportFigures f;
    f.job = "2026 <届>";
    f.people = 10, f.photographed = 8, f.onSite = 6, f.collected = 2, f.attempts = 9, f.firstTime = 5;
    f.refused = 3, f.newCrops = 2, f.takenAgain = 1;
    f.hours["2026-05-20 09"] = 8;
    f.colleges["文学院"] = {8, 10};
    StandardFigures standard{"chsi-2017", {}, {5, 1, 0}, {1, 1, 0}};
    standard.checks.push_back({findCheck("head_top"), {3, 3, 0}, {1, 1, 0}, 4, "Raise the stool"});
    f.standards.push_back(standard);
    return f;
}

TEST(Report, TheTableHasTheRegistersForm) {
    const Table table = reportTable(figures(), {"CHSI"});
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[1].cells[2].text, "50.0");
    EXPECT_EQ(table.rows[1].cells[3].text, "50.0");
    EXPECT_EQ(table.rows[2].cells[2].text, "83.3");
}

}  // namespace
}  // namespace xuezhao
