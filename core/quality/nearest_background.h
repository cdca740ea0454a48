#pragma once

#include "core/standards/standard.h"

#include <opencv2/core/matx.hpp>

namespace xuezhao {

/// A permitted background and how far a colour is from it.
struct NearestBackground {
    const BackgroundColour* colour;
    double distance;  ///< CIEDE2000
};

/// The permitted background that looks most like a colour (sRGB levels 0-255). Every standard has at least one.
NearestBackground nearestBackground(const cv::Vec3d& rgb, const Standard& standard);

}  // namespace xuezhao
