#include "core/picture/decode_formats.h"
#include "core/picture/jpeg_guard.h"

#include <cstdio>  // jpeglib.h needs it first

#include <jerror.h>
#include <jpeglib.h>

#include <array>

namespace xuezhao {
namespace {

// Cameras make at most about ten scans; a small hostile file can hold thousands, each as slow as a picture.
constexpr int kMostScans = 64;

/// A decompressor that is always given back.
struct Decompressor {
    JpegGuard guard;
    jpeg_decompress_struct jpeg{};
    jpeg_progress_mgr progress{};

    Decompressor() { jpeg.err = guard.manager(); }
    Decompressor(const Decompressor&) = delete;
    Decompressor& operator=(const Decompressor&) = delete;
    ~Decompressor() { jpeg_destroy_decompress(&jpeg); }

    Error error() const {
        switch (guard.code()) {
            case JERR_SOF_UNSUPPORTED:
            case JERR_BAD_PRECISION:
            case JERR_CONVERSION_NOTIMPL: return {ErrorId::NotAPicture, {}, guard.message()};
            default: return {ErrorId::PictureDamaged, {}, guard.message()};
        }
    }
};

void limitScans(j_common_ptr object) {
    const auto* jpeg = reinterpret_cast<j_decompress_ptr>(object);
    if (jpeg->input_scan_number > kMostScans) JpegGuard::leave(object, JERR_BAD_PROGRESSION);
}

/// The largest of libjpeg's cheap reductions that leaves at least the size.
unsigned reductionFor(cv::Size stored, cv::Size atLeast) {
    if (atLeast.empty()) return 1;
    for (const int reduction : {8, 4, 2}) {
        if (stored.width / reduction >= atLeast.width && stored.height / reduction >= atLeast.height) return reduction;
    }
    return 1;
}

/// Reads the header and settles size and colours of the output.
void prepare(Decompressor& d, std::span<const unsigned char> bytes, cv::Size atLeast) {
    jpeg_create_decompress(&d.jpeg);
    d.progress.progress_monitor = limitScans;
    d.jpeg.progress = &d.progress;
    jpeg_mem_src(&d.jpeg, bytes.data(), bytes.size());
    jpeg_read_header(&d.jpeg, TRUE);
    const bool ink = d.jpeg.jpeg_color_space == JCS_CMYK || d.jpeg.jpeg_color_space == JCS_YCCK;
    d.jpeg.out_color_space = ink ? JCS_CMYK : JCS_EXT_BGR;
    d.jpeg.scale_num = 1;
    d.jpeg.scale_denom =
        reductionFor({static_cast<int>(d.jpeg.image_width), static_cast<int>(d.jpeg.image_height)}, atLeast);
    jpeg_calc_output_dimensions(&d.jpeg);
}

void readRows(Decompressor& d, cv::Mat& pixels) {
    jpeg_start_decompress(&d.jpeg);
    while (d.jpeg.output_scanline < d.jpeg.output_height) {
        JSAMPROW row = pixels.ptr(static_cast<int>(d.jpeg.output_scanline));
        jpeg_read_scanlines(&d.jpeg, &row, 1);
    }
    jpeg_finish_decompress(&d.jpeg);
}

/// Ink to light without a profile: each colour is what its ink and black let through.
/// \param inverted  Adobe's way: the numbers say how much light passes, not how much ink there is
cv::Mat lightFromInk(const cv::Mat& cmyk, bool inverted) {
    cv::Mat bgr(cmyk.size(), CV_8UC3);
    for (int y = 0; y < cmyk.rows; ++y) {
        const auto* from = cmyk.ptr<cv::Vec4b>(y);
        auto* to = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < cmyk.cols; ++x) {
            const auto passes = [&](int ink) { return inverted ? from[x][ink] : 255 - from[x][ink]; };
            for (int channel = 0; channel < 3; ++channel) {
                to[x][channel] = static_cast<uchar>((passes(2 - channel) * passes(3) + 127) / 255);
            }
        }
    }
    return bgr;
}

}  // namespace

Result<StoredPixels> decodeJpeg(std::span<const unsigned char> bytes, const FileFacts& facts, cv::Size atLeast) {
    Decompressor d;
    if (!d.guard.run([&] { prepare(d, bytes, atLeast); })) return d.error();
    // Two headers in one file: what was judged is not what would be decoded.
    if (cv::Size(static_cast<int>(d.jpeg.image_width), static_cast<int>(d.jpeg.image_height)) != facts.picture) {
        return Error{ErrorId::PictureDamaged, {}, "contradicting headers"};
    }
    const bool ink = d.jpeg.out_color_space == JCS_CMYK;
    cv::Mat pixels(static_cast<int>(d.jpeg.output_height), static_cast<int>(d.jpeg.output_width),
                   ink ? CV_8UC4 : CV_8UC3);
    if (!d.guard.run([&] { readRows(d, pixels); })) return d.error();
    if (ink) pixels = lightFromInk(pixels, d.jpeg.saw_Adobe_marker);
    return StoredPixels{pixels, static_cast<int>(d.jpeg.scale_denom)};
}

}  // namespace xuezhao
