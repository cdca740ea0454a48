#include "core/vision/decimate.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace xuezhao {

namespace {

// From this factor on a picture is so large that halving it first pays; below, rounding once is worth more.
constexpr int kLarge = 12;

/// Halved again and again, as long as the factor is large. One buffer a step
/// and thread, kept: a fresh one of a large still costs as much as the halving.
cv::Mat halved(cv::Mat picture, int& factor) {
    thread_local std::array<cv::Mat, 8> steps;
    for (std::size_t step = 0; factor >= kLarge && factor % 2 == 0 && step < steps.size(); ++step, factor /= 2) {
        const cv::Size size(picture.cols / 2, picture.rows / 2);
        cv::resize(picture(cv::Rect({}, size * 2)), steps[step], size, 0, 0, cv::INTER_AREA);
        picture = steps[step];
    }
    return picture;
}

}  // namespace

int quickFactor(double most) {
    if (most < kLarge) return std::max(1, int(most));
    int factor = 1;
    while (2 * factor <= most) factor *= 2;
    return factor / 2 * 3 <= most ? factor / 2 * 3 : factor;
}

cv::Mat decimated(const cv::Mat& picture, int factor, cv::Mat& buffer) {
    const cv::Size size(picture.cols / factor, picture.rows / factor);
    if (factor == 1 || size.empty()) return picture;
    const cv::Mat source = halved(picture(cv::Rect({}, size * factor)), factor);
    cv::resize(source, buffer, size, 0, 0, cv::INTER_AREA);
    return buffer;
}

}  // namespace xuezhao
