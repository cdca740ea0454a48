#include "core/quality/checks/support.h"
#include "core/quality/nearest_background.h"

#include <algorithm>

namespace xuezhao::checks::background_colour {
namespace {

constexpr double kSameHue = 6;  // CIEDE2000; half of the limit on the colour itself

}  // namespace

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.facts.background) return Reading::unknown(Doubt::BackgroundUneven);
    return Reading::of(nearestBackground(input.facts.background->meanRgb, input.standard).distance);
}

ActId act(const CheckInput& input, bool) {
    if (!input.facts.background) return ActId::CheckBackdrop;
    const cv::Vec3d& rgb = input.facts.background->meanRgb;
    const BackgroundColour& nearest = *nearestBackground(rgb, input.standard).colour;
    // The right hue, only darker: more light mends it.
    const double lit = std::min({nearest.rgb[0] / rgb[0], nearest.rgb[1] / rgb[1], nearest.rgb[2] / rgb[2]});
    const bool dark = lit > 1 && nearestBackground(rgb * lit, input.standard).distance < kSameHue;
    return dark ? ActId::LightBackdrop : ActId::CheckBackdrop;
}

}  // namespace xuezhao::checks::background_colour
