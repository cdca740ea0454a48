#pragma once

#include <opencv2/core/mat.hpp>

namespace xuezhao {

/// Makes a picture smaller by a whole factor, averaging; rows and columns that do not fill a block are left out.
/// The buffer holds the pixels, but for a factor of 1, which shares those of the picture. A whole factor is several
/// times faster than any other (1-4 ms from 1080p against 7-11 ms), so searching and measuring adapt to the size that
/// comes out.
cv::Mat decimated(const cv::Mat& picture, int factor, cv::Mat& buffer);

/// The largest factor up to `most`; from 12 on one that is quick: a power of two, or three times one. Halving is five
/// times as fast a pixel as any other factor, so a large picture is halved first.
int quickFactor(double most);

/// Place of a decimated picture's pixel in the picture it was made from, pixel centres at whole numbers.
inline double undecimated(double place, int factor) {
    return (place + 0.5) * factor - 0.5;
}

/// The other way round.
inline double decimatedPlace(double place, int factor) {
    return (place + 0.5) / factor - 0.5;
}

}  // namespace xuezhao
