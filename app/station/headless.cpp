#include "app/station/headless.h"

#include "app/station/headless_operator.h"
#include "app/station/quit_signals.h"
#include "app/station/station_parts.h"
#include "app/station/trial_job.h"
#include "app/station/typed_lines.h"
#include "core/devices/replay_camera.h"

#include <QCoreApplication>

#include <unistd.h>
#include <algorithm>
#include <iostream>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kPeople = 5;
/// When no invented person comes for so long, something is wrong with the devices.
constexpr int kNobodyComes = 60;  // s

QString text(const char* source) {
    return QCoreApplication::translate("Station", source);
}

/// Standard output is for captures alone.
void say(const QString& line) {
    std::cerr << line.toStdString() << std::endl;
}

/// Takes the turns of these people out of the plan.
void leaveOut(OperatorPlan& plan, const std::set<int>& people) {
    plan.people -= static_cast<int>(people.size());
    for (auto number = people.rbegin(); number != people.rend(); ++number) {
        const auto index = static_cast<std::ptrdiff_t>(*number);
        if (index < std::ssize(plan.pictures)) plan.pictures.erase(plan.pictures.begin() + index);
    }
}

OperatorReport work(Station station, OperatorPlan plan, const QuitSignals& signals) {
    std::optional<TypedLines> lines;
    if (KeyboardReader* keyboard = station.keyboard) {
        lines.emplace(STDIN_FILENO);
        plan.typed = [keyboard](std::string_view line) { keyboard->feed(line); };
    }
    StationController controller(std::move(station.parts));
    HeadlessOperator photographer(controller, std::move(plan), lines ? &*lines : nullptr);
    QObject::connect(&photographer, &HeadlessOperator::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&signals, &QuitSignals::asked, &photographer, &HeadlessOperator::stopForSignal);
    controller.start();
    QCoreApplication::exec();
    return photographer.report();
}

/// \param wanted  how many people were to be captured; 0: as many as come
int exitCode(const OperatorReport& report, int wanted) {
    if (report.stopped) return failWith(*report.stopped);
    if (report.signal) return QuitSignals::exitCode(*report.signal);
    return report.captured >= wanted && (wanted > 0 || report.refused == 0) ? 0 : 1;
}

}  // namespace

int failWith(const Error& error) {
    std::cerr << "xuezhao: " << toText(error) << std::endl;
    return 2;
}

int runHeadless(const StationOptions& options) {
    // Drawn people come into a job of somebody's only where they are asked for.
    if (!options.job.empty() && options.camera.empty()) return failWith({ErrorId::CameraNotNamed, "--camera", {}});
    const Choice choice = chooseDevices(options);
    OperatorPlan plan;
    plan.invented = choice.invented;
    plan.onlyTyped = choice.readers == std::vector<std::string>{"keyboard"};
    plan.wait = std::chrono::seconds(options.wait > 0 ? options.wait : choice.invented ? kNobodyComes : 0);
    if (!options.replayFolder().empty()) {
        const auto pictures = replayPictures(options.replayFolder());
        if (!pictures) return failWith(pictures.error());
        for (const auto& file : *pictures) plan.pictures.push_back(file.filename().string());
    }
    const int pictures = static_cast<int>(plan.pictures.size());
    plan.people = options.people;
    if (choice.invented && plan.people == 0) plan.people = plan.replays() ? pictures : kPeople;
    if (choice.invented && plan.replays()) plan.people = std::min(plan.people, pictures);

    const QuitSignals signals;  // until the roster is written
    const std::filesystem::path folder = options.job.empty() ? newTrialFolder() : options.job;
    plan.folder = folder;
    // A day that was broken off goes on with those who are missing.
    const int everybody = choice.invented ? plan.people : 0;
    Visitors visitors;
    if (choice.invented) {
        auto taken = inventedPeopleTaken(folder, everybody);
        if (!taken) return failWith(taken.error());
        visitors.absent = std::move(*taken);
        leaveOut(plan, visitors.absent);
    }
    visitors.people = plan.people;
    auto station = chooseParts(options, folder, visitors);
    if (!station) return failWith(station.error());
    // Only the roster of a job without real people is invented.
    if (auto prepared = prepareJob(folder, options.standards, everybody); !prepared) return failWith(prepared.error());
    if (!visitors.absent.empty())
        say(text(QT_TRANSLATE_NOOP("Station", "Captured before: %1   Still to come: %2"))
                .arg(visitors.absent.size())
                .arg(plan.people));
    say(text(QT_TRANSLATE_NOOP("Station", "Camera: %1")).arg(QString::fromStdString(station->camera)));

    const int wanted = plan.people;
    const bool anybody = !choice.invented || plan.people > 0;
    const OperatorReport report = anybody ? work(std::move(*station), std::move(plan), signals) : OperatorReport{};

    say(text(QT_TRANSLATE_NOOP("Station", "Captured: %1   Failing: %2   Refused: %3"))
            .arg(report.captured)
            .arg(report.failing)
            .arg(report.refused));
    say(text(QT_TRANSLATE_NOOP("Station", "Folder: %1")).arg(QString::fromStdString(folder.string())));
    auto roster = writeRoster(folder);
    if (!roster) return failWith(roster.error());
    const auto toLookAt = photographsToLookAt(folder);
    if (!toLookAt) return failWith(toLookAt.error());
    for (const auto& file : *roster)
        say(text(QT_TRANSLATE_NOOP("Station", "Roster: %1")).arg(QString::fromStdString(file.string())));
    if (*toLookAt > 0)
        say(text(QT_TRANSLATE_NOOP("Station", "Not looked at: %1 photographs (page Capture, key PgUp)"))
                .arg(*toLookAt));
    return exitCode(report, wanted);
}

}  // namespace xuezhao
