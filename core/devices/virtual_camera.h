#pragma once

#include "core/devices/camera.h"
#include "core/devices/virtual_stage.h"

#include <memory>

namespace xuezhao {

/// The camera that is always there: shows the stage's people, drawn, 1280x960 at 25 frames a second. A still
/// is drawn anew at 2560x1920, of the moment at which it was asked for, and given as PNG.
std::unique_ptr<Camera> makeVirtualCamera(SharedStage stage);

}  // namespace xuezhao
