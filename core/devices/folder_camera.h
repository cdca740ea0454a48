#pragma once

#include "core/devices/camera.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace xuezhao {

struct FolderOptions {
    std::filesystem::path folder;
    std::chrono::milliseconds patience{14000};  ///< from a request to its answer; SessionRules::longestStill is 15 s
    std::chrono::milliseconds look{500};     ///< the folder is looked at so often at least: network shares tell nothing
    std::chrono::milliseconds settled{300};  ///< a file that did not change for so long is tried
    std::chrono::milliseconds broken{20000};  ///< one that is no whole picture after so long never will be
};

/// A folder that another program fills with a camera's pictures. What is there at the start is ignored; each JPEG or
/// PNG that comes afterwards, or comes anew under the same name, is a still as soon as it is whole. It answers the
/// oldest request, or without one is the camera's own shutter. Files are copied, never moved or changed; other files,
/// such as the RAW ones of a pair, and folders in it are passed over. A folder that goes away is looked for again after
/// 1, 2, 4, ... 20 s; what is new in it then came late. There are no frames.
std::unique_ptr<Camera> makeFolderCamera(FolderOptions options);

}  // namespace xuezhao
