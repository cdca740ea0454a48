#include "core/photo/jpeg_writer.h"

#include "core/picture/inspect.h"
#include "tests/support/faces.h"
#include "tests/support/pictures/pictures.h"

#include <gtest/gtest.h>
#include <libexif/exif-data.h>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <ctime>
#include <memory>

namespace xuezhao {
namespace {

using test::FileBytes;

const cv::Size kSmall(480, 640);
const cv::Size kLarge(960, 1280);

// The two standards' numbers (domain: 480x640 of 20-40 KB, 960x1280 of 550-650 KB).
JpegTarget smallTarget() {
    JpegTarget target;
    target.window = Range{20'000, 40'000};
    target.aim = Range{30'000, 38'000};
    return target;
}

JpegTarget largeTarget() {
    JpegTarget target;
    target.startQuality = 98;
    target.window = Range{550'000, 650'000};
    target.aim = Range{580'000, 630'000};
    target.mayPad = true;
    return target;
}

JpegFile written(const cv::Mat& picture, const JpegTarget& target) {
    auto file = writeJpeg(Image(picture), target);
    EXPECT_TRUE(file.ok());
    return file.ok() ? *file : JpegFile{};
}

FileFacts factsOf(const JpegFile& file) {
    const auto facts = inspectPicture(file.bytes, "p.jpg");
    EXPECT_TRUE(facts.ok());
    return facts.ok() ? *facts : FileFacts{};
}

/// Marker and payload length of every segment up to the first scan, read without the project's own code.
std::vector<std::pair<int, std::size_t>> segments(const FileBytes& bytes) {
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t at = 2; at + 4 <= bytes.size();) {
        const std::size_t length = bytes[at + 2] * 256u + bytes[at + 3];
        EXPECT_EQ(bytes[at], 0xFF);
        found.emplace_back(bytes[at + 1], length - 2);
        if (bytes[at + 1] == 0xDA) break;
        at += 2 + length;
    }
    return found;
}

TEST(JpegWriter, HitsTheSmallWindowAtFullColour) {
    const JpegFile file = written(test::portrait(kSmall), smallTarget());
    EXPECT_TRUE(file.inWindow);
    EXPECT_GE(file.bytes.size(), 32'000u);
    EXPECT_LE(file.bytes.size(), 36'000u);
    EXPECT_EQ(file.subsampling, Subsampling::Full444);
    EXPECT_GE(file.quality, 60);
    EXPECT_NEAR(*factsOf(file).quality, file.quality, 0.3) << "as the tables in the file say";
    EXPECT_EQ(file.padding, 0u);
}

TEST(JpegWriter, HitsTheLargeWindowBetweenWholeQualities) {
    const cv::Mat sharp = test::portrait(kLarge);
    cv::Mat soft;
    cv::GaussianBlur(sharp, soft, {0, 0}, 1);
    cv::Mat upscaled;
    cv::resize(test::portrait(kSmall), upscaled, kLarge, 0, 0, cv::INTER_CUBIC);
    for (const cv::Mat& picture : {sharp, soft, upscaled}) {
        const JpegFile file = written(picture, largeTarget());
        EXPECT_TRUE(file.inWindow) << file.bytes.size();
        EXPECT_GT(file.quality, 97);
        EXPECT_LT(file.quality, 100);
        EXPECT_EQ(file.subsampling, Subsampling::Full444);
        EXPECT_EQ(file.padding, 0u);
        EXPECT_LE(file.encodings, 12);
    }
}

TEST(JpegWriter, StoresLessColourOnlyWhenNothingElseHelps) {
    // Noise of this strength is too much for 4:4:4 at the lowest quality.
    cv::Mat grain(kSmall, CV_8UC3);
    cv::RNG(7).fill(grain, cv::RNG::NORMAL, 128, 13);
    const JpegFile file = written(grain, smallTarget());
    EXPECT_NE(file.subsampling, Subsampling::Full444);
    EXPECT_TRUE(file.inWindow) << file.bytes.size() << " " << toName(file.subsampling);
    EXPECT_GE(*factsOf(file).quality, 60);
}

TEST(JpegWriter, NeverGoesBelowTheLowestQuality) {
    const JpegFile file = written(test::noise(kSmall), smallTarget());
    EXPECT_FALSE(file.inWindow);
    EXPECT_GT(file.bytes.size(), 40'000u);
    EXPECT_EQ(file.quality, 60);
    EXPECT_EQ(*factsOf(file).quality, 60);
    EXPECT_EQ(file.subsampling, Subsampling::Quarter420) << "the nearest to the window";
    EXPECT_EQ(cv::imdecode(file.bytes, cv::IMREAD_COLOR).size(), kSmall);
}

TEST(JpegWriter, PadsAPlainPictureAndSaysSo) {
    const cv::Mat picture = test::flat(kLarge);
    const JpegFile file = written(picture, largeTarget());
    EXPECT_TRUE(file.inWindow);
    EXPECT_EQ(file.bytes.size(), 580'000u);
    EXPECT_GT(file.padding, 500'000u);
    EXPECT_EQ(file.quality, 100);
    EXPECT_EQ(factsOf(file).trailingBytes, 0u) << "never behind the end";

    JpegTarget unpadded = largeTarget();
    unpadded.mayPad = false;
    const JpegFile plain = written(picture, unpadded);
    EXPECT_FALSE(plain.inWindow);
    EXPECT_EQ(plain.padding, 0u);
    EXPECT_EQ(plain.bytes.size() + file.padding, file.bytes.size());
    EXPECT_EQ(
        cv::norm(cv::imdecode(plain.bytes, cv::IMREAD_COLOR), cv::imdecode(file.bytes, cv::IMREAD_COLOR), cv::NORM_INF),
        0);
}

TEST(JpegWriter, PadsToTheByte) {
    const cv::Mat picture = test::flat({64, 64});
    const std::size_t bare = written(picture, {}).bytes.size();
    JpegTarget target;
    target.startQuality = 100;
    target.mayPad = true;
    const std::size_t best = written(picture, target).bytes.size();
    ASSERT_LT(best, bare + 200);
    // Around one whole comment segment (65,537 bytes), where a rest could be too short for another.
    for (const std::size_t padding : {4u, 5u, 65'536u, 65'537u, 65'538u, 65'540u, 65'541u, 131'074u, 131'075u}) {
        target.window = Range{static_cast<double>(best + padding), 1e6};
        target.aim = target.window;
        const JpegFile file = written(picture, target);
        EXPECT_EQ(file.bytes.size(), best + padding);
        EXPECT_EQ(file.padding, padding);
        EXPECT_FALSE(cv::imdecode(file.bytes, cv::IMREAD_COLOR).empty());
        EXPECT_EQ(factsOf(file).trailingBytes, 0u);
    }
}

TEST(JpegWriter, WithoutAWindowTakesTheQualityItIsGiven) {
    JpegTarget target;
    target.startQuality = 87.5;
    const JpegFile file = written(test::portrait(kSmall), target);
    EXPECT_EQ(file.encodings, 1);
    EXPECT_EQ(file.quality, 87.5);
    EXPECT_TRUE(file.inWindow);
    EXPECT_NEAR(*factsOf(file).quality, 87.5, 0.3);
}

TEST(JpegWriter, AWindowOpenBelowNeedsNoSearch) {
    JpegTarget target;
    target.window = Range{-std::numeric_limits<double>::infinity(), 120'000};
    EXPECT_EQ(written(test::portrait(kSmall), target).encodings, 1);
}

TEST(JpegWriter, OrdersItsSegments) {
    JpegTarget target = largeTarget();
    const auto found = segments(written(test::flat(kLarge), target).bytes);
    ASSERT_GE(found.size(), 12u);
    EXPECT_EQ(found[0].first, 0xE0);
    EXPECT_EQ(found[1].first, 0xE1);
    EXPECT_EQ(found[2].first, 0xFE);
    for (const auto& [marker, length] : found) {
        EXPECT_TRUE(marker == 0xE0 || marker == 0xE1 || marker == 0xFE || marker < 0xE0) << "no other application data";
    }
}

TEST(JpegWriter, IsBaselineWithEightBits) {
    for (const auto& [marker, length] : segments(written(test::portrait(kSmall), smallTarget()).bytes)) {
        EXPECT_TRUE(marker < 0xC1 || marker == 0xC4 || marker > 0xCF) << "only SOF0 and DHT";
    }
}

TEST(JpegWriter, SaysItsDensityInJfif) {
    const FileBytes bytes = written(test::portrait(kSmall), smallTarget()).bytes;
    const FileBytes expected{'J', 'F', 'I', 'F', 0, 1, 1, 1, 1, 44, 1, 44, 0, 0};  // 1 x 256 + 44 = 300 an inch
    ASSERT_GT(bytes.size(), 20u);
    EXPECT_EQ(FileBytes(bytes.begin() + 6, bytes.begin() + 20), expected);
}

TEST(JpegWriter, SaysDensityAndTimeInExifAndNothingElse) {
    std::tm local{};
    local.tm_year = 126, local.tm_mon = 5, local.tm_mday = 18, local.tm_hour = 9, local.tm_min = 30, local.tm_sec = 7;
    local.tm_isdst = -1;
    JpegTarget target = smallTarget();
    target.taken = std::chrono::system_clock::from_time_t(std::mktime(&local));
    const FileBytes bytes = written(test::portrait(kSmall), target).bytes;

    const std::unique_ptr<ExifData, void (*)(ExifData*)> data(exif_data_new(), exif_data_unref);
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    exif_data_load_data(data.get(), bytes.data(), static_cast<unsigned>(bytes.size()));
    const auto value = [&](ExifIfd ifd, ExifTag tag) {
        char text[64] = "";
        ExifEntry* entry = exif_content_get_entry(data->ifd[ifd], tag);
        return std::string(entry ? exif_entry_get_value(entry, text, sizeof text) : "(none)");
    };
    EXPECT_EQ(value(EXIF_IFD_0, EXIF_TAG_X_RESOLUTION), "300");
    EXPECT_EQ(value(EXIF_IFD_0, EXIF_TAG_Y_RESOLUTION), "300");
    EXPECT_EQ(value(EXIF_IFD_0, EXIF_TAG_RESOLUTION_UNIT), "Inch");
    EXPECT_EQ(value(EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL), "2026:06:18 09:30:07");
    EXPECT_EQ(value(EXIF_IFD_EXIF, EXIF_TAG_COLOR_SPACE), "sRGB");
    EXPECT_EQ(data->ifd[EXIF_IFD_0]->count, 3u);
    EXPECT_EQ(data->ifd[EXIF_IFD_EXIF]->count, 3u) << "with the version of EXIF";
    for (const ExifIfd ifd : {EXIF_IFD_1, EXIF_IFD_GPS, EXIF_IFD_INTEROPERABILITY})
        EXPECT_EQ(data->ifd[ifd]->count, 0u);
    EXPECT_EQ(data->size, 0u) << "no thumbnail";
    EXPECT_EQ(exif_data_get_mnote_data(data.get()), nullptr);

    const auto facts = inspectPicture(bytes, "p.jpg");
    ASSERT_TRUE(facts.ok());
    EXPECT_EQ(facts->taken, target.taken) << "and reads it back";
}

TEST(JpegWriter, WritesTheSameBytesEachTime) {
    EXPECT_EQ(written(test::portrait(kSmall), smallTarget()).bytes,
              written(test::portrait(kSmall), smallTarget()).bytes);
}

TEST(JpegWriter, KeepsColoursAndPlaces) {
    JpegTarget target;
    target.startQuality = 95;
    const cv::Mat back = cv::imdecode(written(test::corners(kSmall), target).bytes, cv::IMREAD_COLOR);
    EXPECT_LE(cv::norm(back.at<cv::Vec3b>(10, 10), cv::Vec3b(0, 0, 255), cv::NORM_INF), 4);
    EXPECT_LE(cv::norm(back.at<cv::Vec3b>(10, 469), cv::Vec3b(0, 255, 0), cv::NORM_INF), 4);
    EXPECT_LE(cv::norm(back.at<cv::Vec3b>(629, 10), cv::Vec3b(255, 0, 0), cv::NORM_INF), 4);
}

TEST(JpegWriter, HitsBothWindowsForRealFaces) {
    const auto faces = test::faces("london/neutral");
    if (faces.empty()) GTEST_SKIP() << test::kNoFaces;
    for (std::size_t i = 0; i < faces.size(); i += 8) {
        const cv::Mat whole = cv::imread(faces[i].string(), cv::IMREAD_COLOR);
        cv::Mat picture;
        cv::resize(whole(cv::Rect(169, 0, 1012, 1349)), picture, kLarge, 0, 0, cv::INTER_AREA);
        const JpegFile large = written(picture, largeTarget());
        EXPECT_TRUE(large.inWindow) << large.bytes.size() << " " << faces[i].filename();
        EXPECT_EQ(large.subsampling, Subsampling::Full444);
        EXPECT_TRUE(large.padding == 0 || large.quality == 100) << "padding is the last resort";
        cv::resize(picture, picture, kSmall, 0, 0, cv::INTER_AREA);
        const JpegFile small = written(picture, smallTarget());
        EXPECT_TRUE(small.inWindow) << small.bytes.size() << " " << faces[i].filename();
        EXPECT_EQ(small.subsampling, Subsampling::Full444);
        EXPECT_GE(*factsOf(small).quality, 60);
    }
}

}  // namespace
}  // namespace xuezhao
