#pragma once

#include "core/base/frame.h"

#include <opencv2/core/types.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace xuezhao {

/// What a finished picture file says of itself, read back from its bytes.
struct FileFacts {
    std::string format;     ///< "jpeg", "png", ...
    std::string extension;  ///< of its name, as written, with the dot
    std::uintmax_t bytes = 0;
    cv::Size picture;  ///< stored pixels, before any orientation tag
    int channels = 0;  ///< 1 grey, 3 colour, 4 CMYK or alpha
    int bitsPerChannel = 0;
    int sourceChannels = 3;      ///< of the original it was made from, where that is known: grey stays grey in 24 bits
    std::optional<double> dpiX;  ///< from JFIF, else EXIF
    std::optional<double> dpiY;
    std::optional<double> quality;  ///< JPEG quality 1-100 estimated from the luma quantisation table
    bool iccProfile = false;
    int orientation = 1;               ///< EXIF orientation tag, 1-8
    std::optional<WallTime> taken;     ///< from EXIF
    std::uintmax_t trailingBytes = 0;  ///< after the end-of-image marker
    double upscale = 1;                ///< output pixels a source pixel, where the crop is known; 1 otherwise
};

}  // namespace xuezhao
