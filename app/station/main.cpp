// The station: a window, or without a display the same session without one.

#include "app/station/headless.h"
#include "app/station/options.h"
#include "app/station/window.h"
#include "core/base/language.h"

#include <sys/stat.h>

#include <QApplication>

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>
#include <string_view>

namespace {

/// Before the application object can be made it must be known which kind is needed.
bool wantsWindow(int argc, char** argv) {
    constexpr std::array<std::string_view, 3> kWithout{"--no-window", "--help", "--version"};
    const bool without = std::any_of(argv + 1, argv + argc, [&](const char* argument) {
        return std::find(kWithout.begin(), kWithout.end(), argument) != kWithout.end();
    });
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return display && !without;
}

}  // namespace

int main(int argc, char** argv) {
    using namespace xuezhao;
    ::umask(0077);  // faces and identity numbers: what this program writes is for its user alone
    const bool window = wantsWindow(argc, argv);
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
    return options->window ? runWindow(*options) : runHeadless(*options);
}
