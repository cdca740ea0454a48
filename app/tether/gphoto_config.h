#pragma once

#include "core/tether/camera_condition.h"

#include <gphoto2/gphoto2-camera.h>

#include <string>

namespace xuezhao::tether {

/// The camera's own name; empty when it does not tell.
std::string modelOf(Camera* camera, GPContext* context);

/// Battery, card and the settings that the camera has.
CameraCondition readCondition(Camera* camera, GPContext* context);

/// \param setting  a name of CameraSetting
/// \return a result of libgphoto2
int changeSetting(Camera* camera, GPContext* context, const std::string& setting, const std::string& value);

}  // namespace xuezhao::tether
