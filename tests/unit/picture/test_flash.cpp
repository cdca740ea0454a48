#include "core/picture/flash.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace xuezhao {
namespace {

/// A JPEG of nothing but its EXIF block: the tag "Flash" alone, in the byte order of Intel.
std::vector<unsigned char> withFlash(unsigned char value) {
    constexpr unsigned char kExifIfd = 26;  // offset behind the TIFF header
    std::vector<unsigned char> block{'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0};
    const auto entry = [&](unsigned tag, unsigned type, unsigned char content) {
        for (const unsigned byte :
             {1u, 0u, tag & 0xff, tag >> 8, type, 0u, 1u, 0u, 0u, 0u, unsigned(content), 0u, 0u, 0u, 0u, 0u, 0u, 0u})
            block.push_back(static_cast<unsigned char>(byte));
    };
    entry(0x8769, 4, kExifIfd);  // where the EXIF tags are
    entry(0x9209, 3, value);
    std::vector<unsigned char> jpeg{0xff, 0xd8, 0xff, 0xe1, 0, static_cast<unsigned char>(block.size() + 2)};
    jpeg.insert(jpeg.end(), block.begin(), block.end());
    jpeg.insert(jpeg.end(), {0xff, 0xd9});
    return jpeg;
}

TEST(FlashTag, SaysWhetherItFired) {
    EXPECT_EQ(flashFired(withFlash(1)), true);
    EXPECT_EQ(flashFired(withFlash(0x19)), true) << "fired, in automatic mode";
    EXPECT_EQ(flashFired(withFlash(0)), false);
    EXPECT_EQ(flashFired(withFlash(0x10)), false) << "switched off";
}

TEST(FlashTag, IsNothingWhereNothingIsSaid) {
    EXPECT_EQ(flashFired({}), std::nullopt);
    const std::vector<unsigned char> whole = withFlash(1);
    for (std::size_t size = 0; size < 40; ++size) EXPECT_NE(flashFired({whole.data(), size}), false) << size;
    const std::string text = "not a picture";
    EXPECT_EQ(flashFired({reinterpret_cast<const unsigned char*>(text.data()), text.size()}), std::nullopt);
}

}  // namespace
}  // namespace xuezhao
