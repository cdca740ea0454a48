#pragma once

#include "core/devices/camera.h"
#include "core/devices/virtual_stage.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// A kind of camera. A new one is one .cpp and one row.
struct CameraRow {
    std::string_view kind;  ///< the part of a spec before the colon
    bool real;              ///< sees people that are there
    /// The cameras of this kind that are present, as specs; for a kind that is always there, what needs no argument.
    std::vector<std::string> (*list)();
    /// \param argument  the part of a spec after the colon; empty when there is none
    Result<std::unique_ptr<Camera>> (*make)(std::string_view argument, const SharedStage& stage);
};

std::span<const CameraRow> cameraTable();

/// Makes the camera of a spec: "virtual", "usb", "usb:NAME", "ptp", "ptp:HOST:PORT", "folder:FOLDER", "replay:FOLDER",
/// or of two with a plus sign between, "usb:NAME+ptp:HOST:PORT": frames of the first, stills of the second. The stage
/// serves the kinds that are not real, and the virtual reader. Whether it works shows in its status.
/// Errors: CameraUnknown.
Result<std::unique_ptr<Camera>> makeCamera(std::string_view spec, const SharedStage& stage);

/// Whether the camera of a spec, of two both, sees people that are there. False for an unknown kind.
bool isRealCamera(std::string_view spec);

/// The spec of the first real camera present, otherwise "virtual". Takes up to half a second the first time.
std::string bestCamera();

}  // namespace xuezhao
