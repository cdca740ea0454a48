#pragma once

#include "core/devices/camera.h"
#include "core/devices/virtual_stage.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace xuezhao {

/// The pictures of a folder, by name: .jpg, .jpeg and .png of the folder itself. Errors: FolderMissing, FolderEmpty.
Result<std::vector<std::filesystem::path>> replayPictures(const std::filesystem::path& folder);

/// Photographs of a folder as the camera: each of replayPictures() is one
/// person of the stage, shown from their coming in until the session is done with them; after the last comes
/// the first again. A still is the file's own bytes. The live view is the picture in whole-number steps
/// smaller, as stored: an orientation tag is not obeyed here.
/// A file that is no picture is passed over and told by a status with its name. Without a single picture the
/// camera has failed for good. Errors: FolderMissing, FolderEmpty.
std::unique_ptr<Camera> makeReplayCamera(const std::filesystem::path& folder, SharedStage stage);

}  // namespace xuezhao
