#include "tests/cli/audit/audit_run.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QProcessEnvironment>

#include <sstream>

namespace xuezhao::test {
namespace {

constexpr int kPatienceMs = 600'000;  // a folder of portraits under the sanitizers on a slow machine

}  // namespace

AuditRun audit(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
    // Through the shell's "$@", because QProcess takes no argument that is not valid text.
    QStringList words{QStringLiteral("-c"), QString()};
    QString line = QStringLiteral("LC_ALL=C.UTF-8 exec \"$0\" --lang en");
    for (const std::string& argument : arguments) {
        line += QStringLiteral(" $'");
        for (const unsigned char byte : argument) line += QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
        line += QStringLiteral("'");
    }
    words[1] = line;
    words << QStringLiteral(XUEZHAO_AUDIT_PROGRAM);

    // A report of a sanitizer must not look like a picture that fails (1).
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("exitcode=99"));
    variables.insert(QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("exitcode=99"));
    for (const std::string& one : environment) {
        const QString text = QString::fromStdString(one);
        variables.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }

    QProcess process;
    process.setProcessEnvironment(variables);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("/bin/bash"), words);
    AuditRun run;
    const bool ended = process.waitForFinished(kPatienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit) run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput().toStdString();
    run.err = process.readAllStandardError().toStdString();
    EXPECT_EQ(run.err.find("Sanitizer"), std::string::npos) << run.err;
    return run;
}

std::vector<nlohmann::json> AuditRun::lines() const {
    std::vector<nlohmann::json> objects;
    std::istringstream text(out);
    for (std::string line; std::getline(text, line);) {
        nlohmann::json object = nlohmann::json::parse(line, nullptr, false);
        EXPECT_TRUE(object.is_object()) << line;
        if (object.is_object()) objects.push_back(std::move(object));
    }
    return objects;
}

}  // namespace xuezhao::test
