#include "core/vision/shine_patch.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace xuezhao {

namespace {

// In pupil distances: a patch is about as wide as a finger, its surroundings are the cheek. Of the pairs tried these
// part shine on a cheek from the cheekbones' own light best.
constexpr double kPatch = 0.12, kAround = 0.3;
constexpr double kShare = 0.995;     // of the skin: a few pixels are noise
constexpr int kSmaller = 4;          // so fine is enough for what is so smooth
constexpr int kLeastPixels = 100;    // of the smaller picture
constexpr float kLeastWeight = 0.1;  // farther from the skin nothing is known

}  // namespace

void ShinePatch::smooth(double radius, cv::Mat& smoothed) {
    cv::GaussianBlur(m_light, smoothed, {0, 0}, radius);
    cv::GaussianBlur(m_weight, m_weights, {0, 0}, radius);
    cv::max(m_weights, kLeastWeight, m_weights);
    cv::divide(smoothed, m_weights, smoothed);
}

Reading ShinePatch::measure(const PortraitView& view, const FaceSkin& skin) {
    const cv::Size size = skin.luma().size() / kSmaller;
    if (size.empty()) return Reading::unknown(Doubt::TooFewPixels);
    cv::resize(skin.mask(), m_skin, size, 0, 0, cv::INTER_AREA);
    cv::resize(skin.luma(), m_small, size, 0, 0, cv::INTER_AREA);
    cv::threshold(m_skin, m_skin, 254, 255, cv::THRESH_BINARY);
    m_skin.convertTo(m_weight, CV_32FC1, 1.0 / 255);
    m_small.convertTo(m_light, CV_32FC1);
    cv::multiply(m_light, m_weight, m_light);
    smooth(kPatch * view.unit() / kSmaller, m_patch);
    smooth(kAround * view.unit() / kSmaller, m_around);
    std::vector<float> above;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            if (m_skin.at<uchar>(y, x)) above.push_back(m_patch.at<float>(y, x) - m_around.at<float>(y, x));
        }
    }
    if (int(above.size()) < kLeastPixels) return Reading::unknown(Doubt::TooFewPixels);
    const auto at = above.begin() + std::ptrdiff_t(kShare * double(above.size() - 1));
    std::nth_element(above.begin(), at, above.end());
    return Reading::of(double(*at));
}

}  // namespace xuezhao
