#pragma once

#include "core/base/frame.h"

#include <optional>
#include <span>
#include <vector>

namespace xuezhao {

/// What is read of a picture's EXIF block.
struct ExifFacts {
    std::optional<double> dpiX;
    std::optional<double> dpiY;
    int orientation = 1;            ///< 1-8; 1 when absent or out of range
    std::optional<WallTime> taken;  ///< the shutter's moment, which EXIF writes in local time
};

/// Reads an EXIF block as it stands in a JPEG's APP1 segment, beginning with "Exif\0\0". Takes hostile bytes:
/// what makes no sense is absent.
ExifFacts readExif(std::span<const unsigned char> block);

/// The block of a photo: density, capture time in local time where it is known, sRGB, and no word about anybody or
/// anything else. Ready for APP1; empty when memory ran out.
std::vector<unsigned char> makeExif(double dpi, std::optional<WallTime> taken);

}  // namespace xuezhao
