#pragma once

#include <opencv2/core/matx.hpp>

namespace xuezhao {

/// CIE L*a*b* (white D65) of an sRGB colour, levels 0-255 a channel, red first.
cv::Vec3d labFromRgb(const cv::Vec3d& rgb);

/// CIEDE2000 between two L*a*b* colours, all weights 1: about 1 is just visible. CIE 142-2001; the formula as
/// in Sharma, Wu, Dalal, "The CIEDE2000 color-difference formula", 2005, whose test pairs are in the tests.
double colourDistance(const cv::Vec3d& lab1, const cv::Vec3d& lab2);

}  // namespace xuezhao
