#include "core/devices/camera_table.h"

#include "core/devices/composite_camera.h"
#include "core/devices/folder_camera.h"
#include "core/devices/qt_camera.h"
#include "core/devices/replay_camera.h"
#include "core/devices/tether_camera.h"
#include "core/devices/virtual_camera.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

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

Made makePtp(std::string_view argument, const SharedStage&) {
    Result<TetherOptions> options = tetherOptions(argument);
    if (!options) return options.error();
    return makeTetherCamera(std::move(*options));
}

Made makeFolder(std::string_view argument, const SharedStage&) {
    if (argument.empty()) return Error{ErrorId::CameraUnknown, "folder:", {}};
    return makeFolderCamera(FolderOptions{std::filesystem::path(argument)});
}

std::vector<std::string> listNone() {
    return {};
}

std::string_view kindOf(std::string_view spec) {
    return spec.substr(0, spec.find(':'));
}

constexpr std::array kRows{
    CameraRow{"usb", true, listUsb, makeUsb},
    CameraRow{"ptp", true, tetheredCameras, makePtp},
    CameraRow{"folder", true, listNone, makeFolder},
    CameraRow{"virtual", false, [] { return std::vector<std::string>{"virtual"}; }, makeVirtual},
    CameraRow{"replay", false, listNone, makeReplay},
};

const CameraRow* rowOf(std::string_view spec) {
    const auto row =
        std::find_if(kRows.begin(), kRows.end(), [&](const CameraRow& r) { return r.kind == kindOf(spec); });
    return row == kRows.end() ? nullptr : &*row;
}

/// The two halves of "PREVIEW+STILLS"; the second is empty for a single camera. A name may hold a plus sign itself, so
/// the seam is one behind which a kind of camera follows.
std::pair<std::string_view, std::string_view> halves(std::string_view spec) {
    for (std::size_t plus = spec.rfind('+'); plus != std::string_view::npos && plus > 0;
         plus = spec.rfind('+', plus - 1)) {
        if (rowOf(spec.substr(plus + 1)) && rowOf(spec.substr(0, plus)))
            return {spec.substr(0, plus), spec.substr(plus + 1)};
    }
    return {spec, {}};
}

Made makeSingle(std::string_view spec, const SharedStage& stage) {
    const CameraRow* row = rowOf(spec);
    if (!row) return Error{ErrorId::CameraUnknown, std::string(spec), {}};
    const std::size_t colon = spec.find(':');
    return row->make(colon == std::string_view::npos ? std::string_view() : spec.substr(colon + 1), stage);
}

/// Whoever is photographed by a real camera leaves the stage of the virtual reader, too.
class StagedCamera final : public Camera {
public:
    StagedCamera(std::unique_ptr<Camera> camera, SharedStage stage)
        : m_camera(std::move(camera)), m_stage(std::move(stage)) {}
    CameraInfo info() const override { return m_camera->info(); }
    void start(CameraEvents events) override { m_camera->start(std::move(events)); }
    void requestStill(std::uint64_t request) override { m_camera->requestStill(request); }
    void nextSubject() override {
        m_camera->nextSubject();
        m_stage->nextSubject(std::chrono::steady_clock::now());
    }
    void change(const std::string& setting, const std::string& value) override { m_camera->change(setting, value); }

private:
    const std::unique_ptr<Camera> m_camera;
    const SharedStage m_stage;
};

}  // namespace

std::span<const CameraRow> cameraTable() {
    return kRows;
}

Result<std::unique_ptr<Camera>> makeCamera(std::string_view spec, const SharedStage& stage) {
    const auto [preview, stills] = halves(spec);
    Made camera = makeSingle(preview, stage);
    if (!camera) return camera;
    if (!stills.empty()) {
        Made second = makeSingle(stills, stage);
        if (!second) return second;
        camera = makeCompositeCamera(std::move(*camera), std::move(*second));
    }
    if (isRealCamera(spec) && stage)
        camera = std::unique_ptr<Camera>(std::make_unique<StagedCamera>(std::move(*camera), stage));
    return camera;
}

bool isRealCamera(std::string_view spec) {
    const auto [preview, stills] = halves(spec);
    const CameraRow* first = rowOf(preview);
    return first && first->real && (stills.empty() || rowOf(stills)->real);
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
