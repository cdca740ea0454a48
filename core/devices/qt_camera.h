#pragma once

#include "core/devices/camera.h"

#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

/// The names of the cameras that Qt Multimedia sees, each once. Needs an application object.
std::vector<std::string> qtCameraNames();

/// A camera through Qt Multimedia.
/// \param name  as in qtCameraNames(); empty: the first one present
/// A camera that is not there, or sends nothing for two seconds, is looked for again as BackOff says, and at once when
/// one of its name is plugged in. One that offers no format that can be read has failed, until another is plugged in.
/// Exposure, white balance and focus can be held where the camera has them and the system lets us ask it (Linux).
/// A still is Qt's own still picture where that has more pixels than the stream, otherwise the first frame
/// exposed after the request, as PNG.
std::unique_ptr<Camera> makeQtCamera(std::string name);

}  // namespace xuezhao
