// The tables hold together: nothing forgotten between checks, acts, standards and pictograms.

#include "core/quality/acts.h"
#include "core/quality/check.h"
#include "core/standards/catalogue.h"
#include "tests/support/source_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace xuezhao {
namespace {

TEST(CheckTable, BeginsWithTheTwelveRowsOfTheRegister) {
    std::vector<std::string_view> main;
    for (const CheckRow& row : checkTable()) {
        if (row.mainRow) main.push_back(row.id);
    }
    EXPECT_THAT(main, testing::ElementsAre("face_detected", "head_top", "centred", "face_width", "eye_line",
                                           "eyes_open", "pupils_level", "lips_closed", "background_colour",
                                           "face_highlight", "nose_highlight", "image_size"));
    EXPECT_EQ(checkTable()[11].id, "image_size");
}

TEST(CheckTable, HasOneCompleteRowACheck) {
    std::set<std::string_view> ids, titles;
    for (const CheckRow& row : checkTable()) {
        EXPECT_TRUE(ids.insert(row.id).second) << row.id;
        EXPECT_TRUE(titles.insert(row.title).second) << row.title;
        EXPECT_NE(row.measure, nullptr);
        EXPECT_NE(row.act, nullptr);
        EXPECT_EQ(findCheck(row.id), &row);
        EXPECT_TRUE(
            std::filesystem::exists(test::sourceRoot() / "core/quality/checks" / (std::string(row.id) + ".cpp")))
            << row.id;
    }
    EXPECT_EQ(findCheck("head"), nullptr);
}

TEST(Standards, SaySomethingAboutEveryCheckAndNothingElse) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    for (const Standard& standard : catalogue->all()) {
        for (const CheckRow& row : checkTable()) {
            const bool silent = std::count(standard.notRequired.begin(), standard.notRequired.end(), row.id) == 1;
            EXPECT_NE(standard.limit(row.id) != nullptr, silent) << standard.id << " says nothing about " << row.id;
        }
        for (const Limit& limit : standard.limits)
            EXPECT_NE(findCheck(limit.check), nullptr) << standard.id << " " << limit.check;
        for (const std::string& id : standard.notRequired)
            EXPECT_NE(findCheck(id), nullptr) << standard.id << " " << id;
    }
}

TEST(Standards, EveryClauseIsMeasuredOrLookedAt) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    for (const Standard& standard : catalogue->all()) {
        EXPECT_FALSE(standard.clauses.empty()) << standard.id;
        for (const Clause& clause : standard.clauses) {
            EXPECT_TRUE(clause.people || !clause.checks.empty()) << standard.id << " " << clause.id;
            for (const std::string& check : clause.checks) {
                EXPECT_NE(findCheck(check), nullptr) << standard.id << " " << clause.id << " " << check;
                const Limit* limit = standard.limit(check);
                ASSERT_NE(limit, nullptr) << standard.id << " " << clause.id << " " << check;
                EXPECT_EQ(limit->clause, clause.id) << standard.id << " " << check;
            }
        }
    }
}

TEST(Standards, EveryCheckIsLimitedByOneOfThem) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    for (const CheckRow& row : checkTable()) {
        EXPECT_TRUE(std::any_of(catalogue->all().begin(), catalogue->all().end(),
                                [&](const Standard& standard) { return standard.limit(row.id) != nullptr; }))
            << row.id << " is measured for nobody";
    }
}

TEST(ActTable, IsComplete) {
    std::set<std::string_view> texts;
    std::set<int> urgencies;
    for (const ActRow& row : actTable()) {
        const std::string_view text = row.text;
        EXPECT_FALSE(text.empty()) << row.name;
        EXPECT_LE(text.size(), 28u) << row.name;
        EXPECT_EQ(text.find('!'), text.npos) << row.name;
        EXPECT_TRUE(texts.insert(text).second || row.id == ActId::Good) << text;
        EXPECT_TRUE(urgencies.insert(row.urgency).second) << row.name << ": two acts cannot be equally urgent";
        EXPECT_FALSE(row.pictogram.empty()) << row.name;
        EXPECT_EQ(&actRow(row.id), &row);
    }
}

TEST(ActTable, HasAPictogramForEveryAct) {
    const auto folder = test::sourceRoot() / "resources/icons/pictograms";
    for (const ActRow& row : actTable()) {
        EXPECT_TRUE(std::filesystem::exists(folder / (std::string(row.pictogram) + ".svg")))
            << row.name << ": " << row.pictogram;
    }
}

TEST(ActTable, AsksInTheOrderOfTheDesign) {
    const ActId order[] = {ActId::ComeIn,   ActId::OthersAside,   ActId::StepBack,   ActId::RaiseCamera,
                           ActId::MoveLeft, ActId::HeadLeft,      ActId::ChinDown,   ActId::FaceCamera,
                           ActId::OpenEyes, ActId::CloseLips,     ActId::TipGlasses, ActId::ClearHair,
                           ActId::DabFace,  ActId::LightBackdrop, ActId::CropAgain,  ActId::JudgeByEye,
                           ActId::Good};
    for (std::size_t i = 1; i < std::size(order); ++i) {
        EXPECT_LT(actRow(order[i - 1]).urgency, actRow(order[i]).urgency) << actRow(order[i]).name;
    }
}

TEST(Outcome, HasNames) {
    EXPECT_EQ(toName(Outcome::Pass), "pass");
    EXPECT_EQ(toName(Outcome::Warn), "warn");
    EXPECT_EQ(toName(Outcome::Fail), "fail");
    EXPECT_EQ(toName(Outcome::CannotJudge), "cannot_judge");
    EXPECT_EQ(toName(Outcome::NotRequired), "not_required");
}

}  // namespace
}  // namespace xuezhao
