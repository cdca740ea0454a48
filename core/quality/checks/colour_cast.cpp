#include "core/quality/checks/support.h"
#include "core/quality/colour_distance.h"
#include "core/quality/nearest_background.h"

#include <algorithm>
#include <cmath>

namespace xuezhao::checks::colour_cast {
namespace {

constexpr double kOtherWall =
    20;  // CIEDE2000: farther from grey and white than this it is another wall, not another light

}  // namespace

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 4 is ours: 82 studio portraits have 0.5 at most on the skin and 1.8 on their grey walls; under blue
    // light (2 : 1 : 0.6) the skin has 6.6-30, under green (0.8 : 1.4 : 0.8) 4.9-19.
    const Reading skin = ofPerson(input, input.facts.light.cast);
    if (!skin.known() || !input.facts.background) return skin;
    // A wall that should be white or grey shows the light's colour too, and a warm one that skin does not.
    const cv::Vec3d& rgb = input.facts.background->meanRgb;
    const NearestBackground nearest = nearestBackground(rgb, input.standard);
    const cv::Vec3b& wanted = nearest.colour->rgb;
    if (wanted[0] != wanted[1] || wanted[1] != wanted[2] || nearest.distance > kOtherWall) return skin;
    const cv::Vec3d lab = labFromRgb(rgb);
    return Reading::of(std::max(skin.value, std::hypot(lab[1], lab[2])));
}

ActId act(const CheckInput&, bool) {
    return ActId::WhiteBalance;
}

}  // namespace xuezhao::checks::colour_cast
