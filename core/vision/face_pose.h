#pragma once

#include <opencv2/core/types.hpp>

namespace xuezhao {

/// Where a face stands, by its eyes: everything about a face is measured from here, in eye distances.
struct FacePose {
    cv::Point2d eyes;     ///< middle between the eyes, pixels of the picture
    double distance = 0;  ///< between the eyes, pixels
    double angle = 0;     ///< of the eye line, radians, positive when the image-right eye is the lower one
};

}  // namespace xuezhao
