#include "core/devices/video_frame_pixels.h"

#include <gtest/gtest.h>

#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <array>
#include <functional>

namespace xuezhao {
namespace {

using Format = QVideoFrameFormat;

/// BT.601 of a colour: Y, U, V, limited range (16-235) or full.
std::array<uchar, 3> yuv(cv::Vec3b rgb, bool full) {
    const double r = rgb[0], g = rgb[1], b = rgb[2];
    const double y = .299 * r + .587 * g + .114 * b;
    const double u = (b - y) / 1.772, v = (r - y) / 1.402;
    const auto level = [](double value) { return cv::saturate_cast<uchar>(value); };
    if (full) return {level(y), level(u + 128), level(v + 128)};
    return {level(16 + y * 219 / 255), level(128 + u * 224 / 255), level(128 + v * 224 / 255)};
}

/// A frame of 16x8 whose left half is one colour and right half another.
QVideoFrame frameOf(Format::PixelFormat format, bool full, cv::Vec3b left, cv::Vec3b right) {
    QVideoFrameFormat description(QSize(16, 8), format);
    description.setColorRange(full ? Format::ColorRange_Full : Format::ColorRange_Video);
    QVideoFrame frame(description);
    EXPECT_TRUE(frame.map(QVideoFrame::WriteOnly));
    const auto put = [&](int plane, int x, int y, uchar value) {
        frame.bits(plane)[y * frame.bytesPerLine(plane) + x] = value;
    };
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 16; ++x) {
            const cv::Vec3b rgb = x < 8 ? left : right;
            const auto [luma, u, v] = yuv(rgb, full);
            const auto four = [&](int r, int g, int b) {
                put(0, x * 4 + r, y, rgb[0]);
                put(0, x * 4 + g, y, rgb[1]);
                put(0, x * 4 + b, y, rgb[2]);
            };
            switch (format) {
                case Format::Format_YUYV:
                    put(0, x * 2, y, luma);
                    put(0, x * 2 + 1, y, x % 2 ? v : u);
                    break;
                case Format::Format_UYVY:
                    put(0, x * 2 + 1, y, luma);
                    put(0, x * 2, y, x % 2 ? v : u);
                    break;
                case Format::Format_NV12:
                case Format::Format_NV21:
                    put(0, x, y, luma);
                    put(1, x, y / 2, (x % 2 == 0) == (format == Format::Format_NV12) ? u : v);
                    break;
                case Format::Format_YUV420P:
                    put(0, x, y, luma);
                    put(1, x / 2, y / 2, u);
                    put(2, x / 2, y / 2, v);
                    break;
                case Format::Format_YV12:
                    put(0, x, y, luma);
                    put(2, x / 2, y / 2, u);
                    put(1, x / 2, y / 2, v);
                    break;
                case Format::Format_BGRA8888:
                case Format::Format_BGRX8888: four(2, 1, 0); break;
                case Format::Format_RGBA8888:
                case Format::Format_RGBX8888: four(0, 1, 2); break;
                case Format::Format_ARGB8888:
                case Format::Format_XRGB8888: four(1, 2, 3); break;
                case Format::Format_ABGR8888:
                case Format::Format_XBGR8888: four(3, 2, 1); break;
                default: ADD_FAILURE() << "format " << format;
            }
        }
    }
    frame.unmap();
    return frame;
}

void expectColour(const Image& picture, int x, cv::Vec3b rgb) {
    const cv::Vec3b bgr = picture.mat().at<cv::Vec3b>(4, x);
    EXPECT_NEAR(bgr[2], rgb[0], 4);
    EXPECT_NEAR(bgr[1], rgb[1], 4);
    EXPECT_NEAR(bgr[0], rgb[2], 4);
}

class VideoFormats : public testing::TestWithParam<Format::PixelFormat> {};

TEST_P(VideoFormats, KeepColours) {
    const cv::Vec3b red(210, 40, 50), blue(100, 197, 255);
    const Image picture = pixelsOf(frameOf(GetParam(), false, red, blue));
    ASSERT_EQ(picture.size(), cv::Size(16, 8));
    expectColour(picture, 3, red);
    expectColour(picture, 12, blue);
}

// Not planar 4:2:2: Qt 6.4 lays such a frame out with lines too short when it makes one itself. The suite of
// cameras meets it with a JPEG stream.
INSTANTIATE_TEST_SUITE_P(All, VideoFormats,
                         testing::Values(Format::Format_YUYV, Format::Format_UYVY, Format::Format_NV12,
                                         Format::Format_NV21, Format::Format_YUV420P, Format::Format_YV12,
                                         Format::Format_BGRA8888, Format::Format_BGRX8888, Format::Format_RGBA8888,
                                         Format::Format_RGBX8888, Format::Format_ARGB8888, Format::Format_XRGB8888,
                                         Format::Format_ABGR8888, Format::Format_XBGR8888),
                         [](const auto& test) {
                             return QVideoFrameFormat::pixelFormatToString(test.param).toStdString();
                         });

TEST(VideoFramePixels, FullRangeIsNotStretched) {
    const cv::Vec3b grey(10, 10, 10), white(245, 245, 245);
    const Image picture = pixelsOf(frameOf(Format::Format_YUV420P, true, grey, white));
    expectColour(picture, 3, grey);
    expectColour(picture, 12, white);
}

TEST(VideoFramePixels, WhatCanBeReadIsRead) {
    for (int number = 1; number < Format::NPixelFormats; ++number) {
        const auto format = Format::PixelFormat(number);
        if (format == Format::Format_Jpeg) continue;  // needs a picture
        const QVideoFrame frame(Format(QSize(16, 8), format));
        EXPECT_EQ(!pixelsOf(frame).empty(), canReadPixels(format)) << number;
    }
    EXPECT_TRUE(canReadPixels(Format::Format_Jpeg));
    EXPECT_FALSE(canReadPixels(Format::Format_Invalid));
}

TEST(VideoFramePixels, NothingComesOfInvalidFrames) {
    EXPECT_TRUE(pixelsOf(QVideoFrame()).empty());
    EXPECT_TRUE(pixelsOf(QVideoFrame(QVideoFrameFormat(QSize(16, 8), Format::Format_P010))).empty());
}

}  // namespace
}  // namespace xuezhao
