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
        {"standards", "show"},
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

TEST(AuditUsage, HelpNamesEveryCommandAndOption) {
    const AuditRun run = audit({"--help"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.err, "");
    for (const char* word : {"check", "measure", "crop", "standards", "--standard ID", "--format", "--out", "--force",
                             "--strict", "--jobs", "--standards-dir", "--lang", "Exit status"}) {
        EXPECT_NE(run.out.find(word), std::string::npos) << word;
    }
    EXPECT_EQ(audit({"measure", "-h"}).out.find("--force"), std::string::npos) << "only the command's own options";
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
    for (const char* library : {"libQt6Gui.so", "libQt6Widgets.so", "libQt6Multimedia.so", "libopencv_highgui"}) {
        EXPECT_EQ(program.find(library), std::string::npos) << library;
    }
}

}  // namespace
}  // namespace xuezhao
