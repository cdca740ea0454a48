#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::background_things {
namespace {

constexpr double kLeastShare = 0.0005;  // of the photograph: 12x12 of 480x640 px

}  // namespace

Reading measure(const CheckInput& input, const Limit&) {
    // On 82 studio portraits nothing is found. Painted behind 40 of these people on a light blue wall: poles, plants
    // and posters 40 of 40, the edge of a door 39, a small face far off 39, a switch 36, somebody's shoulder at the
    // side 32 (in 5 others less than a finger's breadth of it showed), a chair's back 23 (12 were all but hidden). On
    // the bare light blue wall loose hair of 8 in 55 is taken for a thing (docs/ACCURACY.md): the limit only warns.
    // Without a net for people only what does not touch them is
    // found.
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
