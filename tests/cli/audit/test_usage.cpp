#include "tests/cli/audit/audit_run.h"
#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using test::audit;
using test::AuditRun;

TEST(AuditUsage, MistakesAreExplainedAndStatusIsTwo) {
    const std::vector<std::vector<std::string>> mistakes{
        {},
        {"paint"},
        {"check"},
        {"check", "--format"},
        {"check", "--format", "yaml", "x.jpg"},
        {"check", "--no-such-option", "x.jpg"},
        {"check", "--out", "x", "x.jpg"},
        {"check", "--all=yes", "x.jpg"},
        {"check", "--jobs", "0", "x.jpg"},
        {"check", "--jobs", "two", "x.jpg"},
        {"check", "--standard", "", "x.jpg"},
        {"measure", "--format", "csv", "x.jpg"},
        {"crop", "x.jpg"},
        {"standards"},
        {"standards", "paint"},
        {"standards", "show"},
        {"roster", "import", "x.csv"},
        {"roster", "import", "--job", "x"},
        {"measure", "--job", "x", "x.jpg"},
        {"standards", "show", "chsi-2017", "more"},
        {"check", "--standard", "no-such", "x.jpg"},
        {"standards", "show", "no-such"},
    };
    for (const auto& words : mistakes) {
        const AuditRun run = audit(words);
        const std::string last = words.empty() ? "(nothing)" : words.back();
        EXPECT_EQ(run.exitCode, 2) << last;
        EXPECT_EQ(run.out, "") << last;
        EXPECT_GT(run.err.size(), 20u) << last;
    }
}

TEST(AuditUsage, TheUnknownStandardIsNamed) {
    EXPECT_NE(audit({"check", "--standard", "no-such", "x.jpg"}).err.find("no-such: There is no standard"),
              std::string::npos);
}

TEST(AuditUsage, HelpNamesEveryCommand) {
    const AuditRun run = audit({"--help"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.err, "");
    for (const char* word : {"check", "measure", "crop", "standards list", "standards show", "roster import", "man"}) {
        EXPECT_NE(run.out.find(std::string("\n  ") + word + " "), std::string::npos) << word;
    }
}

TEST(AuditUsage, HelpOfACommandNamesItsOptionsAndExitStatuses) {
    const AuditRun run = audit({"check", "--help"});
    EXPECT_EQ(run.exitCode, 0);
    for (const char* word :
         {"--standard ID", "text, json, csv", "--strict", "--jobs N", "--lang LANG", "\n  0 ", "\n  1 ", "\n  2 "}) {
        EXPECT_NE(run.out.find(word), std::string::npos) << word;
    }
    EXPECT_EQ(run.out.find("--force"), std::string::npos) << "only the command's own options";
    const std::string never = audit({"-h", "measure"}).out;
    EXPECT_EQ(never.find("\n  1 "), std::string::npos) << "measure has no findings";
    EXPECT_EQ(never.find("csv"), std::string::npos);
}

TEST(AuditUsage, HelpOfAGroupHasAllOfIt) {
    const AuditRun run = audit({"standards", "--help"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_NE(run.out.find("standards list"), std::string::npos);
    EXPECT_NE(run.out.find("standards show"), std::string::npos);
    EXPECT_EQ(run.out.find("--job"), std::string::npos);
}

TEST(AuditUsage, OptionsMayStandAnywhere) {
    const std::string wanted = audit({"standards", "show", "chsi-2017", "--format", "json"}).out;
    EXPECT_GT(wanted.size(), 1000u);
    EXPECT_EQ(audit({"--format=json", "standards", "show", "chsi-2017"}).out, wanted);
    EXPECT_EQ(audit({"standards", "--format", "json", "show", "--", "chsi-2017"}).out, wanted);
}

TEST(AuditUsage, MistakesAreSaidInTheLanguageAskedFor) {
    EXPECT_NE(audit({"--lang", "zh", "paint"}).err.find("没有 paint 这个命令"), std::string::npos);
}

TEST(AuditUsage, KnowsItsVersion) {
    const std::string cmake = test::readText(test::sourceRoot() / "CMakeLists.txt");
    const std::string key = "VERSION ";
    const auto at = cmake.find(key, cmake.find("project(")) + key.size();
    const std::string version = cmake.substr(at, cmake.find(' ', at) - at);
    EXPECT_EQ(audit({"--version"}).out, "xuezhao-audit " + version + "\n");
}

// Linking is what would load a window system into a program that runs on servers.
TEST(AuditUsage, LoadsNoWindow) {
    const std::string program = test::readText(XUEZHAO_AUDIT_PROGRAM);
    EXPECT_NE(program.find("libQt6Core.so"), std::string::npos);
    for (const char* library : {"libQt6Widgets.so", "libQt6Multimedia.so", "libopencv_highgui"}) {
        EXPECT_EQ(program.find(library), std::string::npos) << library;
    }
}

}  // namespace
}  // namespace xuezhao
