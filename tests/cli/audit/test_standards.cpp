#include "tests/cli/audit/audit_run.h"
#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace xuezhao {
namespace {

using test::audit;
using test::AuditRun;

TEST(AuditStandards, EveryDataFileIsListed) {
    std::set<std::string> listed, files;
    for (const auto& standard : audit({"standards", "list", "--format", "json"}).lines()) {
        listed.insert(standard.at("id"));
        EXPECT_GT(standard.at("width").get<int>(), 0);
        EXPECT_NE(standard.at("title").at("zh"), "");
        EXPECT_NE(standard.at("title").at("en"), "");
    }
    for (const auto& file : test::sourceFiles("resources/standards", {".json"})) files.insert(file.stem());
    EXPECT_EQ(listed, files);
}

TEST(AuditStandards, ShowsTheRegistersNumbersWithTheirClauses) {
    const AuditRun run = audit({"standards", "show", "chsi-2017", "--format", "json"});
    ASSERT_EQ(run.exitCode, 0);
    const auto standard = run.lines().at(0);
    EXPECT_EQ(standard.at("width"), 480);
    EXPECT_EQ(standard.at("height"), 640);
    std::set<std::string> clauses;
    for (const auto& clause : standard.at("clauses")) clauses.insert(clause.at("id"));
    bool seen = false;
    for (const auto& limit : standard.at("limits")) {
        EXPECT_TRUE(clauses.count(limit.at("clause"))) << limit;
        if (limit.at("check") != "head_top") continue;
        seen = true;
        EXPECT_EQ(limit.at("text").at("min"), 50);
        EXPECT_EQ(limit.at("detector").at("min"), 60);
        EXPECT_EQ(limit.at("min"), 60) << "the intersection of text and detector rules";
        EXPECT_EQ(limit.at("max"), 110);
    }
    EXPECT_TRUE(seen);
    EXPECT_NE(audit({"standards", "show", "chsi-2017"}).out.find("60-110 px"), std::string::npos);
    EXPECT_NE(audit({"standards", "list", "--lang", "zh"}).out, audit({"standards", "list"}).out);
}

/// A folder with one standard: the register's with another id.
void writeStandard(const test::TempFolder& folder, const std::string& from, const std::string& to) {
    std::string text = test::readText(test::sourceRoot() / "resources/standards/chsi-2017.json");
    ASSERT_NE(text.find(from), std::string::npos);
    text.replace(text.find(from), from.size(), to);
    std::ofstream(folder / "mine.json") << text;
}

TEST(AuditStandards, AFurtherFolderIsAFurtherStandard) {
    const test::TempFolder folder;
    writeStandard(folder, "\"chsi-2017\"", "\"mine\"");
    const AuditRun run =
        audit({"standards", "--standards-dir", folder.path().string(), "show", "mine", "--format", "json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.lines().at(0).at("id"), "mine");
}

TEST(AuditStandards, AMistakeInAStandardNamesFileAndLine) {
    const test::TempFolder folder;
    writeStandard(folder, "\"rank\"", "\"rnak\"");
    const AuditRun run = audit({"standards", "list", "--standards-dir", folder.path().string()});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("mine.json, line "), std::string::npos) << run.err;
}

TEST(AuditStandards, AFolderThatIsNotThereIsNamed) {
    const AuditRun run = audit({"standards", "list", "--standards-dir", "/no/such/folder"});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("folder: The folder is not there"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace xuezhao
