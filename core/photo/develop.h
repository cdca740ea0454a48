#pragma once

#include "core/base/image.h"

#include <opencv2/core/types.hpp>

namespace xuezhao {

/// A photo's pixels from a picture's: cut out and brought to size by one resampling, nothing else. No
/// rotation, no mirroring, no sharpening. Down by 1.25 or more: the mean over each output pixel's area; up and
/// nearly the same size: bicubic; a rectangle of the output's own size: the very same pixels.
/// \param crop  inside the picture, of the output's shape to within half an output pixel (asserted)
Image develop(const Image& picture, const cv::Rect& crop, cv::Size output);

}  // namespace xuezhao
