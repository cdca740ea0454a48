#include "tests/support/gst_camera/fed_cameras.h"

#include "core/devices/qt_camera.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <thread>

namespace xuezhao::test {
namespace {

std::filesystem::path pluginFolder() {
    return (QCoreApplication::applicationDirPath() + QStringLiteral("/gst")).toStdU16String();
}
std::filesystem::path listFile() {
    return (QDir::tempPath() + QStringLiteral("/xuezhao-test-cameras-%1").arg(QCoreApplication::applicationPid()))
        .toStdU16String();
}

/// GStreamer reads these once, when Qt loads it.
const bool environmentSet = [] {
    qputenv("QT_MEDIA_BACKEND", "gstreamer");
    qputenv("GST_REGISTRY_FORK", "no");  // the helper that scans plugins is not built with sanitizers
    return true;
}();

}  // namespace

FedCameras::FedCameras() : m_file(listFile()) {
    qputenv("GST_PLUGIN_PATH", QByteArray::fromStdString(pluginFolder().string()));
    qputenv("GST_REGISTRY", QByteArray::fromStdString((pluginFolder() / "registry.bin").string()));
    qputenv("XUEZHAO_TEST_CAMERAS", QByteArray::fromStdString(m_file.string()));
    announce({});
}

FedCameras::~FedCameras() {
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

std::string FedCameras::missing() {
    static_cast<void>(environmentSet);
    if (!std::filesystem::exists(pluginFolder() / "libgstxuezhaotestcameras.so")) {
        return "the plugin was not built: libgstreamer1.0-dev is missing";
    }
    for (const char* plugin : {"libgstvideotestsrc.so", "libgstjpeg.so"}) {
        const QDir root(QStringLiteral("/usr/lib"));
        const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const bool there = std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
            return QFileInfo::exists(root.filePath(folder) + QStringLiteral("/gstreamer-1.0/") + QLatin1String(plugin));
        });
        if (!there) return std::string("GStreamer's base and good plugins are missing: ") + plugin;
    }
    return {};
}

void FedCameras::announce(const std::vector<std::string>& lines) {
    // Renamed into its place: the plugin never reads half a file.
    const std::filesystem::path half = m_file.string() + ".part";
    {
        std::ofstream file(half);
        for (const std::string& line : lines) file << line << '\n';
    }
    std::filesystem::rename(half, m_file);
}

bool FedCameras::waitUntilListed(const std::string& name, bool listed) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(15);
    while (std::chrono::steady_clock::now() < end) {
        const std::vector<std::string> names = qtCameraNames();
        if ((std::find(names.begin(), names.end(), name) != names.end()) == listed) return true;
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

std::string colourCamera(const std::string& name, const std::string& caps, const std::string& rgb,
                         const std::string& fault) {
    const bool jpeg = caps.rfind("image/jpeg", 0) == 0;
    const std::string size = caps.substr(caps.find(','));
    // JPEG uses all levels from 0 to 255, raw video 16 to 235.
    const std::string raw =
        jpeg ? "video/x-raw,format=RGB" + size + " ! videoconvert ! video/x-raw,format=I420,colorimetry=1:4:0:0" : caps;
    return name + " | " + caps + " | videotestsrc is-live=true pattern=solid-color foreground-color=0xff" +
           rgb.substr(2) + " ! " + raw + (jpeg ? " ! jpegenc quality=95" : "") + " ! identity " + fault;
}

}  // namespace xuezhao::test
