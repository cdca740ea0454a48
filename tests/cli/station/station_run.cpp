#include "tests/cli/station/station_run.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QProcessEnvironment>

#include <sstream>

namespace xuezhao::test {

namespace {

constexpr int kPatienceMs = 600'000;  // several people under the sanitizers on a slow machine

}  // namespace

std::vector<std::string> StationRun::linesWith(const std::string& beginning) const {
    std::vector<std::string> lines;
    std::istringstream text(out);
    for (std::string line; std::getline(text, line);)
        if (line.starts_with(beginning)) lines.push_back(line);
    return lines;
}

StationRun station(const std::vector<std::string>& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    // A report of a sanitizer must not look like a person who was refused (1).
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("exitcode=99"));
    environment.insert(QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("exitcode=99"));

    QStringList words;
    for (const std::string& argument : arguments) words << QString::fromStdString(argument);
    words << QStringLiteral("--lang") << QStringLiteral("en");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(XUEZHAO_PROGRAM), words);
    StationRun run;
    const bool ended = process.waitForFinished(kPatienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit) run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput().toStdString();
    run.err = process.readAllStandardError().toStdString();
    EXPECT_EQ(run.err.find("Sanitizer"), std::string::npos) << run.err;
    return run;
}

}  // namespace xuezhao::test
