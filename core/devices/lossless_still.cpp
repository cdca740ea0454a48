#include "core/devices/lossless_still.h"

#include <opencv2/imgcodecs.hpp>

namespace xuezhao {

Result<Still> losslessStill(const Image& picture) {
    // Level 1: a still is waited for, and noise does not compress anyway.
    const std::vector<int> fast{cv::IMWRITE_PNG_COMPRESSION, 1};
    auto bytes = std::make_shared<std::vector<unsigned char>>();
    try {
        if (!cv::imencode(".png", picture.mat(), *bytes, fast)) return Error{ErrorId::EncodeFailed, {}, "png"};
    } catch (const cv::Exception& failure) {
        return Error{ErrorId::EncodeFailed, {}, failure.what()};
    }
    Still still;
    still.original = std::move(bytes);
    still.extension = ".png";
    return still;
}

}  // namespace xuezhao
