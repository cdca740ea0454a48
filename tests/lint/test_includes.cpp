// The layers of the project, checked on the sources: linking alone does not stop a header from compiling.

#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <QLibraryInfo>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

/// One folder of sources, the folders below it that it may include, and the Qt modules besides QtCore.
struct Layer {
    std::string folder;
    std::vector<std::string> mayInclude;
    std::vector<std::string> qtModules;
};

const std::vector<Layer>& layers() {
    static const std::vector<Layer> table{
        {"core/base", {}, {}},
        {"core/picture", {"core/base"}, {}},
        {"core/standards", {"core/base"}, {}},
        {"core/vision", {"core/base"}, {}},
        {"models", {"core/base"}, {}},
        {"core/photo", {"core/base", "core/standards", "core/vision", "core/picture"}, {}},
        {"core/quality", {"core/base", "core/standards", "core/vision", "core/picture", "core/photo"}, {}},
        {"core/store", {"core/base"}, {"QtSql"}},
        {"core/setup",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store"},
         {}},
        {"core/roster", {"core/base", "core/store"}, {}},
        {"core/saver",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store"},
         {}},
        {"core/proof", {"core/base", "core/standards", "core/vision", "core/picture", "core/photo"}, {}},
        {"core/delivery",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store",
          "core/proof", "core/roster"},
         {}},
        {"core/report",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store",
          "core/roster"},
         {"QtGui", "QtSvg"}},
        {"core/clerk",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store",
          "core/saver", "core/roster"},
         {}},
        {"core/tether", {"core/base"}, {}},
        {"core/devices", {"core/base", "core/picture", "core/tether"}, {"QtGui", "QtMultimedia", "QtSerialPort"}},
        {"core/session",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store",
          "core/setup", "core/saver", "core/tether", "core/devices"},
         {}},
        {"ui",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store",
          "core/setup", "core/saver", "core/roster", "core/proof", "core/delivery", "core/report", "core/clerk",
          "core/tether", "core/devices", "core/session"},
         {"QtGui", "QtWidgets", "QtSvg", "QtMultimedia", "QtPrintSupport"}},
        {"app/audit",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store",
          "core/saver", "core/roster", "core/proof", "core/delivery", "core/report", "core/clerk"},
         {"QtGui"}},
        {"app/station",
         {"core/base", "core/standards", "core/vision", "core/picture", "core/photo", "core/quality", "core/store",
          "core/setup", "core/saver", "core/roster", "core/proof", "core/delivery", "core/clerk", "core/tether",
          "core/devices", "core/session", "ui"},
         {"QtGui", "QtWidgets"}},
        {"app/tether", {"core/base", "core/tether"}, {}},
    };
    return table;
}

/// Headers of other people's libraries and the only folders that may know them.
const std::map<std::string, std::vector<std::string>>& homes() {
    static const std::map<std::string, std::vector<std::string>> table{
        {"dlib/", {"core/vision"}},
        {"opencv2/dnn.hpp", {"core/vision"}},
        {"jpeglib.h", {"core/picture", "core/photo"}},  // reading and writing
        {"jerror.h", {"core/picture"}},
        {"libexif/", {"core/picture"}},
        {"gphoto2/", {"app/tether"}},  // its calls may hang: never in the station's own process
        {"png.h", {"core/picture"}},
        {"zip.h", {"core/roster", "core/delivery"}},
        {"xlsxwriter", {"core/roster"}},
        {"shapefil.h", {"core/roster"}},
        {"onnx/", {"models"}},
        {"google/protobuf/", {"models"}},
        {"flatbuffers/", {"models"}},
        {"libusb.h", {"core/devices"}},
        {"sodium.h", {"core/photo", "ui"}},
        {"openssl/", {"core/base"}},
        {"winscard.h", {"core/devices"}},
        {"ZXing/", {"core/devices"}},
    };
    return table;
}

/// Headers that nobody includes: umbrellas, and what would load a second Qt.
const std::set<std::string>& forbidden() {
    static const std::set<std::string> table{
        "opencv2/opencv.hpp",
        "opencv2/highgui.hpp",
        "opencv2/videoio.hpp",
        "opencv/cv.h",
        "dlib/opencv.h",
        "QtCore",
        "QtGui",
        "QtWidgets",
        "QtSql",
        "QtMultimedia",
        "QtTest",
        "QtSvg",
        "bits/stdc++.h",
    };
    return table;
}

struct Include {
    fs::path file;
    int line = 0;
    std::string header;
    bool quoted = false;

    std::string place() const {
        return fs::relative(file, test::sourceRoot()).string() + ":" + std::to_string(line) + " includes " + header;
    }
};

std::vector<Include> includesOf(const fs::path& folder) {
    std::vector<Include> includes;
    for (const fs::path& file : test::sourceFiles(folder, {".h", ".cpp"})) {
        std::istringstream text(test::readText(file));
        int number = 0;
        for (std::string line; std::getline(text, line);) {
            ++number;
            if (line.rfind("#include", 0) != 0) continue;
            const std::size_t open = line.find_first_of("<\"");
            const std::size_t close = line.find_last_of(">\"");
            if (open >= close) continue;
            includes.push_back({file, number, line.substr(open + 1, close - open - 1), line[open] == '"'});
        }
    }
    return includes;
}

/// Qt module -> names of its headers, read from the installed Qt.
const std::map<std::string, std::set<std::string>>& qtHeaders() {
    static const auto table = [] {
        std::map<std::string, std::set<std::string>> modules;
        const fs::path root = QLibraryInfo::path(QLibraryInfo::HeadersPath).toStdString();
        for (const auto& module : fs::directory_iterator(root)) {
            if (!module.is_directory() || module.path().filename() == "QtCore") continue;
            for (const auto& header : fs::directory_iterator(module)) {
                modules[module.path().filename()].insert(header.path().filename());
            }
        }
        return modules;
    }();
    return table;
}

/// The Qt module (not QtCore) of a header such as "QLabel" or "QtWidgets/QLabel"; "" when there is none.
std::string qtModule(const std::string& header) {
    for (const auto& [module, names] : qtHeaders()) {
        if (names.count(header) || header.rfind(module + "/", 0) == 0) return module;
    }
    return {};
}

bool startsWithFolder(std::string_view header, std::string_view folder) {
    return header.size() > folder.size() && header.substr(0, folder.size()) == folder && header[folder.size()] == '/';
}

template <typename Container>
bool has(const Container& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

TEST(Includes, KnowTheQtModules) {
    EXPECT_EQ(qtModule("QLabel"), "QtWidgets");
    EXPECT_EQ(qtModule("QtGui/QImage"), "QtGui");
    EXPECT_EQ(qtModule("QString"), "");
}

TEST(Includes, EveryFolderIsALayer) {
    std::set<std::string> folders;
    for (const char* top : {"core", "app"}) {
        for (const auto& entry : fs::directory_iterator(test::sourceRoot() / top)) {
            if (entry.is_directory()) folders.insert(std::string(top) + "/" + entry.path().filename().string());
        }
    }
    folders.insert("ui");
    folders.insert("models");
    for (const Layer& layer : layers()) EXPECT_EQ(folders.erase(layer.folder), 1u) << layer.folder;
    EXPECT_TRUE(folders.empty()) << "not in the table of layers: " << *folders.begin();
}

TEST(Includes, PointDownwardsAndShowTheirLayer) {
    for (const Layer& layer : layers()) {
        for (const Include& include : includesOf(layer.folder)) {
            if (!include.quoted || fs::path(include.header).extension() == ".moc") continue;
            EXPECT_TRUE(fs::exists(test::sourceRoot() / include.header)) << include.place() << ": give the whole path";
            const bool allowed = startsWithFolder(include.header, layer.folder) ||
                                 std::any_of(layer.mayInclude.begin(), layer.mayInclude.end(), [&](const auto& below) {
                                     return startsWithFolder(include.header, below);
                                 });
            EXPECT_TRUE(allowed) << include.place();
        }
    }
}

TEST(Includes, QtModulesStayInTheirLayers) {
    for (const Layer& layer : layers()) {
        for (const Include& include : includesOf(layer.folder)) {
            const std::string module = include.quoted ? std::string() : qtModule(include.header);
            EXPECT_TRUE(module.empty() || has(layer.qtModules, module)) << include.place() << " of " << module;
        }
    }
}

TEST(Includes, AreNarrow) {
    for (const char* top : {"core", "models", "ui", "app", "tests"}) {
        for (const Include& include : includesOf(top))
            EXPECT_FALSE(has(forbidden(), include.header)) << include.place();
    }
}

TEST(Includes, OtherLibrariesStayWhereTheyAreWrapped) {
    std::set<fs::path> dlibFiles;
    for (const char* top : {"core", "models", "ui", "app"}) {
        for (const Include& include : includesOf(top)) {
            const std::string file = fs::relative(include.file, test::sourceRoot()).string();
            for (const auto& [prefix, folders] : homes()) {
                if (include.header.rfind(prefix, 0) != 0) continue;
                EXPECT_TRUE(std::any_of(folders.begin(), folders.end(), [&](const std::string& home) {
                    return startsWithFolder(file, home);
                })) << include.place();
                if (prefix == "dlib/") dlibFiles.insert(include.file);
            }
        }
    }
    EXPECT_LE(dlibFiles.size(), 1u) << "dlib's headers are costly and belong into one .cpp";
}

}  // namespace
}  // namespace xuezhao
