#include "core/proof/difference.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao {
namespace {

constexpr int kBins = 24;
/// A place that differs has that many pixels beyond what is allowed, and one that is far beyond it: in honest files
/// places of four pixels reach 1.11, the weakest smoothing of skin reaches 1.36.
constexpr int kSmallest = 6;
constexpr double kPeak = 1.25;

/// What another program's kernel and JPEG's losses may leave between two files of the same crop.
struct Tolerance {
    float times;        ///< of the picture's own noise at edges of that strength
    float least, most;  ///< levels, around that
    float shift;        ///< photo pixels by which edges may lie elsewhere
    double blur;        ///< sigma, photo pixels: what is smaller is averaged away
};
// Twice what honest files of other programs reach at the most (0.9 of it on 27 of them; tests/unit/proof), half of what
// a spot of 12 levels on a cheek leaves.
constexpr Tolerance kLuma{14, 6, 28, 0.5f, 1.2}, kChroma{14, 6, 20, 1.0f, 2.0};

cv::Mat floatYcc(const Image& image) {
    cv::Mat ycc, out;
    cv::cvtColor(image.mat(), ycc, cv::COLOR_BGR2YCrCb);
    ycc.convertTo(out, CV_32FC3);
    return out;
}

cv::Mat blurred(const cv::Mat& mat, double sigma) {
    cv::Mat out;
    cv::GaussianBlur(mat, out, {}, sigma, sigma, cv::BORDER_REFLECT);
    return out;
}

/// How strong the edges around each pixel are.
cv::Mat edges(const cv::Mat& luma) {
    cv::Mat dx, dy, strength;
    const cv::Mat smooth = blurred(luma, 0.8);
    cv::Sobel(smooth, dx, CV_32F, 1, 0, 3, 1. / 8);
    cv::Sobel(smooth, dy, CV_32F, 0, 1, 3, 1. / 8);
    cv::magnitude(dx, dy, strength);
    cv::Mat widened;
    cv::dilate(strength, widened, cv::Mat::ones(5, 5, CV_8U));
    return blurred(widened, 2);
}

int binOf(float edge) {
    // Octaves and halves of them, from half a level a pixel on.
    return std::clamp(static_cast<int>(std::log2(std::max(edge, 0.25f) * 4) * 3), 0, kBins - 1);
}

float median(std::vector<float>& values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The picture's own noise: the median of what differs, at edges of each strength.
std::array<float, kBins> noiseByEdge(const cv::Mat& amount, const cv::Mat& edge) {
    std::array<std::vector<float>, kBins> values;
    for (int y = 0; y < amount.rows; ++y) {
        for (int x = 0; x < amount.cols; ++x)
            values[static_cast<std::size_t>(binOf(edge.at<float>(y, x)))].push_back(amount.at<float>(y, x));
    }
    std::array<float, kBins> noise{};
    constexpr std::size_t kFew = 200;
    for (std::size_t i = 0; i < noise.size(); ++i) {
        const bool few = values[i].size() < kFew;
        noise[i] = few && i > 0 ? noise[i - 1] : 1.4826f * median(values[i]);
        if (i > 0 && !few) noise[i] = std::max(noise[i], 0.5f * noise[i - 1]);
    }
    return noise;
}

/// How strong the fine structure around each pixel is.
cv::Mat structureOf(const cv::Mat& luma) {
    const cv::Mat fine = luma - blurred(luma, 2);
    cv::Mat strength;
    cv::sqrt(blurred(fine.mul(fine), 5), strength);
    return strength;
}

/// How much of the rendering's fine structure the whole photo has. By least squares in every tile that has some, so
/// that what JPEG adds at random does not count; the median of the tiles, so that a changed place does not either.
double fineGain(const cv::Mat& photo, const cv::Mat& rendering) {
    constexpr double kSmaller = 0.7, kLarger = 1.4;  // sigmas; the band where blurring and scaling differ most
    constexpr int kTile = 32;                        // pixels; neighbours overlap by half
    constexpr double kLeast = 1.5;                   // levels, root mean square
    const cv::Mat there = blurred(photo, kSmaller) - blurred(photo, kLarger);
    const cv::Mat wanted = blurred(rendering, kSmaller) - blurred(rendering, kLarger);
    cv::Mat common, power;
    cv::boxFilter(there.mul(wanted), common, CV_32F, {kTile, kTile});
    cv::boxFilter(wanted.mul(wanted), power, CV_32F, {kTile, kTile});
    std::vector<float> gains;
    for (int y = 0; y < power.rows; y += kTile / 2) {
        for (int x = 0; x < power.cols; x += kTile / 2) {
            const float p = power.at<float>(y, x);
            if (p > kLeast * kLeast) gains.push_back(common.at<float>(y, x) / p);
        }
    }
    return gains.empty() ? 1 : median(gains);
}

/// Compares the fine structure where the rendering has some.
void compareStructure(const cv::Mat& photo, const cv::Mat& rendering, Difference& out) {
    constexpr float kLeast = 1.5f;  // levels; below it is what JPEG leaves of noise
    const cv::Mat there = structureOf(photo), wanted = structureOf(rendering);
    std::vector<float> ratios;
    for (int y = 0; y < there.rows; ++y) {
        for (int x = 0; x < there.cols; ++x) {
            if (wanted.at<float>(y, x) < kLeast) continue;
            ratios.push_back((there.at<float>(y, x) + 0.3f) / (wanted.at<float>(y, x) + 0.3f));
        }
    }
    out.structure = fineGain(photo, rendering);
    if (ratios.empty()) return;
    std::vector<float> copy = ratios;
    const float usual = median(copy);
    const auto share = [&](auto test) {
        return double(std::count_if(ratios.begin(), ratios.end(), test)) / double(ratios.size());
    };
    out.smoothedShare = share([&](float r) { return r < 0.6f * usual; });
    out.sharpenedShare = share([&](float r) { return r > 1.67f * usual; });
}

/// The gain and offset that bring the rendering's channel nearest to the photo's, by least squares over what is
/// alike; told again without what lies far away.
void fitTone(const cv::Mat& photo, const cv::Mat& rendering, double& gain, double& offset) {
    gain = 1, offset = 0;
    for (int round = 0; round < 3; ++round) {
        double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0;
        const double far = round == 0 ? 60 : round == 1 ? 20 : 8;
        for (int y = 0; y < photo.rows; y += 2) {
            for (int x = 0; x < photo.cols; x += 2) {
                const double r = rendering.at<float>(y, x), p = photo.at<float>(y, x);
                if (std::abs(p - gain * r - offset) > far) continue;
                ++n, sx += r, sy += p, sxx += r * r, sxy += r * p;
            }
        }
        const double variance = n * sxx - sx * sx;
        if (n < 100 || variance < n * n * 4) return;
        gain = (n * sxy - sx * sy) / variance;
        offset = (sy - gain * sx) / n;
    }
}

}  // namespace

bool Difference::recoloured() const {
    return std::abs(brightness) > 2.5 || std::abs(contrast - 1) > 0.03;
}

bool Difference::structureChanged() const {
    // Half way between what other programs' kernels leave of it and what blurring (sigma 0.8 pixels and more) and
    // sharpening do: docs/PROOF.md.
    constexpr double kLeast = 0.77, kMost = 1.17;
    return structure < kLeast || structure > kMost || smoothedShare > 0.08 || sharpenedShare > 0.08;
}

Difference compare(const Image& photo, const Image& rendering) {
    CV_Assert(photo.size() == rendering.size());
    std::array<cv::Mat, 3> p, r;
    cv::split(floatYcc(photo), p.data());
    cv::split(floatYcc(rendering), r.data());
    Difference out;
    const cv::Mat edge = edges(r[0]);
    cv::Mat ratios = cv::Mat::zeros(photo.size(), CV_32F);
    compareStructure(p[0], r[0], out);
    for (int channel = 0; channel < 3; ++channel) {
        const auto c = static_cast<std::size_t>(channel);
        double gain = 1, offset = 0;
        fitTone(blurred(p[c], 3), blurred(r[c], 3), gain, offset);
        constexpr double kMiddle = 128;
        const double shift = gain * kMiddle + offset - kMiddle;
        if (std::abs(shift) > std::abs(out.brightness)) out.brightness = shift;
        if (channel == 0) out.contrast = gain;
        // What differs beyond the tone of the whole; small structure is averaged away.
        const Tolerance& tolerance = channel == 0 ? kLuma : kChroma;
        const cv::Mat amount = cv::abs(blurred(p[c] - (r[c] * gain + offset), tolerance.blur));
        const cv::Mat own = channel == 0 ? edge : edges(r[c]) + 0.1 * edge;
        const auto noise = noiseByEdge(amount, own);
        for (int y = 0; y < amount.rows; ++y) {
            for (int x = 0; x < amount.cols; ++x) {
                const float e = own.at<float>(y, x);
                const float usual = tolerance.times * noise[static_cast<std::size_t>(binOf(e))];
                const float allowed = std::max(std::clamp(usual, tolerance.least, tolerance.most), tolerance.shift * e);
                const float ratio = amount.at<float>(y, x) / allowed;
                float& most = ratios.at<float>(y, x);
                most = std::max(most, ratio);
            }
        }
    }
    cv::minMaxLoc(ratios, nullptr, &out.strongest);
    cv::Mat changed = ratios > 1, labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(changed, labels, stats, centres);
    for (int i = 1; i < count; ++i) {
        const cv::Rect place(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                             stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const cv::Mat mask = labels(place) == i;
        double strongest = 0;
        cv::minMaxLoc(ratios(place), nullptr, &strongest, nullptr, nullptr, mask);
        if (stats.at<int>(i, cv::CC_STAT_AREA) >= kSmallest && strongest >= kPeak) out.places.push_back(place);
        else changed(place).setTo(0, mask);
    }
    std::sort(out.places.begin(), out.places.end(), [](auto& a, auto& b) { return a.area() > b.area(); });
    const int w = changed.cols, h = changed.rows;
    out.share = cv::countNonZero(changed) / double(changed.total());
    const cv::Mat left = changed({0, 0, w / 6, h * 2 / 5}), right = changed({w - w / 6, 0, w / 6, h * 2 / 5});
    out.rimShare = (cv::countNonZero(left) + cv::countNonZero(right)) / double(left.total() + right.total());
    const cv::Mat inner = changed({w * 3 / 8, h / 3, w / 4, h / 4});
    out.innerShare = cv::countNonZero(inner) / double(inner.total());
    return out;
}

}  // namespace xuezhao
