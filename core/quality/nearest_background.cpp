#include "core/quality/nearest_background.h"

#include "core/quality/colour_distance.h"

#include <limits>

namespace xuezhao {

NearestBackground nearestBackground(const cv::Vec3d& rgb, const Standard& standard) {
    NearestBackground nearest{nullptr, std::numeric_limits<double>::infinity()};
    const cv::Vec3d lab = labFromRgb(rgb);
    for (const BackgroundColour& colour : standard.backgrounds) {
        const double distance =
            colourDistance(lab, labFromRgb({double(colour.rgb[0]), double(colour.rgb[1]), double(colour.rgb[2])}));
        if (distance < nearest.distance) nearest = {&colour, distance};
    }
    return nearest;
}

}  // namespace xuezhao
