// Thousands of damaged picture files, the same each time: none may crash, hang or open as something else.

#include "core/photo/jpeg_writer.h"
#include "tests/support/pictures/pictures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace xuezhao {
namespace {

using test::FileBytes;

constexpr int kMutations = 1500;  // of each file
const cv::Size kSize(48, 40);

/// One to four random changes: a bit, a byte, a marker, a length, a cut, a hole, a repetition.
void mutate(FileBytes& bytes, std::mt19937& random) {
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : random() % end; };
    for (std::size_t changes = 1 + below(4); changes > 0 && bytes.size() > 4; --changes) {
        const std::size_t at = below(bytes.size() - 1);
        const auto from = bytes.begin() + static_cast<long>(at);
        const auto length = static_cast<long>(below(std::min<std::size_t>(bytes.size() - at, 40)));
        switch (below(7)) {
            case 0: bytes[at] ^= static_cast<unsigned char>(1u << below(8)); break;
            case 1: bytes[at] = static_cast<unsigned char>(below(256)); break;
            case 2: bytes[at] = 0xFF, bytes[at + 1] = static_cast<unsigned char>(0xC0 + below(64)); break;
            case 3: bytes[at] = 0xFF, bytes[at + 1] = 0xFF; break;
            case 4: bytes.resize(at); break;
            case 5: bytes.erase(from, from + length); break;
            default: {
                const FileBytes piece(from, from + length);
                bytes.insert(from, piece.begin(), piece.end());
            }
        }
    }
}

void replay(const FileBytes& file) {
    LLVMFuzzerTestOneInput(file.data(), file.size());
    std::mt19937 random(20'261'122);
    for (int i = 0; i < kMutations; ++i) {
        FileBytes bytes = file;
        mutate(bytes, random);
        // A copy of its own size, so that the sanitizer sees every read beyond it.
        const FileBytes exact(bytes.begin(), bytes.end());
        LLVMFuzzerTestOneInput(exact.data(), exact.size());
    }
}

TEST(Mutations, Jpeg) {
    replay(test::jpegOf(test::portrait(kSize)));
}

TEST(Mutations, ProgressiveJpeg) {
    replay(test::progressiveJpegOf(test::portrait(kSize)));
}

TEST(Mutations, CmykJpeg) {
    replay(test::cmykJpegOf(cv::Mat(kSize, CV_8UC4, cv::Scalar(10, 20, 30, 40)), true));
}

TEST(Mutations, OwnPhotoWithExif) {
    const auto photo = writeJpeg(Image(test::portrait(kSize)), {});
    ASSERT_TRUE(photo);
    replay(photo->bytes);
}

TEST(Mutations, ExifBlockAlone) {
    // Nearly all of this file is EXIF, so nearly all changes hit it.
    const auto photo = writeJpeg(Image(test::flat(kSize)), {});
    ASSERT_TRUE(photo);
    replay(FileBytes(photo->bytes.begin(), photo->bytes.begin() + 300));
    replay(test::withOrientation(test::jpegHeader(48, 40), 6));
}

TEST(Mutations, Png) {
    replay(test::pngOf(test::portrait(kSize)));
    replay(test::pngOf(cv::Mat(kSize, CV_16UC4, cv::Scalar::all(65'535))));
}

TEST(Mutations, NothingButHeaders) {
    replay(test::jpegHeader(20'000, 20'000));
    replay(test::pngHeader(20'000, 20'000));
}

}  // namespace
}  // namespace xuezhao
