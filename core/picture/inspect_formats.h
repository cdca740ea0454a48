#pragma once

#include "core/picture/exif.h"
#include "core/picture/file_facts.h"

#include <optional>
#include <span>

namespace xuezhao {

// One function a format. The bytes begin with the format's signature; nothing when they end or go wrong before
// they say the picture's size. Extension and number of bytes are left to inspectPicture().
std::optional<FileFacts> inspectJpeg(std::span<const unsigned char> bytes);
std::optional<FileFacts> inspectPng(std::span<const unsigned char> bytes);

/// Takes over what only EXIF says: the orientation, and the density where the format itself has none.
inline void useExif(FileFacts& facts, const ExifFacts& exif) {
    facts.orientation = exif.orientation;
    facts.taken = exif.taken;
    if (!facts.dpiX) facts.dpiX = exif.dpiX;
    if (!facts.dpiY) facts.dpiY = exif.dpiY;
}

}  // namespace xuezhao
