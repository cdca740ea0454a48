#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// One picture to work on, or why a path of the command line gave none.
struct Input {
    std::filesystem::path path;
    Result<void> found;
};

/// The pictures that the paths of the command line mean, in their order: a file as it is, a folder walked
/// for *.jpg, *.jpeg and *.png in any case, sorted by path. Hidden files and folders (".thumbnails", "._IMG_1.JPG") and
/// the folder `except` are passed over; links to folders are not followed.
/// Errors: FileMissing, FolderUnreadable, FolderWithoutPictures, each as an input of its own.
std::vector<Input> collectInputs(std::span<const std::string> paths, const std::filesystem::path& except);

}  // namespace xuezhao
