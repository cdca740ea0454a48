#pragma once

#include "core/devices/camera_locks.h"

#include <filesystem>
#include <memory>
#include <string>

namespace xuezhao {

/// The device file of the camera of that name, as the kernel lists cameras; empty without one. Of several alike, and of
/// the several files of one camera, the first that takes pictures comes first in the kernel's list.
/// \param list  for tests
std::filesystem::path v4l2DeviceOf(const std::string& name,
                                   const std::filesystem::path& list = "/sys/class/video4linux");

/// The controls of a device file, beside whoever takes its pictures. Null where it cannot be opened.
std::unique_ptr<CameraControls> openV4l2Controls(const std::filesystem::path& device);

}  // namespace xuezhao
