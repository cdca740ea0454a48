#include "tests/cli/audit/audit_run.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QStandardPaths>

#include <sstream>

namespace xuezhao {
namespace {

using test::audit;

/// The words behind which a help text names a command: lines of two blanks and a name.
std::vector<std::string> commandsOfHelp() {
    std::vector<std::string> names;
    std::istringstream text(audit({"--help"}).out);
    for (std::string line; std::getline(text, line);) {
        if (line.size() < 24 || !line.starts_with("  ") || line[2] == ' ') continue;
        std::string name = line.substr(2, 22);
        names.push_back(name.erase(name.find_last_not_of(' ') + 1));
    }
    return names;
}

TEST(AuditManual, HasEveryCommandOfTheHelp) {
    const auto run = audit({"man"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_NE(run.out.find("\n.TH XUEZHAO\\-AUDIT 1"), std::string::npos);
    const auto names = commandsOfHelp();
    ASSERT_GT(names.size(), 5u);
    for (const std::string& name : names)
        EXPECT_NE(run.out.find("\n.SS xuezhao\\-audit " + name), std::string::npos) << name;
}

TEST(AuditManual, GroffFindsNothingToWarnAbout) {
    const QString groff = QStandardPaths::findExecutable(QStringLiteral("groff"));
    if (groff.isEmpty()) GTEST_SKIP() << "groff is not installed: the page's macros were not checked";
    for (const char* language : {"en", "zh"}) {
        QProcess process;
        QStringList options{QStringLiteral("-man"), QStringLiteral("-Kutf8"), QStringLiteral("-Tutf8"),
                            QStringLiteral("-ww"), QStringLiteral("-Z")};
        // Where Chinese lines may be broken; man reads it too when it shows a page of that language.
        if (language == std::string_view("zh")) options << QStringLiteral("-mzh");
        process.start(groff, options);
        ASSERT_TRUE(process.waitForStarted());
        process.write(QByteArray::fromStdString(audit({"man", "--lang", language}).out));
        process.closeWriteChannel();
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0);
        // That it cannot break a line of Chinese evenly is no fault of the page.
        const std::string warnings = process.readAllStandardError().toStdString();
        std::istringstream lines(warnings);
        for (std::string line; std::getline(lines, line);)
            EXPECT_NE(line.find("adjust"), std::string::npos) << language << ": " << line;
    }
}

}  // namespace
}  // namespace xuezhao
