#include "core/devices/video_frame_pixels.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <array>
#include <vector>

namespace xuezhao {
namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// A plane of a mapped frame, as it lies there.
cv::Mat plane(QVideoFrame& frame, int index, cv::Size size, int type) {
    return {size.height, size.width, type, frame.bits(index), static_cast<std::size_t>(frame.bytesPerLine(index))};
}

cv::Mat converted(const cv::Mat& from, int code) {
    cv::Mat bgr;
    cv::cvtColor(from, bgr, code);
    return bgr;
}

cv::Mat reordered(const cv::Mat& fourBytes, std::array<int, 6> fromTo) {
    cv::Mat bgr(fourBytes.size(), CV_8UC3);
    cv::mixChannels({fourBytes}, {bgr}, fromTo.data(), 3);
    return bgr;
}

/// Planes of one byte; chroma may have fewer pixels than luma.
cv::Mat fromPlanes(const cv::Mat& luma, cv::Mat u, cv::Mat v, bool fullRange) {
    cv::resize(u, u, luma.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(v, v, luma.size(), 0, 0, cv::INTER_LINEAR);
    cv::Mat y = luma;
    if (!fullRange) {  // 16-235 and 16-240 to 0-255
        luma.convertTo(y, CV_8U, 255. / 219, -16 * 255. / 219);
        u.convertTo(u, CV_8U, 255. / 224, 128 - 128 * 255. / 224);
        v.convertTo(v, CV_8U, 255. / 224, 128 - 128 * 255. / 224);
    }
    cv::Mat merged;
    cv::merge(std::vector<cv::Mat>{y, v, u}, merged);
    return converted(merged, cv::COLOR_YCrCb2BGR);
}

cv::Mat mappedPixels(QVideoFrame& frame) {
    const cv::Size size(frame.width(), frame.height());
    const cv::Size half(size.width / 2, size.height / 2);
    const bool fullRange = frame.surfaceFormat().colorRange() == QVideoFrameFormat::ColorRange_Full;
    switch (frame.pixelFormat()) {
        case Format::Format_YUYV: return converted(plane(frame, 0, size, CV_8UC2), cv::COLOR_YUV2BGR_YUY2);
        case Format::Format_UYVY: return converted(plane(frame, 0, size, CV_8UC2), cv::COLOR_YUV2BGR_UYVY);
        case Format::Format_NV12:
        case Format::Format_NV21: {
            cv::Mat bgr;
            cv::cvtColorTwoPlane(
                plane(frame, 0, size, CV_8UC1), plane(frame, 1, half, CV_8UC2), bgr,
                frame.pixelFormat() == Format::Format_NV12 ? cv::COLOR_YUV2BGR_NV12 : cv::COLOR_YUV2BGR_NV21);
            return bgr;
        }
        case Format::Format_YUV420P:
            return fromPlanes(plane(frame, 0, size, CV_8UC1), plane(frame, 1, half, CV_8UC1),
                              plane(frame, 2, half, CV_8UC1), fullRange);
        case Format::Format_YV12:
            return fromPlanes(plane(frame, 0, size, CV_8UC1), plane(frame, 2, half, CV_8UC1),
                              plane(frame, 1, half, CV_8UC1), fullRange);
        case Format::Format_BGRA8888:
        case Format::Format_BGRA8888_Premultiplied:
        case Format::Format_BGRX8888: return converted(plane(frame, 0, size, CV_8UC4), cv::COLOR_BGRA2BGR);
        case Format::Format_RGBA8888:
        case Format::Format_RGBX8888: return converted(plane(frame, 0, size, CV_8UC4), cv::COLOR_RGBA2BGR);
        case Format::Format_ARGB8888:
        case Format::Format_ARGB8888_Premultiplied:
        case Format::Format_XRGB8888: return reordered(plane(frame, 0, size, CV_8UC4), {3, 0, 2, 1, 1, 2});
        case Format::Format_ABGR8888:
        case Format::Format_XBGR8888: return reordered(plane(frame, 0, size, CV_8UC4), {1, 0, 2, 1, 3, 2});
        case Format::Format_Y8: return converted(plane(frame, 0, size, CV_8UC1), cv::COLOR_GRAY2BGR);
        case Format::Format_Jpeg:
            return cv::imdecode(cv::Mat(1, frame.mappedBytes(0), CV_8UC1, frame.bits(0)),
                                cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
        default: return {};
    }
}

}  // namespace

bool canReadPixels(Format format) {
    switch (format) {
        case Format::Format_YUYV:
        case Format::Format_UYVY:
        case Format::Format_NV12:
        case Format::Format_NV21:
        case Format::Format_YUV420P:
        case Format::Format_YV12:
        case Format::Format_BGRA8888:
        case Format::Format_BGRA8888_Premultiplied:
        case Format::Format_BGRX8888:
        case Format::Format_RGBA8888:
        case Format::Format_RGBX8888:
        case Format::Format_ARGB8888:
        case Format::Format_ARGB8888_Premultiplied:
        case Format::Format_XRGB8888:
        case Format::Format_ABGR8888:
        case Format::Format_XBGR8888:
        case Format::Format_Y8:
        case Format::Format_Jpeg: return true;
        default: return false;
    }
}

Image pixelsOf(const QVideoFrame& frame) {
    if (!frame.isValid() || frame.width() <= 0 || frame.height() <= 0) return {};
    QVideoFrame shared = frame;  // map() counts on the frame that is shared
    if (!shared.map(QVideoFrame::ReadOnly)) return {};
    cv::Mat bgr;
    try {
        bgr = mappedPixels(shared);
    } catch (const cv::Exception&) {
        bgr.release();  // a damaged JPEG, planes of odd size: no picture this time
    }
    shared.unmap();
    return Image(bgr);
}

}  // namespace xuezhao
