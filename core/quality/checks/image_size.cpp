#include "core/quality/checks/support.h"

#include <cstdlib>

namespace xuezhao::checks::image_size {

Reading measure(const CheckInput& input, const Limit&) {
    // How many pixels are missing or too many, width and height added.
    const cv::Size is = input.file ? input.file->picture : input.view.output;
    const cv::Size shall = input.standard.file.picture;
    return Reading::of(std::abs(is.width - shall.width) + std::abs(is.height - shall.height));
}

ActId act(const CheckInput&, bool) {
    return ActId::CropAgain;
}

}  // namespace xuezhao::checks::image_size
