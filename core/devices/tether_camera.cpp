#include "core/devices/tether_camera.h"

#include "core/base/program_folder.h"
#include "core/devices/camera_thread.h"
#include "core/devices/tether_worker.h"

#include <QProcess>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace xuezhao {
namespace {

constexpr std::string_view kUsb = "usb:";
constexpr int kPtpIpPort = 15740;    ///< registered for PTP/IP
constexpr int kListPatience = 2000;  ///< ms

bool isHostName(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '.' || c == '-' || c == '_';
    });
}

}  // namespace

std::filesystem::path tetherHelper() {
    return programFolder() / "xuezhao-tether";
}

Result<TetherOptions> tetherOptions(std::string_view argument) {
    TetherOptions options;
    options.spec = argument.empty() ? "ptp" : "ptp:" + std::string(argument);
    if (argument.empty() || argument.starts_with(kUsb)) {
        options.port = argument;
        return options;
    }
    const std::size_t colon = argument.find(':');
    const std::string host(argument.substr(0, colon));
    int port = kPtpIpPort;
    bool sound = isHostName(host);
    if (colon != std::string_view::npos) {
        const std::string_view number = argument.substr(colon + 1);
        const auto [end, failure] = std::from_chars(number.data(), number.data() + number.size(), port);
        sound = sound && failure == std::errc() && end == number.data() + number.size() && port > 0 && port < 65536;
    }
    if (!sound) return Error{ErrorId::CameraUnknown, options.spec, "host or port"};
    // Twice: without the second one libgphoto2 listens for events at the registered port.
    const std::string text = ':' + std::to_string(port);
    options.port = "ptpip:" + host + text + text;
    return options;
}

std::unique_ptr<Camera> makeTetherCamera(TetherOptions options) {
    return std::make_unique<CameraThread<TetherWorker>>(std::move(options));
}

std::vector<std::string> tetheredCameras() {
    QProcess helper;
    helper.start(QString::fromStdString(tetherHelper().string()), {QStringLiteral("--list")});
    if (!helper.waitForFinished(kListPatience)) {
        helper.kill();
        helper.waitForFinished(kListPatience);
        return {};
    }
    std::istringstream lines(helper.readAllStandardOutput().toStdString());
    std::vector<std::string> specs;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t tab = line.find('\t');
        if (tab != std::string::npos) specs.push_back("ptp:" + line.substr(tab + 1));
    }
    return specs;
}

}  // namespace xuezhao
