#pragma once

#include "core/devices/tether_camera.h"
#include "tests/support/ptp_camera/ptp_camera.h"

#include <opencv2/imgcodecs.hpp>

#include <memory>
#include <random>
#include <string>
#include <vector>

namespace xuezhao::test {

/// A JPEG of one colour. \param atLeast  bytes: it is filled up with what stands behind its end
inline Bytes colourJpeg(cv::Size size, const cv::Scalar& bgr, std::size_t atLeast = 0) {
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", cv::Mat(size, CV_8UC3, bgr), bytes);
    std::mt19937 random(5);
    while (bytes.size() < atLeast) bytes.push_back(static_cast<unsigned char>(random()));
    return std::make_shared<const std::vector<unsigned char>>(std::move(bytes));
}

inline PtpPictures colourPictures(std::size_t stillBytes = 0) {
    const Bytes still = colourJpeg({640, 480}, {10, 120, 230}, stillBytes);
    const Bytes live = colourJpeg({320, 240}, {230, 120, 10});
    return {[still] { return still; }, [live] { return live; }};
}

/// What makes the station's camera of a simulated one; deadlines are short.
inline TetherOptions tetherOptionsFor(int port) {
    TetherOptions options = tetherOptions("127.0.0.1:" + std::to_string(port)).value();
    options.helper = XUEZHAO_TETHER_PROGRAM;
    options.patience = std::chrono::milliseconds(3000);
    return options;
}

}  // namespace xuezhao::test
