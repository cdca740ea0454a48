#include "app/station/kiosk.h"

#include "app/station/headless.h"
#include "app/station/quit_signals.h"
#include "app/station/station_parts.h"
#include "app/station/trial_job.h"
#include "core/devices/camera_table.h"
#include "ui/kiosk/kiosk_station.h"
#include "ui/kiosk/notice_text.h"
#include "ui/settings.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <iostream>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kTrialPeople = 200;  // of a job for trying out

/// The job named, the last one before a real camera, or a new one for trying out.
std::filesystem::path jobFor(const StationOptions& options, const Settings& settings, bool real) {
    if (!options.job.empty()) return options.job;
    const QStringList recent = settings.recentJobs();
    if (real && !recent.isEmpty()) return recent.front().toStdString();
    return newTrialFolder();
}

/// Where the settings lie, too.
std::filesystem::path ownFolder() {
    return std::filesystem::path(
               QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString()) /
           "xuezhao";
}

}  // namespace

int runKiosk(const StationOptions& given) {
    Settings settings;
    StationOptions options = given;
    if (options.camera.empty()) options.camera = settings.value(SettingId::Camera).toStdString();
    if (options.camera == "best") options.camera = bestCamera();
    const bool real = isRealCamera(options.camera);
    const std::filesystem::path job = jobFor(options, settings, real);
    if (auto made = prepareJob(job, options.standards, real ? 0 : kTrialPeople); !made) return failWith(made.error());
    auto station = chooseParts(options, job);
    if (!station) return failWith(station.error());
    station->parts.steady = kKioskSteady;
    applyTheme(*qApp, ThemeKind::Light, SizeClass::Large);

    const QuitSignals signals;
    KioskStation kiosk(
        std::move(station->parts),
        [keyboard = station->keyboard](std::string_view text) {
            if (keyboard) keyboard->feed(text);
        },
        settings.value(SettingId::KioskPin));
    kiosk.window().setNotice(readNotice({job, ownFolder()}));
    QObject::connect(&kiosk, &KioskStation::pinChosen, &settings,
                     [&settings](const QString& hash) { settings.set(SettingId::KioskPin, hash); });
    QObject::connect(&kiosk, &KioskStation::left, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&signals, &QuitSignals::asked, qApp,
                     [](int signal) { QApplication::exit(QuitSignals::exitCode(signal)); });
    kiosk.open();
    return QApplication::exec();
}

}  // namespace xuezhao
