#include "core/picture/inspect.h"

#include "tests/support/pictures/pictures.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>

#include <array>
#include <string_view>

namespace xuezhao {
namespace {

using test::FileBytes;

const cv::Size kSize(96, 64);

FileFacts factsOf(const FileBytes& bytes, std::string_view name = "p.jpg") {
    const auto facts = inspectPicture(bytes, name);
    EXPECT_TRUE(facts.ok());
    return facts.ok() ? *facts : FileFacts{};
}

FileBytes text(std::string_view characters) {
    return {characters.begin(), characters.end()};
}

/// An APP0 segment's payload: JFIF with a density.
FileBytes jfif(unsigned char unit, unsigned char x, unsigned char y) {
    return {'J', 'F', 'I', 'F', 0, 1, 1, unit, 0, x, 0, y, 0, 0};
}

/// A JPEG without the JFIF segment that OpenCV writes.
FileBytes bareJpeg() {
    FileBytes bytes = test::jpegOf(test::corners(kSize));
    const int length = bytes[4] * 256 + bytes[5];
    EXPECT_EQ(bytes[3], 0xE0);
    bytes.erase(bytes.begin() + 2, bytes.begin() + 4 + length);
    return bytes;
}

TEST(Inspect, TellsWhatAJpegIs) {
    const FileBytes bytes = test::jpegOf(test::corners(kSize), 83);
    const FileFacts facts = factsOf(bytes, "folder.d/Photo.JPG");
    EXPECT_EQ(facts.format, "jpeg");
    EXPECT_EQ(facts.extension, ".JPG");
    EXPECT_EQ(facts.bytes, bytes.size());
    EXPECT_EQ(facts.picture, kSize);
    EXPECT_EQ(facts.channels, 3);
    EXPECT_EQ(facts.bitsPerChannel, 8);
    EXPECT_EQ(facts.quality, 83);
    EXPECT_FALSE(facts.iccProfile);
    EXPECT_EQ(facts.orientation, 1);
    EXPECT_EQ(facts.trailingBytes, 0u);
    EXPECT_FALSE(facts.dpiX) << "OpenCV writes a shape, not a density";
}

TEST(Inspect, ReadsEveryQualityOfLibjpegExactly) {
    const cv::Mat picture = test::corners(kSize);
    for (int quality = 1; quality <= 100; ++quality) {
        EXPECT_EQ(factsOf(test::jpegOf(picture, quality)).quality, quality);
    }
}

TEST(Inspect, ReadsDensityFromJfif) {
    const FileBytes inches = test::withSegment(bareJpeg(), 0xE0, jfif(1, 200, 150));
    EXPECT_EQ(factsOf(inches).dpiX, 200);
    EXPECT_EQ(factsOf(inches).dpiY, 150);
    const FileBytes centimetres = test::withSegment(bareJpeg(), 0xE0, jfif(2, 100, 50));
    EXPECT_EQ(factsOf(centimetres).dpiX, 254);
    EXPECT_EQ(factsOf(centimetres).dpiY, 127);
    EXPECT_FALSE(factsOf(test::withSegment(bareJpeg(), 0xE0, jfif(0, 1, 1))).dpiX);
    EXPECT_FALSE(factsOf(test::withSegment(bareJpeg(), 0xE0, jfif(1, 0, 0))).dpiX);
    EXPECT_FALSE(factsOf(bareJpeg()).dpiX);
}

TEST(Inspect, ReadsDensityFromExifWhereJfifHasNone) {
    // One directory, big endian: XResolution 300/1 at 50, YResolution 2400/10 at 58, unit inches.
    const FileBytes block{'E', 'x',  'i', 'f',  0, 0, 'M', 'M', 0, 42, 0, 0,    0, 8,    0, 3,  // 3 entries
                          1,   0x1A, 0,   5,    0, 0, 0,   1,   0, 0,  0, 50,   1, 0x1B, 0, 5,
                          0,   0,    0,   1,    0, 0, 0,   58,                                  //
                          1,   0x28, 0,   3,    0, 0, 0,   1,   0, 2,  0, 0,    0, 0,    0, 0,  //
                          0,   0,    1,   0x2C, 0, 0, 0,   1,   0, 0,  9, 0x60, 0, 0,    0, 10};
    const FileBytes exif = test::withSegment(bareJpeg(), 0xE1, block);
    EXPECT_EQ(factsOf(exif).dpiX, 300);
    EXPECT_EQ(factsOf(exif).dpiY, 240);
    EXPECT_EQ(factsOf(test::withSegment(exif, 0xE0, jfif(1, 72, 72))).dpiX, 72) << "JFIF comes first";
    EXPECT_EQ(factsOf(test::withSegment(exif, 0xE0, jfif(0, 1, 1))).dpiX, 300) << "a shape is no density";
}

TEST(Inspect, AnExifBlockWithoutDensitySaysNothingOfIt) {
    EXPECT_FALSE(factsOf(test::withOrientation(bareJpeg(), 6)).dpiX) << "72 is libexif's default, not the file's word";
}

TEST(Inspect, ReadsOrientation) {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        EXPECT_EQ(factsOf(test::withOrientation(bareJpeg(), orientation)).orientation, orientation);
    }
    EXPECT_EQ(factsOf(test::withOrientation(bareJpeg(), 0)).orientation, 1);
    EXPECT_EQ(factsOf(test::withOrientation(bareJpeg(), 9)).orientation, 1);
}

TEST(Inspect, NoticesAColourProfile) {
    const FileBytes profile{'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0, 1, 1, 0};
    EXPECT_TRUE(factsOf(test::withSegment(bareJpeg(), 0xE2, profile)).iccProfile);
    EXPECT_FALSE(factsOf(test::withSegment(bareJpeg(), 0xE2, text("MPF"))).iccProfile);
}

TEST(Inspect, CountsBytesBehindTheEnd) {
    FileBytes bytes = test::jpegOf(test::noise(kSize));
    bytes.insert(bytes.end(), 37, 0xFF);
    EXPECT_EQ(factsOf(bytes).trailingBytes, 37u);
    FileBytes png = test::pngOf(test::noise(kSize));
    png.insert(png.end(), 5, 0);
    EXPECT_EQ(factsOf(png).trailingBytes, 5u);
}

TEST(Inspect, CountsChannelsAndBits) {
    EXPECT_EQ(factsOf(test::jpegOf(cv::Mat(kSize, CV_8UC1, cv::Scalar(9)))).channels, 1);
    EXPECT_EQ(factsOf(test::cmykJpegOf(cv::Mat(kSize, CV_8UC4, cv::Scalar(9)), true)).channels, 4);
    EXPECT_EQ(factsOf(test::pngOf(cv::Mat(kSize, CV_8UC1, cv::Scalar(9)))).channels, 1);
    EXPECT_EQ(factsOf(test::pngOf(cv::Mat(kSize, CV_8UC4, cv::Scalar(9)))).channels, 4);
    const FileFacts deep = factsOf(test::pngOf(cv::Mat(kSize, CV_16UC3, cv::Scalar(9))), "p.png");
    EXPECT_EQ(deep.format, "png");
    EXPECT_EQ(deep.extension, ".png");
    EXPECT_EQ(deep.channels, 3);
    EXPECT_EQ(deep.bitsPerChannel, 16);
    EXPECT_EQ(deep.picture, kSize);
    EXPECT_FALSE(deep.quality);
}

TEST(Inspect, ReadsDensityFromPng) {
    FileBytes bytes = test::pngOf(test::corners(kSize));
    // 11811 pixels a metre behind IHDR, which ends at 33; the check sum is not looked at.
    const FileBytes density{0, 0, 0, 9, 'p', 'H', 'Y', 's', 0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1, 0, 0, 0, 0};
    bytes.insert(bytes.begin() + 33, density.begin(), density.end());
    ASSERT_TRUE(factsOf(bytes).dpiX);
    EXPECT_NEAR(*factsOf(bytes).dpiX, 300, 0.01);
}

TEST(Inspect, RefusesWhatIsNoPicture) {
    const auto errorOf = [](const FileBytes& bytes) { return inspectPicture(bytes, "p.jpg").error(); };
    EXPECT_EQ(errorOf({}), (Error{ErrorId::FileEmpty, "p.jpg", ""}));
    EXPECT_EQ(errorOf(text("Dear Sir, attached find")).id, ErrorId::NotAPicture);
    EXPECT_EQ(errorOf(text("GIF89a")).id, ErrorId::NotAPicture);
    EXPECT_EQ(errorOf({0xFF, 0xD8}).id, ErrorId::NotAPicture);
    EXPECT_EQ(errorOf({0xFF, 0xD8, 0xFF}).id, ErrorId::PictureDamaged);
    EXPECT_EQ(errorOf({0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).id, ErrorId::PictureDamaged);
}

}  // namespace
}  // namespace xuezhao
