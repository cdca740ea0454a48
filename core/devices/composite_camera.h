#pragma once

#include "core/devices/camera.h"

#include <memory>

namespace xuezhao {

/// Two cameras as one: frames of the first, stills of the second, for example a webcam beside a tethered camera. Each
/// keeps its thread, is lost and comes back alone. Ready when both are; while one is not, the status is that of the
/// worse one, and stills can be asked for as long as the second works.
std::unique_ptr<Camera> makeCompositeCamera(std::unique_ptr<Camera> preview, std::unique_ptr<Camera> stills);

}  // namespace xuezhao
