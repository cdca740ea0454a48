#pragma once

#include "core/base/image.h"
#include "core/devices/camera.h"

namespace xuezhao {

/// Clockwise quarter turns that bring a picture of a camera mounted like this upright: 0, 1 or 3.
int quarterTurns(Mount mount);

/// The picture as people see it: turned by exactly 0, 90 or 270 degrees clockwise, no pixel changed. Without a
/// turn the pixels are shared.
Image turnedUpright(const Image& picture, Mount mount);

}  // namespace xuezhao
