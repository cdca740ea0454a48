#include "core/devices/file_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace xuezhao {

std::string stillExtension(const std::filesystem::path& path) {
    std::string kind = path.extension().string();
    std::transform(kind.begin(), kind.end(), kind.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return kind == ".jpeg" ? ".jpg" : kind;
}

FileKind fileKind(const std::filesystem::path& path) {
    constexpr std::array<std::string_view, 11> kRaw{".nef", ".nrw", ".cr2", ".cr3", ".crw", ".arw",
                                                    ".raf", ".orf", ".rw2", ".dng", ".pef"};
    if (path.filename().string().starts_with('.')) return FileKind::Other;
    const std::string kind = stillExtension(path);
    if (kind == ".jpg" || kind == ".png") return FileKind::Picture;
    return std::find(kRaw.begin(), kRaw.end(), kind) != kRaw.end() ? FileKind::Raw : FileKind::Other;
}

}  // namespace xuezhao
