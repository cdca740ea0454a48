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
/// A camera that is not there, or sends nothing for two seconds, is looked for again after 1, 2, 4, ... 20 s.
/// A still is Qt's own still picture where that has more pixels than the stream, otherwise the first frame
/// exposed after the request, as PNG.
std::unique_ptr<Camera> makeQtCamera(std::string name);

}  // namespace xuezhao
