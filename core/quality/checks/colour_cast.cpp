#include "core/quality/checks/support.h"
#include "core/quality/colour_distance.h"
#include "core/quality/nearest_background.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao::checks::colour_cast {
namespace {

constexpr double kOtherWall =
    20;  // CIEDE2000: farther than this from a permitted colour it is another wall, not another light
// CIE a* and b* in white light: means of 82 portraits.
const cv::Vec2d kUsualSkin(10.3, 12.3), kUsualWhiteOfEyes(5.1, 2.7);
constexpr double kPeopleDiffer = 2.25;  // people's own colours differ so much more than grey walls

/// How far everything whose colour is known is from it, on average: one light moves all of it the same way.
double moved(const LightFacts& light, const cv::Vec2d* wall) {
    cv::Vec2d sum = *light.skin - kUsualSkin + *light.whiteOfEyes - kUsualWhiteOfEyes;
    if (wall) sum += *wall;
    return cv::norm(sum) / (wall ? 3 : 2);
}

}  // namespace

Reading measure(const CheckInput& input, const Limit&) {
    // The limit of 4 is ours: 82 studio portraits have 1.8 at most, 40 of these people before light blue 2.4. Under the
    // yellow of a household lamp (light of blue, green, red 0.45 : 0.8 : 1.25) 78 of 80 have more than 4 (3.0-30), half
    // as far towards it all 80, under green, magenta and blue (2 : 1 : 0.6) all; a faint blue (1.35 : 1 : 0.8) 47.
    const LightFacts& light = input.facts.light;
    const Reading skin = ofPerson(input, light.cast);
    if (!skin.known()) return skin;
    const bool eyes = light.skin && light.whiteOfEyes;
    double most = skin.value;
    if (!input.facts.background) return Reading::of(std::max(most, eyes ? moved(light, nullptr) / kPeopleDiffer : 0));

    // A wall in a permitted colour shows the light's colour too; a grey one so well that it counts for itself.
    const cv::Vec3d& rgb = input.facts.background->meanRgb;
    const NearestBackground nearest = nearestBackground(rgb, input.standard);
    const cv::Vec3d seen = labFromRgb(rgb), wanted = labFromRgb(nearest.colour->rgb);
    const cv::Vec2d wall(seen[1] - wanted[1], seen[2] - wanted[2]);
    const bool ours = nearest.distance <= kOtherWall;
    if (eyes) most = std::max(most, moved(light, ours ? &wall : nullptr) / kPeopleDiffer);
    if (ours && std::hypot(wanted[1], wanted[2]) < 1) most = std::max(most, cv::norm(wall));
    return Reading::of(most);
}

ActId act(const CheckInput&, bool) {
    return ActId::WhiteBalance;
}

}  // namespace xuezhao::checks::colour_cast
