#include "core/devices/camera_table.h"

#include "core/devices/qt_camera.h"
#include "core/devices/replay_camera.h"
#include "core/devices/virtual_camera.h"

#include <algorithm>
#include <array>

namespace xuezhao {
namespace {

using Made = Result<std::unique_ptr<Camera>>;

std::vector<std::string> listUsb() {
    std::vector<std::string> specs;
    for (const std::string& name : qtCameraNames()) specs.push_back("usb:" + name);
    return specs;
}

Made makeUsb(std::string_view argument, const SharedStage&) {
    return makeQtCamera(std::string(argument));
}

Made makeVirtual(std::string_view argument, const SharedStage& stage) {
    if (!argument.empty()) return Error{ErrorId::CameraUnknown, "virtual:" + std::string(argument), {}};
    return makeVirtualCamera(stage);
}

Made makeReplay(std::string_view argument, const SharedStage& stage) {
    if (argument.empty()) return Error{ErrorId::CameraUnknown, "replay:", {}};
    return makeReplayCamera(std::filesystem::path(argument), stage);
}

std::vector<std::string> listNone() {
    return {};
}

std::string_view kindOf(std::string_view spec) {
    return spec.substr(0, spec.find(':'));
}

constexpr std::array kRows{
    CameraRow{"usb", true, listUsb, makeUsb},
    CameraRow{"virtual", false, [] { return std::vector<std::string>{"virtual"}; }, makeVirtual},
    CameraRow{"replay", false, listNone, makeReplay},
};

}  // namespace

std::span<const CameraRow> cameraTable() {
    return kRows;
}

Result<std::unique_ptr<Camera>> makeCamera(std::string_view spec, const SharedStage& stage) {
    const std::size_t colon = spec.find(':');
    const std::string_view kind = kindOf(spec);
    const std::string_view argument = colon == std::string_view::npos ? std::string_view() : spec.substr(colon + 1);
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const CameraRow& r) { return r.kind == kind; });
    if (row == kRows.end()) return Error{ErrorId::CameraUnknown, std::string(spec), {}};
    return row->make(argument, stage);
}

bool isRealCamera(std::string_view spec) {
    return std::any_of(kRows.begin(), kRows.end(),
                       [kind = kindOf(spec)](const CameraRow& row) { return row.real && row.kind == kind; });
}

std::string bestCamera() {
    for (const CameraRow& row : kRows) {
        if (!row.real) continue;
        const std::vector<std::string> present = row.list();
        if (!present.empty()) return present.front();
    }
    return "virtual";
}

}  // namespace xuezhao
