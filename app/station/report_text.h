#pragma once

#include "core/session/session_view.h"

#include <string>

namespace xuezhao {

/// "0001  林*雯  chsi-2017 pass; xinhua-2021 fail (Background colour)  3 files, 812 KB, 640 ms"
/// \param picture  a replay's file; may be empty. Citizen numbers in it are masked.
std::string capturedLine(const SavedCapture& capture, const std::string& picture);

/// "----  p.jpg  林*雯  refused: No face was found. ..."
std::string refusedLine(const std::string& picture, const std::string& maskedName, const std::string& reason);

}  // namespace xuezhao
