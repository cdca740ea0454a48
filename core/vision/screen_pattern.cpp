#include "core/vision/screen_pattern.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr int kSide = 256;            // pixels of the view: brows to chin of a photograph
constexpr double kBelowEyes = 20;     // pixels: the middle of that
constexpr double kLeastUnit = 60;     // pixels between the pupils
constexpr double kCoarse = 3;         // pixels, standard deviation: what is coarser is the face
constexpr double kLeastPitch = 0.06;  // periods a pixel: what repeats more slowly is drawing
constexpr int kAxis = 2;              // bins: upright and level lines are JPEG's blocks and the picture's own sides
constexpr int kAround = 25;           // bins: a peak stands above so much
constexpr double kNothing = 1e-3;     // so that a black picture has a logarithm

}  // namespace

Reading ScreenPattern::measure(const PortraitView& view) {
    if (view.unit() < kLeastUnit || view.bgr().cols < kSide || view.bgr().rows < kSide)
        return Reading::unknown(Doubt::TooFewPixels);
    const int left = std::clamp(int(view.eyes().x - kSide / 2.0), 0, view.bgr().cols - kSide);
    const int top = std::clamp(int(view.eyes().y - kSide / 2.0 + kBelowEyes), 0, view.bgr().rows - kSide);
    cv::cvtColor(view.bgr()({left, top, kSide, kSide}), m_luma, cv::COLOR_BGR2GRAY);
    m_luma.convertTo(m_luma, CV_32F);
    cv::GaussianBlur(m_luma, m_soft, {0, 0}, kCoarse);
    if (m_window.empty()) cv::createHanningWindow(m_window, {kSide, kSide}, CV_32F);
    cv::subtract(m_luma, m_soft, m_luma);
    cv::multiply(m_luma, m_window, m_luma);
    cv::dft(m_luma, m_spectrum, cv::DFT_COMPLEX_OUTPUT);
    cv::split(m_spectrum, m_parts);
    cv::magnitude(m_parts[0], m_parts[1], m_strength);
    cv::add(m_strength, kNothing, m_strength);
    cv::log(m_strength, m_strength);
    // The spectrum goes round: its surroundings too.
    constexpr int kMargin = kAround / 2;
    cv::copyMakeBorder(m_strength, m_around, kMargin, kMargin, kMargin, kMargin, cv::BORDER_WRAP);
    cv::blur(m_around, m_around, {kAround, kAround});

    double highest = 0;
    for (int y = kAxis + 1; y < kSide - kAxis; ++y) {
        const int down = std::min(y, kSide - y);
        const auto* strength = m_strength.ptr<float>(y);
        const auto* around = m_around.ptr<float>(y + kMargin) + kMargin;
        for (int x = kAxis + 1; x <= kSide / 2; ++x) {  // the other half mirrors this one
            const double pitch = std::hypot(x, down) / kSide;
            if (pitch > kLeastPitch && pitch < 0.5) highest = std::max(highest, double(strength[x] - around[x]));
        }
    }
    return Reading::of(highest);
}

}  // namespace xuezhao
