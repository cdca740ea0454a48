#include "tests/cli/station/station_run.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

#include <csignal>
#include <sstream>

namespace xuezhao::test {

namespace {

constexpr int kLookMs = 50;
constexpr int kPatienceMs = 600'000;  // several people under the sanitizers on a slow machine

}  // namespace

std::vector<std::string> StationRun::linesWith(const std::string& beginning) const {
    std::vector<std::string> lines;
    std::istringstream text(err);
    for (std::string line; std::getline(text, line);)
        if (line.starts_with(beginning)) lines.push_back(line);
    return lines;
}

std::vector<nlohmann::json> StationRun::captures() const {
    std::vector<nlohmann::json> lines;
    std::istringstream text(out);
    for (std::string line; std::getline(text, line);) {
        auto json = nlohmann::json::parse(line, nullptr, false);
        EXPECT_TRUE(json.is_object()) << "no JSON: " << line;
        if (json.is_object()) lines.push_back(std::move(json));
    }
    return lines;
}

std::vector<nlohmann::json> StationRun::captures(const std::string& serial) const {
    auto lines = captures();
    std::erase_if(lines, [&](const nlohmann::json& line) { return line.value("serial", "") != serial; });
    return lines;
}

StationRun station(const std::vector<std::string>& arguments, const StationSetting& setting) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    // A report of a sanitizer must not look like a person who was refused (1).
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("exitcode=99"));
    environment.insert(QStringLiteral("UBSAN_OPTIONS"), QStringLiteral("exitcode=99"));

    for (const auto& [name, value] : setting.environment)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));

    QStringList words;
    for (const std::string& argument : arguments) words << QString::fromStdString(argument);
    if (!setting.language.empty()) words << QStringLiteral("--lang") << QString::fromStdString(setting.language);
    QProcess process;
    process.setProcessEnvironment(environment);
    if (setting.typed.empty()) process.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(XUEZHAO_PROGRAM), words);
    StationRun run;
    if (!setting.typed.empty()) {
        process.write(setting.typed.data(), qint64(setting.typed.size()));
        process.closeWriteChannel();
    }
    if (setting.when) {
        while (!setting.when(run) && timer.elapsed() < kPatienceMs && process.state() != QProcess::NotRunning) {
            process.waitForReadyRead(kLookMs);
            run.out += process.readAllStandardOutput().toStdString();
            run.err += process.readAllStandardError().toStdString();
        }
        if (setting.signal != 0 && process.processId() > 0)
            ::kill(static_cast<pid_t>(process.processId()), setting.signal);
    }
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(kPatienceMs);
    run.took = std::chrono::milliseconds(timer.elapsed());
    if (ended && process.exitStatus() == QProcess::NormalExit) run.exitCode = process.exitCode();
    run.out += process.readAllStandardOutput().toStdString();
    run.err += process.readAllStandardError().toStdString();
    EXPECT_EQ(run.err.find("Sanitizer"), std::string::npos) << run.err;
    return run;
}

}  // namespace xuezhao::test
