#pragma once

#include <opencv2/core/matx.hpp>

#include <cmath>

namespace xuezhao {

/// Luma of an sRGB colour, levels 0-255, red first (ITU-R BT.601, as OpenCV's grey).
inline double lumaOf(const cv::Vec3d& rgb) {
    return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
}

/// Light behind an sRGB level 0-255, as a share of white (IEC 61966-2-1).
inline double lightOfLevel(double level) {
    const double v = level / 255;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

}  // namespace xuezhao
