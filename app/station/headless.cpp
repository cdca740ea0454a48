#include "app/station/headless.h"

#include "app/station/headless_operator.h"
#include "app/station/quit_signals.h"
#include "app/station/station_parts.h"
#include "app/station/trial_job.h"
#include "core/devices/replay_camera.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <set>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kPeople = 5;

QString text(const char* source) {
    return QCoreApplication::translate("Station", source);
}

void say(const QString& line) {
    std::cout << line.toStdString() << std::endl;
}

/// Takes the turns of these people out of the plan.
void leaveOut(OperatorPlan& plan, const std::set<int>& people) {
    plan.people -= static_cast<int>(people.size());
    for (auto number = people.rbegin(); number != people.rend(); ++number) {
        const auto index = static_cast<std::ptrdiff_t>(*number);
        if (index < std::ssize(plan.pictures)) plan.pictures.erase(plan.pictures.begin() + index);
    }
}

OperatorReport work(StationParts parts, OperatorPlan plan, const QuitSignals& signals) {
    StationController controller(std::move(parts));
    HeadlessOperator photographer(controller, std::move(plan));
    QObject::connect(&photographer, &HeadlessOperator::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&signals, &QuitSignals::asked, &photographer, &HeadlessOperator::stopForSignal);
    controller.start();
    QCoreApplication::exec();
    return photographer.report();
}

}  // namespace

int failWith(const Error& error) {
    std::cerr << "xuezhao: " << toText(error) << std::endl;
    return 2;
}

int runHeadless(const StationOptions& options) {
    // Drawn people come into a job of somebody's only where they are asked for.
    if (!options.job.empty() && options.camera.empty()) return failWith({ErrorId::CameraNotNamed, "--camera", {}});
    OperatorPlan plan;
    if (!options.replayFolder().empty()) {
        const auto pictures = replayPictures(options.replayFolder());
        if (!pictures) return failWith(pictures.error());
        for (const auto& file : *pictures) plan.pictures.push_back(file.filename().string());
    }
    plan.people = options.people > 0 ? options.people
                  : plan.replays()   ? static_cast<int>(plan.pictures.size())
                                     : kPeople;
    if (plan.replays()) plan.people = std::min(plan.people, static_cast<int>(plan.pictures.size()));

    const QuitSignals signals;  // until the roster is written
    const std::filesystem::path folder = options.job.empty() ? newTrialFolder() : options.job;
    // A day that was broken off goes on with those who are missing.
    const int everybody = plan.people;
    Arrivals come;
    if (peopleAreInvented(options)) {
        auto taken = inventedPeopleTaken(folder, everybody);
        if (!taken) return failWith(taken.error());
        come.absent = std::move(*taken);
        leaveOut(plan, come.absent);
    }
    come.people = plan.people;
    auto station = chooseParts(options, folder, come);
    if (!station) return failWith(station.error());
    if (auto prepared = prepareJob(folder, options.standards, everybody); !prepared) return failWith(prepared.error());
    if (!come.absent.empty())
        say(text(QT_TRANSLATE_NOOP("Station", "Captured before: %1   Still to come: %2"))
                .arg(come.absent.size())
                .arg(plan.people));
    say(text(QT_TRANSLATE_NOOP("Station", "Camera: %1")).arg(QString::fromStdString(station->camera)));

    const OperatorReport report =
        plan.people > 0 ? work(std::move(station->parts), std::move(plan), signals) : OperatorReport{};

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
    if (report.stopped) return failWith(*report.stopped);
    if (report.signal) return QuitSignals::exitCode(*report.signal);
    return report.refused == 0 ? 0 : 1;
}

}  // namespace xuezhao
