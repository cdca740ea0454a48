#include "core/photo/jpeg_encode.h"

#include "core/picture/jpeg_guard.h"
#include "core/picture/quantisation.h"

#include <cstdio>  // jpeglib.h needs it first

#include <jpeglib.h>

#include <algorithm>
#include <cstdlib>

namespace xuezhao {
namespace {

constexpr std::size_t kSegmentFrame = 4;      // marker 2, length 2
constexpr std::size_t kMostPayload = 65'533;  // the length is 16 bits and counts itself

/// A compressor and its output, always given back.
struct Compressor {
    JpegGuard guard;
    jpeg_compress_struct jpeg{};
    unsigned char* bytes = nullptr;
    unsigned long size = 0;

    Compressor() { jpeg.err = guard.manager(); }
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;
    ~Compressor() {
        jpeg_destroy_compress(&jpeg);
        std::free(bytes);
    }
};

void setColours(jpeg_compress_struct& jpeg, const QuantTables& tables, Subsampling subsampling) {
    constexpr int kAsTheyAre = 100;  // per cent
    jpeg_add_quant_table(&jpeg, 0, tables.luma.data(), kAsTheyAre, TRUE);
    jpeg_add_quant_table(&jpeg, 1, tables.chroma.data(), kAsTheyAre, TRUE);
    jpeg.comp_info[0].h_samp_factor = subsampling == Subsampling::Full444 ? 1 : 2;
    jpeg.comp_info[0].v_samp_factor = subsampling == Subsampling::Quarter420 ? 2 : 1;
}

void writePadding(jpeg_compress_struct& jpeg, std::size_t padding) {
    static const std::vector<unsigned char> blanks(kMostPayload, ' ');
    while (padding > 0) {
        std::size_t segment = std::min(padding, kSegmentFrame + kMostPayload);
        const std::size_t rest = padding - segment;
        if (rest > 0 && rest < kSegmentFrame) segment -= kSegmentFrame;  // leaves room for one more whole segment
        jpeg_write_marker(&jpeg, JPEG_COM, blanks.data(), static_cast<unsigned>(segment - kSegmentFrame));
        padding -= segment;
    }
}

void encode(Compressor& c, const cv::Mat& bgr, const JpegSettings& settings, const QuantTables& tables) {
    constexpr int kPerInch = 1;  // JFIF's density unit
    jpeg_create_compress(&c.jpeg);
    jpeg_mem_dest(&c.jpeg, &c.bytes, &c.size);
    c.jpeg.image_width = static_cast<JDIMENSION>(bgr.cols);
    c.jpeg.image_height = static_cast<JDIMENSION>(bgr.rows);
    c.jpeg.input_components = 3;
    c.jpeg.in_color_space = JCS_EXT_BGR;
    jpeg_set_defaults(&c.jpeg);
    setColours(c.jpeg, tables, settings.subsampling);
    c.jpeg.optimize_coding = TRUE;
    c.jpeg.density_unit = kPerInch;
    c.jpeg.X_density = c.jpeg.Y_density = static_cast<UINT16>(settings.dpi);
    jpeg_start_compress(&c.jpeg, TRUE);
    jpeg_write_marker(&c.jpeg, JPEG_APP0 + 1, settings.exif.data(), static_cast<unsigned>(settings.exif.size()));
    writePadding(c.jpeg, settings.padding);
    while (c.jpeg.next_scanline < c.jpeg.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(bgr.ptr(static_cast<int>(c.jpeg.next_scanline)));
        jpeg_write_scanlines(&c.jpeg, &row, 1);
    }
    jpeg_finish_compress(&c.jpeg);
}

}  // namespace

Result<std::vector<unsigned char>> encodeJpeg(const Image& picture, const JpegSettings& settings) {
    const QuantTables tables = quantTables(settings.quality);
    Compressor c;
    if (!c.guard.run([&] { encode(c, picture.mat(), settings, tables); })) {
        return Error{ErrorId::EncodeFailed, {}, c.guard.message()};
    }
    return std::vector<unsigned char>(c.bytes, c.bytes + c.size);
}

}  // namespace xuezhao
