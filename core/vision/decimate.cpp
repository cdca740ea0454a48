#include "core/vision/decimate.h"

#include <opencv2/imgproc.hpp>

#include <array>

namespace xuezhao {

namespace {

/// Halved again and again, as long as the factor is even and a step is left for the caller's buffer. One buffer a step
/// and thread, kept: a fresh one of a large still costs as much as the halving.
cv::Mat halved(cv::Mat picture, int& factor) {
    thread_local std::array<cv::Mat, 8> steps;
    for (std::size_t step = 0; factor > 2 && factor % 2 == 0 && step < steps.size(); ++step, factor /= 2) {
        const cv::Size size(picture.cols / 2, picture.rows / 2);
        cv::resize(picture(cv::Rect({}, size * 2)), steps[step], size, 0, 0, cv::INTER_AREA);
        picture = steps[step];
    }
    return picture;
}

}  // namespace

int quickFactor(double most) {
    int factor = 1;
    while (2 * factor <= most) factor *= 2;
    return factor > 1 && factor / 2 * 3 <= most ? factor / 2 * 3 : factor;
}

cv::Mat decimated(const cv::Mat& picture, int factor, cv::Mat& buffer) {
    const cv::Size size(picture.cols / factor, picture.rows / factor);
    if (factor == 1 || size.empty()) return picture;
    const cv::Mat source = halved(picture(cv::Rect({}, size * factor)), factor);
    cv::resize(source, buffer, size, 0, 0, cv::INTER_AREA);
    return buffer;
}

}  // namespace xuezhao
