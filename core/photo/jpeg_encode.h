#pragma once

#include "core/base/image.h"
#include "core/base/result.h"
#include "core/photo/jpeg_writer.h"

#include <cstddef>
#include <span>
#include <vector>

namespace xuezhao {

/// One encoding, its quality decided.
struct JpegSettings {
    double quality = 90;  ///< 1-100, a real number
    Subsampling subsampling = Subsampling::Full444;
    int dpi = 300;
    std::span<const unsigned char> exif;  ///< the block for APP1
    std::size_t padding = 0;              ///< bytes of comment segments, 0 or at least 4
};

/// Order of the segments: JFIF, EXIF, padding, tables, pixels. Errors: EncodeFailed.
Result<std::vector<unsigned char>> encodeJpeg(const Image& picture, const JpegSettings& settings);

}  // namespace xuezhao
