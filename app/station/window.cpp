#include "app/station/window.h"

#include "app/station/headless.h"
#include "app/station/quit_signals.h"
#include "app/station/station_parts.h"
#include "app/station/trial_job.h"
#include "core/devices/camera_table.h"
#include "ui/station_window.h"

#include <QApplication>

#include <utility>

namespace xuezhao {

namespace {

constexpr int kTrialPeople = 200;  // of a job for trying out: enough to fill the roster's page

Result<StationWindow::Choices::Station> makeStation(StationOptions options, const std::filesystem::path& job,
                                                    const std::string& camera) {
    if (camera != "best") options.camera = camera;
    auto station = chooseParts(options, job);
    if (!station) return station.error();
    StationWindow::Choices::Station made;
    made.parts = std::move(station->parts);
    made.camera = station->camera;
    made.typed = [keyboard = station->keyboard](std::string_view text) { keyboard->feed(text); };
    return made;
}

std::string chosenCamera(const StationOptions& options, const Settings& settings) {
    const std::string spec = options.camera.empty() ? settings.value(SettingId::Camera).toStdString() : options.camera;
    return spec == "best" ? bestCamera() : spec;
}

std::vector<std::string> camerasPresent() {
    std::vector<std::string> specs;
    for (const CameraRow& row : cameraTable())
        for (const std::string& spec : row.list()) specs.push_back(spec);
    return specs;
}

}  // namespace

int runWindow(const StationOptions& options) {
    auto catalogue = Catalogue::builtIn();
    if (!catalogue) return failWith(catalogue.error());
    Settings settings;
    if (options.language != "auto")
        settings.setForThisRun(SettingId::Language, QString::fromStdString(options.language));

    StationWindow::Choices choices;
    choices.catalogue = std::make_shared<const Catalogue>(std::move(*catalogue));
    choices.station = [options](const std::filesystem::path& job, const std::string& camera) {
        return makeStation(options, job, camera);
    };
    choices.cameras = camerasPresent;
    choices.practiceJob = [options]() -> Result<std::filesystem::path> {
        const std::filesystem::path folder = newTrialFolder();
        if (auto made = prepareJob(folder, options.standards, kTrialPeople); !made) return made.error();
        return folder;
    };
    const QuitSignals signals;  // outlives the station, which finishes a save in its end
    StationWindow station(choices, settings);
    QObject::connect(&signals, &QuitSignals::asked, qApp,
                     [](int signal) { QApplication::exit(QuitSignals::exitCode(signal)); });
    station.window().open();

    const std::string camera = chosenCamera(options, settings);
    const QStringList recent = settings.recentJobs();
    if (!options.job.empty()) {
        // A new job before drawn people knows them; before real ones its roster is empty.
        const int people = camera == "virtual" ? kTrialPeople : 0;
        if (auto made = prepareJob(options.job, options.standards, people); !made) return failWith(made.error());
        station.openJob(options.job, camera);
    } else if (isRealCamera(camera) && !recent.isEmpty() && options.standards.empty()) {
        station.openJob(recent.front().toStdString(), camera);
    } else {
        // Drawn and replayed people never come into a job that real ones may be in.
        auto folder = choices.practiceJob();
        if (!folder) return failWith(folder.error());
        station.openJob(*folder, camera, false);
    }
    return QApplication::exec();
}

}  // namespace xuezhao
