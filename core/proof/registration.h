#pragma once

#include "core/base/image.h"

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <optional>

namespace xuezhao {

/// How a photo lies on a picture that it may come from.
struct Registration {
    int quarterTurns = 0;   ///< clockwise, by which the picture was turned before: 0-3
    bool mirrored = false;  ///< and then mirrored left to right
    cv::Matx23d map;        ///< from a photo pixel's centre to the picture's, after turns and mirror
    double similarity = 0;  ///< correlation of the faces, at most 1
    double agreement = 0;   ///< correlation of the whole of both

    double turnDegrees() const;                  ///< how far the photo is turned besides, clockwise positive
    double stretch() const;                      ///< width scale over height scale: 1 is uniform
    double skewDegrees() const;                  ///< how far the axes are from a right angle
    cv::Rect2d rectangle(cv::Size photo) const;  ///< the photo's edges, as if neither turned nor skewed
};

/// Looks for the photo in the picture: at every place and size, upright and in quarter turns, as it is and mirrored;
/// then by any affine map near the best one (cv::findTransformECC). Colours do not count, brightness and contrast do
/// not either. Only the inner part is looked at, so that another background does not hide the person. Nothing when no
/// place resembles it at all. \param only  try these quarter turns and no mirror
std::optional<Registration> registerPhoto(const Image& photo, const Image& picture,
                                          std::optional<int> only = std::nullopt);

/// How well the photo can be found at the coarsest look, -1 to 1: for choosing among many originals.
double coarseSimilarity(const Image& photo, const Image& picture);

}  // namespace xuezhao
