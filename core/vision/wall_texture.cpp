#include "core/vision/wall_texture.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr double kPhotograph = 110;  // pixels between the pupils at which Grain counts noise
// In pupil distances.
constexpr double kAway = 0.4;        // loose hair does not reach so far
constexpr double kBelowChin = 0.3;   // above the shoulders
constexpr double kFine = 0.014;      // standard deviation: finer than this is noise
constexpr double kAround = 0.3;      // a fold of a curtain is narrower than its surroundings
constexpr double kPercentile = 0.9;  // the joints of bricks are a tenth of a wall
constexpr std::size_t kLeastPixels = 500;
// What a Gaussian blur of one pixel leaves of noise: 1 / (2 sqrt(pi)); the percentile of a normal distribution.
constexpr double kBlurredNoise = 0.2821, kNormalPercentile = 1.645;

}  // namespace

Reading WallTexture::measure(const PortraitView& view, const FaceShape& face, const cv::Mat& person,
                             const Reading& noise) {
    const double unit = view.unit();
    const double chin = face.chinY.known() ? view.toView({0, float(face.chinY.value)}).y : view.eyes().y + 1.2 * unit;
    const int bottom = std::clamp(int(chin + kBelowChin * unit), 1, view.bgr().rows);
    cv::bitwise_not(person.rowRange(0, bottom), m_wall);
    cv::distanceTransform(m_wall, m_distance, cv::DIST_L2, 3);
    cv::compare(m_distance, kAway * unit, m_wall, cv::CMP_GT);
    m_wall.convertTo(m_share, CV_32F, 1 / 255.0);

    const double fine = std::max(0.6, kFine * unit);
    cv::cvtColor(view.bgr().rowRange(0, bottom), m_luma, cv::COLOR_BGR2GRAY);
    m_luma.convertTo(m_luma, CV_32F);
    cv::GaussianBlur(m_luma, m_luma, {0, 0}, fine);
    const int around = 2 * cvRound(kAround * unit / 2) + 1;
    cv::multiply(m_luma, m_share, m_mean);
    cv::boxFilter(m_mean, m_mean, CV_32F, {around, around});
    cv::boxFilter(m_share, m_share, CV_32F, {around, around});
    m_changes.clear();
    for (int y = 0; y < bottom; ++y) {
        const auto* wall = m_wall.ptr<uchar>(y);
        const auto *luma = m_luma.ptr<float>(y), *mean = m_mean.ptr<float>(y), *share = m_share.ptr<float>(y);
        for (int x = y % 2; x < m_wall.cols; x += 2) {  // neighbours say the same
            if (wall[x]) m_changes.push_back(std::abs(luma[x] - mean[x] / share[x]));
        }
    }
    if (m_changes.size() < kLeastPixels) return Reading::unknown(Doubt::EngineUnsure);
    const auto at = m_changes.begin() + std::ptrdiff_t(kPercentile * double(m_changes.size()));
    std::nth_element(m_changes.begin(), at, m_changes.end());
    const double inView = noise.known() ? noise.value * std::max(1.0, unit / kPhotograph) : 0;
    const double ofNoise = kNormalPercentile * kBlurredNoise / fine * inView;
    return Reading::of(std::sqrt(std::max(0.0, *at * double(*at) - ofNoise * ofNoise)));
}

}  // namespace xuezhao
