#include "core/picture/decode_formats.h"

#include <png.h>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <memory>

namespace xuezhao {
namespace {

struct FreeImage {
    void operator()(png_image* image) const { png_image_free(image); }
};

bool hidesSomething(const cv::Mat& bgra) {
    cv::Mat alpha;
    cv::extractChannel(bgra, alpha, 3);
    double least = 0;
    cv::minMaxLoc(alpha, &least);
    return least < 255;
}

}  // namespace

Result<StoredPixels> decodePng(std::span<const unsigned char> bytes) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, FreeImage> owner(&image);
    const auto damaged = [&] { return Error{ErrorId::PictureDamaged, {}, image.message}; };

    if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) return damaged();
    const bool alpha = image.format & PNG_FORMAT_FLAG_ALPHA;
    image.format = alpha ? PNG_FORMAT_BGRA : PNG_FORMAT_BGR;
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    cv::Mat pixels(static_cast<int>(image.height), static_cast<int>(image.width), alpha ? CV_8UC4 : CV_8UC3);
    if (!png_image_finish_read(&image, nullptr, pixels.data, static_cast<png_int_32>(pixels.step), nullptr)) {
        return damaged();
    }
    if (!alpha) return StoredPixels{pixels};
    if (hidesSomething(pixels)) return Error{ErrorId::PictureTransparent, {}, {}};
    cv::Mat bgr;
    cv::cvtColor(pixels, bgr, cv::COLOR_BGRA2BGR);
    return StoredPixels{bgr};
}

}  // namespace xuezhao
