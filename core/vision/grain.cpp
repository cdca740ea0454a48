#include "core/vision/grain.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace xuezhao {

namespace {

constexpr double kPhotograph = 110;        // pixels between the pupils of a 480x640 photograph
constexpr double kFromPerson = 8.0 / 110;  // pupil distances: nearer to hair and clothes the wall is not looked at
constexpr int kLeastPixels = 500;
// Immerkaer, "Fast noise variance estimation", 1996: the kernel's answer to white noise has 6 times its deviation.
constexpr double kKernelGain = 6;
constexpr double kMedianOfNormal = 0.6745;  // of the absolute value of a Gaussian, in standard deviations

constexpr double kLargestPhotograph = 300;  // pixels between the pupils: the agency's picture has 220
constexpr int kBlock = 8;
constexpr int kSmooth = 6;    // levels: beside larger steps a border of a block does not show
constexpr int kLargest = 12;  // levels: a larger step is drawing

}  // namespace

Reading Grain::noise(const PortraitView& view, const cv::Mat* foreground, const FaceSkin& skin) {
    const cv::Mat kernel = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    int pixels = 0;
    const auto collect = [&](const cv::Mat& bgr, const cv::Mat& mask, uchar wanted) {
        cv::cvtColor(bgr, m_luma, cv::COLOR_BGR2GRAY);
        cv::filter2D(m_luma, m_residual, CV_16S, kernel);
        m_counts.fill(0);
        pixels = 0;
        for (int y = 0; y < mask.rows; ++y) {
            const auto *marked = mask.ptr<uchar>(y), *luma = m_luma.ptr<uchar>(y);
            const auto* residual = m_residual.ptr<short>(y);
            for (int x = 0; x < mask.cols; ++x) {
                // A clipped pixel has no noise to show.
                if (marked[x] != wanted || luma[x] <= 3 || luma[x] >= 252) continue;
                ++m_counts[std::size_t(std::abs(residual[x]))];
                ++pixels;
            }
        }
    };
    if (foreground) {
        const int radius = std::max(2, cvRound(kFromPerson * view.unit()));
        cv::dilate(*foreground, m_wall, cv::getStructuringElement(cv::MORPH_RECT, {2 * radius + 1, 2 * radius + 1}));
        collect(view.bgr(), m_wall, 0);
    }
    if (!foreground || pixels < kLeastPixels) collect(skin.bgr(), skin.mask(), 255);
    if (pixels < kLeastPixels) return Reading::unknown(Doubt::TooFewPixels);
    // The mean of what is below twice the median: finer than a median of whole numbers, and as deaf to edges.
    int middle = 0;
    for (int below = m_counts[0]; below <= pixels / 2; below += m_counts[std::size_t(middle)]) ++middle;
    const int most = std::min(3 * middle + 3, kMostResidual);
    double sum = 0;
    int count = 0;
    for (int value = 0; value <= most; ++value) {
        sum += double(value) * m_counts[std::size_t(value)];
        count += m_counts[std::size_t(value)];
    }
    const double deviation = sum / count * std::sqrt(CV_PI / 2) / kKernelGain;
    return Reading::of(deviation * std::min(1.0, kPhotograph / view.unit()));
}

Reading Grain::blocking(const PortraitView& view, const FaceSkin& skin) {
    if (view.factor() != 1 || view.unit() > kLargestPhotograph) return {};
    cv::cvtColor(view.bgr()(skin.region()), m_luma, cv::COLOR_BGR2GRAY);
    double total = 0;
    for (const bool upright : {true, false}) {
        if (!upright) cv::transpose(m_luma, m_residual);
        const cv::Mat& luma = upright ? m_luma : m_residual;
        if (luma.cols < 4 * kBlock || luma.rows < 4 * kBlock) return Reading::unknown(Doubt::TooFewPixels);
        std::array<double, kBlock> sum{}, count{};
        for (int y = 0; y < luma.rows; ++y) {
            const auto* p = luma.ptr<uchar>(y);
            for (int x = 2; x + 1 < luma.cols; ++x) {
                const int step = std::abs(p[x] - p[x - 1]);
                const int before = std::abs(p[x - 1] - p[x - 2]), after = std::abs(p[x + 1] - p[x]);
                if (before > kSmooth || after > kSmooth || step > kLargest) continue;
                sum[std::size_t(x % kBlock)] += step - (before + after) / 2.0;
                count[std::size_t(x % kBlock)] += 1;
            }
        }
        // Where the grid lies depends on the crop: the phase that stands out.
        std::array<double, kBlock> excess{};
        for (int i = 0; i < kBlock; ++i)
            excess[std::size_t(i)] = sum[std::size_t(i)] / std::max(1.0, count[std::size_t(i)]);
        std::sort(excess.begin(), excess.end());
        total += excess[kBlock - 1] - excess[kBlock / 2 - 1];
    }
    return Reading::of(total / 2);
}

}  // namespace xuezhao
