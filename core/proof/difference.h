#pragma once

#include "core/base/image.h"

#include <opencv2/core/types.hpp>

#include <vector>

namespace xuezhao {

/// Where a photo is not what its original gives, beyond what another program's scaling and JPEG's losses explain.
struct Difference {
    double brightness = 0;      ///< levels: by how much the whole is brighter or darker, or tinted; the largest channel
    double contrast = 1;        ///< factor of the whole's contrast, of the channel furthest from 1
    double share = 0;           ///< of the photo's area that differs
    double rimShare = 0;        ///< of the upper rim (what is left and right of a head and above it) that differs
    double innerShare = 0;      ///< of the inner part (the face) that differs
    double structure = 1;       ///< gain of the whole's fine structure over the rendering's; below 1 smoothed
    double smoothedShare = 0;   ///< of what has structure: where it is far less than in the rest
    double sharpenedShare = 0;  ///< and where it is far more
    double strongest = 0;       ///< the largest difference, over what is allowed there: above 1 somewhere it differs
    std::vector<cv::Rect> places;  ///< connected places that differ, largest first; photo pixels

    bool recoloured() const;
    bool structureChanged() const;
};

/// Compares both of one size. Every place is measured against the picture's own noise at edges of that strength, so
/// neither the other program's kernel nor the JPEG quality has to be known. Places from about 4 px on are found.
/// \param rendering  the original's crop, developed and encoded as the photo is
Difference compare(const Image& photo, const Image& rendering);

}  // namespace xuezhao
