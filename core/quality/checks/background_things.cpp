#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::background_things {
namespace {

constexpr double kLeastShare = 0.0005;  // of the photograph: 12x12 of 480x640 px

/// How many of these lie in the photograph.
int seen(const std::vector<cv::Rect2d>& things, const cv::Rect2d& photograph) {
    return int(std::count_if(things.begin(), things.end(), [&](const cv::Rect2d& thing) {
        return (thing & photograph).area() > kLeastShare * photograph.area();
    }));
}

}  // namespace

Reading measure(const CheckInput& input, const Limit&) {
    // What stands apart from the person fails: on 82 studio portraits nothing does, nor on 55 on a light blue wall.
    // What touches somebody's outline may be loose hair, which it is on 8 of those 55, so a person looks. Painted
    // behind 40 of these people on the blue wall poles, plants and posters are seen on 40, the edge of a door and a
    // small face far off on 39, a switch on 36, somebody's shoulder at the side on 32 (in 5 others less than a finger's
    // breadth of it showed), a chair's back on 23 (12 were all but hidden). Without a net for people what touches is
    // not seen.
    if (!input.facts.face) return Reading::unknown(Doubt::NoFace);
    const WallFacts& wall = input.facts.wall;
    if (!wall.shadow.known()) return wall.shadow;  // no wall was found to see them on
    const int apart = seen(wall.things, input.view.crop), touching = seen(wall.touching, input.view.crop);
    return Reading::of(apart + touching, apart > 0 ? 0 : touching);
}

ActId act(const CheckInput&, bool) {
    return ActId::ClearBackdrop;
}

}  // namespace xuezhao::checks::background_things
