#pragma once

#include "core/session/device_news.h"

#include <string>

namespace xuezhao {

/// "----  p.jpg  林*雯  refused: No face was found. ..."
/// \param picture  a replay's file; may be empty. Citizen numbers in it are masked.
std::string refusedLine(const std::string& picture, const std::string& maskedName, const std::string& reason);

/// "Canon R8: working", "Logitech BRIO: The camera stopped sending pictures ..."; empty for what is no news of a
/// device.
std::string deviceLine(const DeviceEvent& event);

}  // namespace xuezhao
