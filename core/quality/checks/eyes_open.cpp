#include "core/quality/checks/support.h"

namespace xuezhao::checks::eyes_open {

Reading measure(const CheckInput& input, const Limit&) {
    const Reading imageLeft = ofFace(input, &FaceFacts::lidOpeningImageLeft);
    const Reading imageRight = ofFace(input, &FaceFacts::lidOpeningImageRight);
    if (!imageLeft.known()) return imageLeft;
    if (!imageRight.known()) return imageRight;
    // The register counts to 150: an eye aspect ratio of 0.15, in thousandths.
    const Reading& smaller = imageLeft.value < imageRight.value ? imageLeft : imageRight;
    return Reading::of(1000 * smaller.value, 1000 * smaller.band);
}

ActId act(const CheckInput&, bool) {
    return ActId::OpenEyes;
}

}  // namespace xuezhao::checks::eyes_open
