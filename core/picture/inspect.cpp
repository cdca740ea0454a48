#include "core/picture/inspect.h"

#include "core/picture/byte_walk.h"
#include "core/picture/inspect_formats.h"

#include <array>
#include <filesystem>

namespace xuezhao {
namespace {

constexpr std::array<unsigned char, 3> kJpegStart{0xFF, 0xD8, 0xFF};
constexpr std::array<unsigned char, 8> kPngStart{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

}  // namespace

Result<FileFacts> inspectPicture(std::span<const unsigned char> bytes, std::string_view name) {
    const std::string where(name);
    if (bytes.empty()) return Error{ErrorId::FileEmpty, where, {}};
    const bool jpeg = startsWith(bytes, kJpegStart);
    if (!jpeg && !startsWith(bytes, kPngStart)) return Error{ErrorId::NotAPicture, where, "unknown signature"};

    auto facts = jpeg ? inspectJpeg(bytes) : inspectPng(bytes);
    if (!facts) return Error{ErrorId::PictureDamaged, where, "no header with the picture's size"};
    facts->bytes = bytes.size();
    facts->extension = std::filesystem::path(name).extension().string();
    return *facts;
}

}  // namespace xuezhao
