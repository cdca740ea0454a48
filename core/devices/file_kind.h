#pragma once

#include <filesystem>
#include <string>

namespace xuezhao {

/// What a file's name says that it is.
enum class FileKind {
    Picture,  ///< JPEG or PNG
    Raw,      ///< a camera's own RAW format
    Other,    ///< and every hidden file: a program is still writing it, or it is a system's own
};
FileKind fileKind(const std::filesystem::path& path);

/// The extension for a still of that name: lower case, ".jpg" for every JPEG.
std::string stillExtension(const std::filesystem::path& path);

}  // namespace xuezhao
