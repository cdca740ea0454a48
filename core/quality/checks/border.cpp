#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::border {

Reading measure(const CheckInput& input, const Limit&) {
    const cv::Rect2d content(input.facts.look.content);
    if (content.empty()) return nothingToSay();
    const cv::Rect2d& crop = input.view.crop;
    const double deepest = std::max(
        {content.x - crop.x, content.y - crop.y, crop.br().x - content.br().x, crop.br().y - content.br().y, 0.0});
    // A picture without a border ends where it ends: that the crop reaches beyond is the plan's to say.
    const bool none = content.size() == cv::Size2d(input.facts.picture);
    return Reading::of(none ? 0 : deepest * input.view.scale());
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::border
