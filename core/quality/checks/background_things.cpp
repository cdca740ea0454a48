#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::background_things {
namespace {

constexpr double kLeastShare = 0.0005;  // of the photograph: 12x12 of 480x640 px

}  // namespace

Reading measure(const CheckInput& input, const Limit&) {
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    if (!input.facts.wall.shadow.known()) return input.facts.wall.shadow;  // no wall was found to see them on
    const double least = kLeastShare * input.view.crop.area();
    const auto& things = input.facts.wall.things;
    return Reading::of(double(std::count_if(things.begin(), things.end(), [&](const cv::Rect2d& thing) {
        return (thing & input.view.crop).area() > least;
    })));
}

ActId act(const CheckInput&, bool) {
    return ActId::ClearBackdrop;
}

}  // namespace xuezhao::checks::background_things
