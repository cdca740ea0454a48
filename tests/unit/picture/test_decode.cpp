#include "core/picture/decode.h"

#include "tests/support/pictures/pictures.h"

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <QTemporaryDir>

#include <fstream>

namespace xuezhao {
namespace {

using test::FileBytes;

const cv::Size kSize(96, 64);
const cv::Vec3b kRed(0, 0, 255), kGreen(0, 255, 0), kBlue(255, 0, 0), kWhite(255, 255, 255);

double largestDifference(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
}

DecodedPicture decoded(const FileBytes& bytes, const DecodeOptions& options = {}) {
    auto picture = decodePicture(bytes, "p.jpg", options);
    EXPECT_TRUE(picture.ok()) << (picture.ok() ? "" : picture.error().detail);
    return picture.ok() ? *picture : DecodedPicture{};
}

ErrorId errorOf(const FileBytes& bytes) {
    const auto picture = decodePicture(bytes, "p.jpg");
    EXPECT_FALSE(picture.ok());
    if (picture.ok()) return ErrorId::FileMissing;
    EXPECT_EQ(picture.error().where, "p.jpg");
    return picture.error().id;
}

/// The colours in the corners, clockwise from the top left.
void expectCorners(const cv::Mat& picture, std::array<cv::Vec3b, 4> expected, const std::string& what) {
    const int right = picture.cols - 5;
    const int bottom = picture.rows - 5;
    const std::array<cv::Point, 4> places{cv::Point(4, 4), {right, 4}, {right, bottom}, {4, bottom}};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_LE(cv::norm(picture.at<cv::Vec3b>(places[i]), expected[i], cv::NORM_INF), 8) << what << ", corner " << i;
    }
}

TEST(Decode, GivesThePixelsOfAJpeg) {
    const FileBytes bytes = test::jpegOf(test::noise(kSize));
    const DecodedPicture picture = decoded(bytes);
    EXPECT_EQ(largestDifference(picture.image.mat(), cv::imdecode(bytes, cv::IMREAD_COLOR)), 0);
    EXPECT_EQ(picture.facts.format, "jpeg");
    EXPECT_EQ(picture.quarterTurns, 0);
    EXPECT_EQ(picture.reduction, 1);
    EXPECT_FALSE(picture.inkColours());
}

TEST(Decode, GivesThePixelsOfAPngAsTheyAre) {
    const cv::Mat picture = test::noise(kSize);
    EXPECT_EQ(largestDifference(decoded(test::pngOf(picture)).image.mat(), picture), 0);
}

TEST(Decode, ReadsProgressiveJpegs) {
    const FileBytes bytes = test::progressiveJpegOf(test::noise(kSize));
    EXPECT_EQ(largestDifference(decoded(bytes).image.mat(), cv::imdecode(bytes, cv::IMREAD_COLOR)), 0);
}

TEST(Decode, TurnsAPictureFromACameraHeldUpright) {
    const FileBytes level = test::jpegOf(test::corners(kSize));
    expectCorners(decoded(level).image.mat(), {kRed, kGreen, kWhite, kBlue}, "as stored");
    const DecodedPicture six = decoded(test::withOrientation(level, 6));
    expectCorners(six.image.mat(), {kBlue, kRed, kGreen, kWhite}, "orientation 6");
    EXPECT_EQ(six.image.size(), cv::Size(64, 96));
    EXPECT_EQ(six.facts.picture, kSize) << "the facts are the file's";
    EXPECT_EQ(six.quarterTurns, 1);
    const DecodedPicture eight = decoded(test::withOrientation(level, 8));
    expectCorners(eight.image.mat(), {kGreen, kWhite, kBlue, kRed}, "orientation 8");
    EXPECT_EQ(eight.quarterTurns, 3);
}

TEST(Decode, RefusesMirroredAndUpsideDown) {
    const FileBytes level = test::jpegOf(test::corners(kSize));
    for (const int orientation : {2, 3, 4, 5, 7}) {
        EXPECT_EQ(errorOf(test::withOrientation(level, orientation)), ErrorId::PictureMirrored) << orientation;
    }
}

TEST(Decode, TurnsByTheMountUnlessThePictureKnows) {
    const FileBytes level = test::jpegOf(test::corners(kSize));
    const DecodedPicture quarter = decoded(level, {.mountTurns = 1});
    expectCorners(quarter.image.mat(), {kBlue, kRed, kGreen, kWhite}, "mount 90");
    EXPECT_EQ(quarter.quarterTurns, 1);
    expectCorners(decoded(level, {.mountTurns = 3}).image.mat(), {kGreen, kWhite, kBlue, kRed}, "mount 270");
    expectCorners(decoded(test::pngOf(test::corners(kSize)), {.mountTurns = 1}).image.mat(),
                  {kBlue, kRed, kGreen, kWhite}, "mount 90, PNG");
    EXPECT_EQ(decoded(test::withOrientation(level, 6), {.mountTurns = 1}).quarterTurns, 1) << "not twice";
    EXPECT_EQ(decoded(test::withOrientation(level, 8), {.mountTurns = 1}).quarterTurns, 3);
}

TEST(Decode, MakesGreyIntoBgr) {
    const cv::Mat grey(kSize, CV_8UC1, cv::Scalar(77));
    for (const FileBytes& bytes : {test::jpegOf(grey), test::pngOf(grey)}) {
        EXPECT_EQ(largestDifference(decoded(bytes).image.mat(), cv::Mat(kSize, CV_8UC3, cv::Scalar::all(77))), 0);
        EXPECT_EQ(decoded(bytes).facts.channels, 1);
    }
}

TEST(Decode, MakesSixteenBitsIntoEight) {
    cv::Mat deep;
    const cv::Mat picture = test::noise(kSize);
    picture.convertTo(deep, CV_16UC3, 257);
    EXPECT_EQ(largestDifference(decoded(test::pngOf(deep)).image.mat(), picture), 0);
}

TEST(Decode, DropsAnAlphaThatHidesNothing) {
    cv::Mat picture(kSize, CV_8UC4, cv::Scalar(10, 20, 30, 255));
    EXPECT_EQ(
        largestDifference(decoded(test::pngOf(picture)).image.mat(), cv::Mat(kSize, CV_8UC3, cv::Scalar(10, 20, 30))),
        0);
    picture.at<cv::Vec4b>(63, 95)[3] = 254;
    EXPECT_EQ(errorOf(test::pngOf(picture)), ErrorId::PictureTransparent);
}

TEST(Decode, ShowsInkColoursAsColours) {
    // Cyan, magenta, yellow, black: half cyan on paper is light with half its red gone.
    const cv::Mat ink(kSize, CV_8UC4, cv::Scalar(128, 0, 0, 0));
    for (const bool adobe : {true, false}) {
        const DecodedPicture picture = decoded(test::cmykJpegOf(ink, adobe));
        EXPECT_TRUE(picture.inkColours());
        EXPECT_LE(largestDifference(picture.image.mat(), cv::Mat(kSize, CV_8UC3, cv::Scalar(255, 255, 127))), 2);
    }
    const cv::Mat black(kSize, CV_8UC4, cv::Scalar(0, 0, 0, 255));
    EXPECT_LE(cv::norm(decoded(test::cmykJpegOf(black, true)).image.mat(), cv::NORM_INF), 1);
}

TEST(Decode, ReducesOnlyAsFarAsAsked) {
    const FileBytes bytes = test::jpegOf(test::corners({800, 640}));
    const DecodedPicture quarter = decoded(bytes, {.atLeast = {160, 160}});
    EXPECT_EQ(quarter.reduction, 4);
    EXPECT_EQ(quarter.image.size(), cv::Size(200, 160));
    EXPECT_EQ(quarter.facts.picture, cv::Size(800, 640));
    expectCorners(quarter.image.mat(), {kRed, kGreen, kWhite, kBlue}, "reduced");
    EXPECT_EQ(decoded(bytes, {.atLeast = {161, 161}}).reduction, 2);
    EXPECT_EQ(decoded(bytes, {.atLeast = {900, 900}}).reduction, 1);
}

TEST(Decode, OpensTheLargestCameras) {
    const cv::Size largest(11648, 8736);
    EXPECT_EQ(decoded(test::jpegOf(cv::Mat(largest, CV_8UC1, cv::Scalar(5)))).image.size(), largest);
}

TEST(Decode, JudgesTheHeaderBeforeItTakesMemory) {
    EXPECT_EQ(errorOf(test::jpegHeader(20'000, 20'000)), ErrorId::PictureTooLarge);
    EXPECT_EQ(errorOf(test::jpegHeader(65'535, 65'535)), ErrorId::PictureTooLarge);
    EXPECT_EQ(errorOf(test::pngHeader(20'000, 20'000)), ErrorId::PictureTooLarge);
    EXPECT_EQ(errorOf(test::pngHeader(0x7FFFFFFF, 0x7FFFFFFF)), ErrorId::PictureTooLarge);
    EXPECT_EQ(errorOf(test::pngHeader(0xFFFFFFFF, 0xFFFFFFFF)), ErrorId::PictureDamaged);
    EXPECT_EQ(errorOf(test::jpegHeader(0, 640)), ErrorId::PictureDamaged);
    EXPECT_EQ(errorOf(test::jpegHeader(9000, 9000)), ErrorId::PictureDamaged) << "a header and nothing else";
    EXPECT_EQ(errorOf(test::pngHeader(9000, 9000)), ErrorId::PictureDamaged);
}

TEST(Decode, RefusesASinglePixel) {
    EXPECT_EQ(errorOf(test::jpegOf(test::flat({1, 1}))), ErrorId::PictureTooSmall);
    EXPECT_EQ(errorOf(test::pngOf(test::flat({1, 1}))), ErrorId::PictureTooSmall);
}

TEST(Decode, ReportsEveryTruncation) {
    for (const FileBytes& whole :
         {test::jpegOf(test::portrait({240, 320})), test::progressiveJpegOf(test::portrait({240, 320})),
          test::pngOf(test::portrait({240, 320}))}) {
        for (int part = 1; part < 50; ++part) {
            const FileBytes cut(whole.begin(), whole.begin() + static_cast<long>(whole.size() * part / 50));
            EXPECT_EQ(errorOf(cut), ErrorId::PictureDamaged) << part << "/50";
        }
    }
}

TEST(Decode, ReportsAJpegThatLacksItsLastBytes) {
    const FileBytes whole = test::jpegOf(test::portrait({240, 320}));
    for (int missing = 1; missing < 20; ++missing) {
        EXPECT_EQ(errorOf({whole.begin(), whole.end() - missing}), ErrorId::PictureDamaged) << missing;
    }
}

TEST(Decode, ReportsAJpegWithAHoleInItsPixels) {
    FileBytes bytes = test::jpegOf(test::portrait({240, 320}));
    const auto middle = bytes.begin() + static_cast<long>(bytes.size() / 2);
    bytes.erase(middle, middle + 1000);
    EXPECT_EQ(errorOf(bytes), ErrorId::PictureDamaged);
}

TEST(Decode, AcceptsWhatWebcamsLeaveBeforeTheEnd) {
    const FileBytes whole = test::jpegOf(test::portrait({240, 320}));
    FileBytes filled = whole;
    filled.insert(filled.end() - 2, 4, 0);
    EXPECT_EQ(largestDifference(decoded(filled).image.mat(), decoded(whole).image.mat()), 0);
    filled.insert(filled.end() - 2, 1000, 0);
    EXPECT_EQ(errorOf(filled), ErrorId::PictureDamaged);
}

TEST(Decode, RefusesTwoHeadersInOneFile) {
    FileBytes bytes = test::jpegOf(test::corners(kSize));
    const FileBytes lie = test::jpegHeader(64, 64);
    bytes.insert(bytes.begin() + 2, lie.begin() + 2, lie.end());
    EXPECT_EQ(errorOf(bytes), ErrorId::PictureDamaged);
}

TEST(ReadPicture, GivesTheBytesAndThePicture) {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "p.JPG";
    const FileBytes bytes = test::jpegOf(test::corners(kSize));
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(bytes.data()), long(bytes.size()));
    const auto file = readPicture(path);
    ASSERT_TRUE(file);
    EXPECT_EQ(*file->bytes, bytes);
    EXPECT_EQ(file->picture.facts.extension, ".JPG");
    EXPECT_EQ(file->picture.image.size(), kSize);
    EXPECT_EQ(readPicture(path / "no").error().id, ErrorId::FileMissing);
}

}  // namespace
}  // namespace xuezhao
