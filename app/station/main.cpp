// The station: a window, or without a display the same session without one.

#include "app/station/device_list.h"
#include "app/station/display.h"
#include "app/station/headless.h"
#include "app/station/kiosk.h"
#include "app/station/options.h"
#include "app/station/window.h"
#include "core/base/language.h"

#include <sys/stat.h>

#include <QApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string_view>

namespace {

using namespace xuezhao;

/// Before the application object can be made it must be known which kind is needed.
bool wantsWindow(int argc, char** argv) {
    constexpr std::array<std::string_view, 4> kWithout{"--no-window", "--help", "--version", "--list-devices"};
    const bool without = std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        return std::find(kWithout.begin(), kWithout.end(), argument) != kWithout.end();
    });
    return displayNamed() && !without;
}

Error deadDisplay() {
    const char* wayland = std::getenv("WAYLAND_DISPLAY");
    const char* x11 = std::getenv("DISPLAY");
    return {ErrorId::DisplayUnusable, wayland && *wayland ? wayland : x11 ? x11 : "", {}};
}

}  // namespace

int main(int argc, char** argv) {
    ::umask(0077);  // faces and identity numbers: what this program writes is for its user alone
    const bool wanted = wantsWindow(argc, argv);
    const bool window = wanted && displayWorks(argc, argv);
    const std::unique_ptr<QCoreApplication> app(window ? new QApplication(argc, argv)
                                                       : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("xuezhao"));
    QCoreApplication::setApplicationVersion(QStringLiteral(XUEZHAO_VERSION));

    useLanguage("auto");
    auto options = readOptions(QCoreApplication::arguments().mid(1));
    if (!options) return failWith(options.error());
    useLanguage(options->language);
    options->window = options->window && window;
    if (options->help) {
        std::cout << helpText();
        return 0;
    }
    if (options->version) {
        std::cout << "xuezhao " << XUEZHAO_VERSION << std::endl;
        return 0;
    }
    if (options->listDevices) {
        std::cout << listDevices(options->json);
        return 0;
    }
    if (wanted && !window) {
        const int failed = failWith(deadDisplay());
        // Whoever named a job wants to see it; without a window drawn people would come into it.
        if (!options->job.empty()) return failed;
        std::cerr << "xuezhao: "
                  << QCoreApplication::translate("Station", "The session runs without a window.").toStdString()
                  << std::endl;
    }
    if (options->window && options->kiosk) return runKiosk(*options);
    return options->window ? runWindow(*options) : runHeadless(*options);
}
