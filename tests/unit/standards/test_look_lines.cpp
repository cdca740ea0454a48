// The human checklist: what people are asked, once each, and how often.

#include "core/standards/catalogue.h"
#include "core/standards/look_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace xuezhao {
namespace {

using testing::ElementsAre;

Clause clause(const std::string& id, People people, const std::string& look) {
    Clause made;
    made.id = id;
    made.text = {"全文" + id, "full " + id};
    made.people = people;
    if (people != People::Never) made.look = {look, look};
    return made;
}

std::vector<Standard> twoStandards() {
    std::vector<Standard> two(2);
    two[0].id = "one";
    two[0].clauses = {clause("a", People::Each, "hair"), clause("b", People::Never, ""),
                      clause("c", People::Day, "lamps"), clause("d", People::Each, "retouched")};
    two[1].id = "two";
    two[1].clauses = {clause("x", People::Each, "retouched"), clause("y", People::Each, "framing")};
    return two;
}

TEST(LookLines, OfTwoStandardsAskTheSameOnce) {
    const auto two = twoStandards();
    const std::vector<const Standard*> used{&two[0], &two[1]};
    const auto lines = lookLines(used, People::Each);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].look.en, "hair");
    EXPECT_THAT(lines[1].clauses, ElementsAre(ClauseId{"one", "d"}, ClauseId{"two", "x"}));
    EXPECT_THAT(lines[1].texts, ElementsAre(BothLanguages{"全文d", "full d"}, BothLanguages{"全文x", "full x"}));
    EXPECT_THAT(lines[2].clauses, ElementsAre(ClauseId{"two", "y"}));
    const auto day = lookLines(used, People::Day);
    ASSERT_EQ(day.size(), 1u);
    EXPECT_THAT(day[0].clauses, ElementsAre(ClauseId{"one", "c"}));
}

TEST(LookLines, OfARecordAreThoseThatWereAsked) {
    const auto two = twoStandards();
    const std::vector<ClauseId> recorded{{"one", "d"}, {"two", "x"}, {"one", "b"}, {"gone", "z"}};
    const auto lines = lookLines(two, recorded);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].clauses.size(), 2u);
    EXPECT_EQ(lines[1].look.en, "full b") << "measured since: its full text";
    EXPECT_EQ(lines[2].look.zh, "gone/z");
}

TEST(LookLines, OfTheShippedStandardsLeaveTheStudioOut) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    const std::vector<const Standard*> used{catalogue->find("chsi-2017"), catalogue->find("xinhua-2021")};
    const auto each = lookLines(used, People::Each);
    EXPECT_FALSE(each.empty());
    EXPECT_LE(each.size(), 12u) << "more do not fit the review";
    for (const LookLine& line : each) {
        for (const ClauseId& id : line.clauses) EXPECT_FALSE(id.clause == "lamps" || id.clause == "identifier");
    }
    // 不得修饰 is asked for both at once.
    EXPECT_TRUE(std::any_of(each.begin(), each.end(), [](const LookLine& line) {
        return line.clauses == std::vector<ClauseId>{{"chsi-2017", "untouched"}, {"xinhua-2021", "untouched"}};
    }));
    EXPECT_EQ(lookLines(used, People::Day).size(), 2u);
}

}  // namespace
}  // namespace xuezhao
