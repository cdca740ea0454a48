#include "core/devices/code/code_reader.h"
#include "core/devices/code/qr_code.h"
#include "core/devices/virtual_people.h"

#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>
#include <opencv2/objdetect.hpp>

#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

/// As long as a capture code is: what it holds is encrypted.
const std::string kCaptureCode = "TXCJM:8Qv2m0pXw9LzR4kYd7Hs1nJb6cTfEaGu3oViWxPq5ZyBMtKlDjNhFgCrSe=|0001";

cv::Mat codeOf(const std::string& text) {
    cv::Mat code;
    cv::QRCodeEncoder::create()->encode(text, code);
    return code;
}

/// A picture of the camera with the code held into it: `side` pixels wide, turned, blurred as by a hand that moves.
Image held(const std::string& text, int side, double degrees = 0, double blur = 0) {
    cv::Mat picture(720, 1280, CV_8UC3, cv::Scalar(255, 197, 100)), code;
    cv::resize(codeOf(text), code, cv::Size(side, side), 0, 0, cv::INTER_NEAREST);
    cv::cvtColor(code, code, cv::COLOR_GRAY2BGR);
    cv::copyMakeBorder(code, code, 30, 30, 30, 30, cv::BORDER_CONSTANT, cv::Scalar::all(235));  // the telephone
    const cv::Point2f middle(code.cols / 2.f, code.rows / 2.f);
    cv::Mat turn = cv::getRotationMatrix2D(middle, degrees, 1);
    turn.at<double>(0, 2) += 640 - middle.x;
    turn.at<double>(1, 2) += 360 - middle.y;
    cv::warpAffine(code, picture, turn, picture.size(), cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
    if (blur > 0) cv::GaussianBlur(picture, picture, cv::Size(), blur);
    return Image(picture);
}

TEST(QrCode, IsReadAsItIsHeld) {
    for (const int side : {150, 250, 500})
        for (const double degrees : {0., 12., 45., 90., 180., 200.})
            EXPECT_EQ(qrCodeIn(held(kCaptureCode, side, degrees)), kCaptureCode) << side << " " << degrees;
    EXPECT_EQ(qrCodeIn(held(kCaptureCode, 300, 8, 1.5)), kCaptureCode);
    EXPECT_EQ(qrCodeIn(held("林晓雯", 250)), "林晓雯");
}

TEST(QrCode, WhereThereIsNoneNothingIsRead) {
    EXPECT_FALSE(qrCodeIn(Image()));
    EXPECT_FALSE(qrCodeIn(Image(cv::Mat(720, 1280, CV_8UC3, cv::Scalar::all(128)))));
    EXPECT_FALSE(qrCodeIn(Image(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(0)))));
    cv::Mat noise(480, 640, CV_8UC3);
    cv::theRNG().state = 7;
    cv::randu(noise, 0, 255);
    EXPECT_FALSE(qrCodeIn(Image(noise)));
    EXPECT_FALSE(qrCodeIn(held(kCaptureCode, 150, 0, 6))) << "a smear";
}

TEST(QrScan, IsAnOpaqueCodeUnlessItIsANumber) {
    const auto opaque = scanFromQr(kCaptureCode + "\r\n");
    EXPECT_EQ(opaque->kind, IdentityScan::Kind::OpaqueCode);
    EXPECT_EQ(opaque->number, kCaptureCode);
    EXPECT_EQ(scanFromQr(virtualPerson(0).citizenNumber)->kind, IdentityScan::Kind::CitizenNumber);
    EXPECT_EQ(scanFromQr("2022110327")->kind, IdentityScan::Kind::StudentNumber);
    EXPECT_EQ(scanFromQr("04A1B2C3")->kind, IdentityScan::Kind::OpaqueCode)
        << "a chip's number is not printed as a code";
    for (const char* bad : {"", " \n", "a\tb", "\xFF\xFE", "a\xC3", "\xED\xA0\x80"})
        EXPECT_EQ(scanFromQr(bad).error().id, ErrorId::ReaderCodeUnreadable);
}

TEST(ShownCode, CountsOnceUntilItHasLeft) {
    ShownCode shown;
    EXPECT_TRUE(shown.look("a"));
    for (int i = 0; i < 50; ++i) EXPECT_FALSE(shown.look("a"));
    for (int i = 0; i < ShownCode::kGone - 1; ++i) EXPECT_FALSE(shown.look({}));
    EXPECT_FALSE(shown.look("a")) << "missed for a moment";
    EXPECT_TRUE(shown.look("b")) << "another one";
    EXPECT_TRUE(shown.look("a"));
    for (int i = 0; i < ShownCode::kGone; ++i) EXPECT_FALSE(shown.look({}));
    EXPECT_TRUE(shown.look("a"));
}

TEST(CodeTap, TakesAFewPicturesASecondAndNoneWhileAPlaceIsOpen) {
    CodeTap tap;
    const SteadyTime start = std::chrono::steady_clock::now();
    const Image picture(cv::Mat(4, 4, CV_8UC3, cv::Scalar::all(1)));
    int taken = 0;
    for (int ms = 0; ms < 1000; ms += 33) {
        tap.put(picture, false, start + std::chrono::milliseconds(ms));
        taken += tap.pictures().tryTake().has_value();
    }
    EXPECT_EQ(taken, 4);
    tap.put(picture, true, start + 5s);
    EXPECT_FALSE(tap.pictures().tryTake());
    tap.put(Image(), false, start + 6s);
    EXPECT_FALSE(tap.pictures().tryTake()) << "a camera that is gone";
}

TEST(CodeReader, OnePresentationIsOneScan) {
    const auto tap = std::make_shared<CodeTap>();
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::string> scans;
    auto reader = std::make_unique<CodeReader>(tap);
    reader->start({[&](const IdentityScan& scan) {
                       const std::lock_guard lock(mutex);
                       scans.push_back(scan.number);
                       changed.notify_all();
                   },
                   [](const DeviceStatus&) {}});
    SteadyTime now = std::chrono::steady_clock::now();
    const Image picture = held(kCaptureCode, 250), other = held("B-2", 250);
    for (int i = 0; i < 5; ++i) tap->put(picture, false, now += 1s);
    {
        std::unique_lock lock(mutex);
        ASSERT_TRUE(changed.wait_for(lock, 10s, [&] { return !scans.empty(); }));
    }
    tap->put(other, false, now += 1s);
    {
        std::unique_lock lock(mutex);
        ASSERT_TRUE(changed.wait_for(lock, 10s, [&] { return scans.size() > 1; }));
    }
    reader.reset();
    EXPECT_EQ(scans, (std::vector<std::string>{kCaptureCode, "B-2"}));
    tap->put(picture, false, now += 1s);  // the camera may outlive the reader
}

}  // namespace
}  // namespace xuezhao
