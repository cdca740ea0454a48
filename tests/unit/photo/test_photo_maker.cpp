#include "core/photo/photo_maker.h"

#include "core/base/sha256.h"
#include "tests/support/faces.h"
#include "tests/support/pictures/pictures.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

namespace xuezhao {
namespace {

using test::FileBytes;

Standard standard(cv::Size picture, Range window, Strength strength, double startQuality) {
    Standard s;
    s.id = "test";
    s.file.picture = picture;
    s.file.dpi = 300;
    s.file.extension = ".jpg";
    s.file.startQuality = startQuality;
    s.file.lowestQuality = 60;
    Limit size;
    size.check = "file_size";
    size.unit = "bytes";
    size.range = window;
    size.strength = strength;
    s.limits.push_back(size);
    return s;
}

const Standard kSmall = standard({480, 640}, {20'000, 40'000}, Strength::Advisory, 90);
const Standard kLarge = standard({960, 1280}, {550'000, 650'000}, Strength::Hard, 98);

StandardCrop cropOf(const Standard& standard, cv::Rect crop) {
    StandardCrop result;
    result.standard = &standard;
    result.crop = crop;
    return result;
}

PhotoSource sourceOf(const FileBytes& bytes, int mountTurns = 0) {
    auto source = openSource(bytes, "still", {}, mountTurns);
    EXPECT_TRUE(source.ok());
    return source.ok() ? *std::move(source) : PhotoSource{};
}

Photo photoOf(const PhotoSource& source, const StandardCrop& crop) {
    auto photo = makePhoto(source, crop);
    EXPECT_TRUE(photo.ok()) << (photo.ok() ? "" : photo.error().detail);
    return photo.ok() ? *std::move(photo) : Photo{};
}

TEST(PhotoMaker, ReadsBackWhatItMade) {
    const FileBytes original = test::pngOf(test::portrait({900, 1000}));
    const Photo photo = photoOf(sourceOf(original), cropOf(kSmall, {30, 40, 720, 960}));
    ASSERT_TRUE(photo.bytes);
    EXPECT_EQ(photo.standard, &kSmall);
    EXPECT_EQ(photo.picture.size(), cv::Size(480, 640));
    EXPECT_EQ(cv::norm(photo.picture.mat(), cv::imdecode(*photo.bytes, cv::IMREAD_COLOR), cv::NORM_INF), 0)
        << "the file's pixels, not the ones that went in";
    EXPECT_TRUE(photo.sizeInWindow);
    EXPECT_EQ(photo.facts.bytes, photo.bytes->size());
    EXPECT_EQ(photo.facts.format, "jpeg");
    EXPECT_EQ(photo.facts.extension, ".jpg");
    EXPECT_EQ(photo.facts.picture, cv::Size(480, 640));
    EXPECT_EQ(photo.facts.channels, 3);
    EXPECT_EQ(photo.facts.bitsPerChannel, 8);
    EXPECT_EQ(photo.facts.dpiX, 300);
    EXPECT_EQ(photo.facts.dpiY, 300);
    EXPECT_GE(photo.facts.quality, 60);
    EXPECT_FALSE(photo.facts.iccProfile);
    EXPECT_EQ(photo.facts.orientation, 1);
    EXPECT_NEAR(photo.facts.upscale, 2.0 / 3, 1e-12);
}

TEST(PhotoMaker, RecordsWhereAPhotoCameFrom) {
    const FileBytes original = test::pngOf(test::portrait({900, 1000}));
    const Photo photo = photoOf(sourceOf(original), cropOf(kSmall, {30, 40, 720, 960}));
    EXPECT_EQ(photo.provenance.originalSha256, sha256Hex(original));
    EXPECT_EQ(photo.provenance.sha256, sha256Hex(*photo.bytes));
    EXPECT_EQ(photo.provenance.crop, cv::Rect(30, 40, 720, 960));
    EXPECT_EQ(photo.provenance.quarterTurns, 0);
    EXPECT_NEAR(photo.provenance.scale, 2.0 / 3, 1e-12);
}

TEST(PhotoMaker, CutsToThePixel) {
    // One white pixel on black, three source pixels a photo pixel: a ninth of its light falls on one pixel.
    cv::Mat still(2100, 1600, CV_8UC3, cv::Scalar::all(0));
    still(cv::Rect(7 + 3 * 100, 11 + 3 * 200, 3, 3)) = cv::Scalar::all(255);
    const cv::Mat photo = photoOf(sourceOf(test::pngOf(still)), cropOf(kSmall, {7, 11, 1440, 1920})).picture.mat();
    EXPECT_GE(photo.at<cv::Vec3b>(200, 100)[1], 240);
    for (const cv::Point beside : {cv::Point(99, 200), {101, 200}, {100, 199}, {100, 201}}) {
        EXPECT_LE(photo.at<cv::Vec3b>(beside)[1], 15) << beside;
    }
}

TEST(PhotoMaker, NeverMirrorsNorTurns) {
    const FileBytes original = test::pngOf(test::corners({960, 1280}));
    for (const Standard* standard : {&kSmall, &kLarge}) {
        const cv::Mat photo = photoOf(sourceOf(original), cropOf(*standard, {0, 0, 960, 1280})).picture.mat();
        const int right = photo.cols - 20;
        const int bottom = photo.rows - 20;
        EXPECT_LE(cv::norm(photo.at<cv::Vec3b>(20, 20), cv::Vec3b(0, 0, 255), cv::NORM_INF), 6);
        EXPECT_LE(cv::norm(photo.at<cv::Vec3b>(20, right), cv::Vec3b(0, 255, 0), cv::NORM_INF), 6);
        EXPECT_LE(cv::norm(photo.at<cv::Vec3b>(bottom, 20), cv::Vec3b(255, 0, 0), cv::NORM_INF), 6);
        EXPECT_LE(cv::norm(photo.at<cv::Vec3b>(bottom, right), cv::Vec3b(255, 255, 255), cv::NORM_INF), 6);
    }
}

TEST(PhotoMaker, TurnsByTheMountAndRecordsIt) {
    // The camera lies on its side: what it stores as a wide picture is a high one.
    const FileBytes original = test::pngOf(test::corners({1280, 960}));
    const Photo photo = photoOf(sourceOf(original, 1), cropOf(kSmall, {0, 0, 960, 1280}));
    EXPECT_EQ(photo.provenance.quarterTurns, 1);
    EXPECT_LE(cv::norm(photo.picture.mat().at<cv::Vec3b>(20, 20), cv::Vec3b(255, 0, 0), cv::NORM_INF), 6)
        << "the stored bottom left corner is the upright top left";
}

TEST(PhotoMaker, SaysWhenTheSizeCannotBeReached) {
    const Photo photo = photoOf(sourceOf(test::pngOf(test::noise({480, 640}))), cropOf(kSmall, {0, 0, 480, 640}));
    EXPECT_FALSE(photo.sizeInWindow);
    EXPECT_EQ(photo.quality, 60);
    EXPECT_EQ(photo.facts.quality, 60);
}

TEST(PhotoMaker, PadsOnlyForAHardLimit) {
    const PhotoSource plain = sourceOf(test::pngOf(test::flat({960, 1280})));
    const Photo large = photoOf(plain, cropOf(kLarge, {0, 0, 960, 1280}));
    EXPECT_TRUE(large.sizeInWindow);
    EXPECT_GT(large.padding, 0u);
    const Photo small = photoOf(plain, cropOf(kSmall, {0, 0, 960, 1280}));
    EXPECT_FALSE(small.sizeInWindow);
    EXPECT_EQ(small.padding, 0u);
}

TEST(PhotoMaker, MakesNothingOfInkColours) {
    const PhotoSource ink = sourceOf(test::cmykJpegOf(cv::Mat(640, 480, CV_8UC4, cv::Scalar(9, 9, 9, 9)), true));
    const auto photo = makePhoto(ink, cropOf(kSmall, {0, 0, 480, 640}));
    ASSERT_FALSE(photo.ok());
    EXPECT_EQ(photo.error().id, ErrorId::PictureInkColours);
}

TEST(PhotoMaker, MakesBothFilesOfARealFace) {
    const auto faces = test::faces("london/neutral");
    if (faces.empty()) GTEST_SKIP() << test::kNoFaces;
    const auto file = readPicture(faces.front());
    ASSERT_TRUE(file);
    const PhotoSource source = sourceOf(*file->bytes);
    const cv::Rect crop(169, 0, 1012, 1349);
    const Photo small = photoOf(source, cropOf(kSmall, crop));
    const Photo large = photoOf(source, cropOf(kLarge, crop));
    EXPECT_TRUE(small.sizeInWindow && large.sizeInWindow);
    EXPECT_EQ(large.picture.size(), cv::Size(960, 1280));
    EXPECT_TRUE(large.padding == 0 || large.quality == 100);
}

}  // namespace
}  // namespace xuezhao
