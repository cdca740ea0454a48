#include "core/quality/checks/support.h"

#include <algorithm>

namespace xuezhao::checks::eyes_open {
namespace {

// Closed lids that a net takes for open read up to 0.21, and then there is no white beside the dark within their
// outlines: of 82 closed eyes 8 above the usual doubt, all below this contrast, and one of 82 open ones. A person
// looks.
constexpr double kNarrow = 0.22, kNarrowest = 0.15;
constexpr double kContrast = 75;  // EyeFacts::contrast

}  // namespace

Reading measure(const CheckInput& input, const Limit&) {
    const Reading imageLeft = ofFace(input, &FaceFacts::lidOpeningImageLeft);
    const Reading imageRight = ofFace(input, &FaceFacts::lidOpeningImageRight);
    if (!imageLeft.known()) return imageLeft;
    if (!imageRight.known()) return imageRight;
    const Reading& smaller = imageLeft.value < imageRight.value ? imageLeft : imageRight;
    const Reading& contrast = input.facts.eyes.contrast;
    const bool dim = contrast.known() && contrast.value < kContrast && smaller.value < kNarrow;
    const double band = dim ? std::max(smaller.band, smaller.value - kNarrowest) : smaller.band;
    // The register counts to 150: an eye aspect ratio of 0.15, in thousandths.
    return Reading::of(1000 * smaller.value, 1000 * band);
}

ActId act(const CheckInput&, bool) {
    return ActId::OpenEyes;
}

}  // namespace xuezhao::checks::eyes_open
