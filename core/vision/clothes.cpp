#include "core/vision/clothes.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one, and 2 lie between chin and lower edge. Chosen
// by looking at portraits.
constexpr double kNearNeck = 0.85, kFarOut = 1.45;  // where shoulders are looked for, from the middle of the eyes
constexpr double kAboveChin = 0.25, kBelowChin = 1.9;
constexpr double kSolid = 0.15;        // what is so high is a shoulder, not a strand
constexpr double kLeastColumns = 0.5;  // of the pairs of columns have to show both shoulders
constexpr double kUnsteady = 4;        // degrees: a median deviation above this is hair, not shoulders
constexpr double kClothTop = 1.15, kClothBottom = 1.85, kClothInside = 0.5, kClothOutside = 1.35;
constexpr double kLeastCloth = 0.25;  // of the place for cloth has to lie in the picture
// A pattern changes between these two radii: weave below, shading and folds above.
constexpr double kWeave = 1.2 / 110, kFold = 9.0 / 110;
constexpr double kPatternAside = 1.4;

cv::Vec3d medianRgb(const cv::Mat& bgr) {
    std::array<Histogram, 3> levels;
    for (int y = 0; y < bgr.rows; ++y) {
        const auto* pixel = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            for (int k = 0; k < 3; ++k) levels[std::size_t(k)].add(pixel[x][k]);
        }
    }
    return {double(levels[2].percentile(0.5)), double(levels[1].percentile(0.5)), double(levels[0].percentile(0.5))};
}

}  // namespace

ClothesFacts ClothesMeter::measure(const PortraitView& view, const FaceShape& face, const Background* background) {
    ClothesFacts facts;
    if (!face.chinY.known()) {
        facts.shoulderDegrees = facts.pattern = Reading::unknown(Doubt::OutOfPicture);
        return facts;
    }
    const double chin = view.toView({0, float(face.chinY.value)}).y;
    facts.pattern = pattern(view, chin);
    if (!background) {
        facts.shoulderDegrees = Reading::unknown(Doubt::BackgroundUneven);
        return facts;
    }
    facts.shoulderDegrees = shoulders(view, chin, background->foreground());
    colours(view, chin, *background, facts);
    return facts;
}

/// The silhouette's height at equal distances to both sides of the neck.
Reading ClothesMeter::shoulders(const PortraitView& view, double chin, const cv::Mat& foreground) {
    const double unit = view.unit();
    const int start = std::max(0, int(chin - kAboveChin * unit));
    const int end = std::min(foreground.rows, int(chin + kBelowChin * unit));
    const int solid = std::max(2, cvRound(kSolid * unit));
    const int middle = cvRound(view.eyes().x);
    if (start + solid >= end) return Reading::unknown(Doubt::OutOfPicture);
    const auto top = [&](int x) {
        if (x < 0 || x >= foreground.cols || foreground.at<uchar>(start, x)) return -1;  // hair hangs here
        int run = 0;
        for (int y = start; y < end; ++y) {
            run = foreground.at<uchar>(y, x) ? run + 1 : 0;
            if (run == solid) return y - solid + 1;
        }
        return -1;
    };
    m_slopes.clear();
    int pairs = 0;
    const int step = std::max(1, cvRound(unit / 55));
    for (int aside = cvRound(kNearNeck * unit); aside <= cvRound(kFarOut * unit); aside += step, ++pairs) {
        const int left = top(middle - aside), right = top(middle + aside);
        if (left >= 0 && right >= 0) m_slopes.push_back(std::atan2(right - left, 2.0 * aside) * 180 / CV_PI);
    }
    if (double(m_slopes.size()) < std::max(4.0, kLeastColumns * pairs)) return Reading::unknown(Doubt::EngineUnsure);
    const auto at = m_slopes.begin() + std::ptrdiff_t(m_slopes.size() / 2);
    std::nth_element(m_slopes.begin(), at, m_slopes.end());
    const double median = *at;
    for (double& slope : m_slopes) slope = std::abs(slope - median);
    std::nth_element(m_slopes.begin(), at, m_slopes.end());
    if (*at > kUnsteady) return Reading::unknown(Doubt::EngineUnsure);
    return Reading::of(median);
}

void ClothesMeter::colours(const PortraitView& view, double chin, const Background& background,
                           ClothesFacts& facts) const {
    const double unit = view.unit();
    const cv::Rect all({}, view.bgr().size());
    for (const int side : {-1, 1}) {
        const double a = view.eyes().x + side * kClothInside * unit, b = view.eyes().x + side * kClothOutside * unit;
        const cv::Rect place(cvRound(std::min(a, b)), cvRound(chin + kClothTop * unit), cvRound(std::abs(b - a)),
                             cvRound((kClothBottom - kClothTop) * unit));
        const cv::Rect seen = place & all;
        if (seen.area() < kLeastCloth * place.area()) continue;
        facts.cloth.push_back(medianRgb(view.bgr()(seen)));
        // The wall beside, at the chin's height: the surface is known there, below it is guessed.
        const cv::Vec3d wall =
            background.wallAt(std::clamp(b, 0.0, view.bgr().cols - 1.0), std::min(chin, view.bgr().rows - 1.0));
        facts.wall.push_back({wall[2], wall[1], wall[0]});
    }
}

Reading ClothesMeter::pattern(const PortraitView& view, double chin) {
    const double unit = view.unit();
    const cv::Rect place(cvRound(view.eyes().x - kPatternAside * unit), cvRound(chin + kClothTop * unit),
                         cvRound(2 * kPatternAside * unit), cvRound((kClothBottom - kClothTop) * unit));
    const cv::Rect seen = place & cv::Rect({}, view.bgr().size());
    if (seen.area() < kLeastCloth * place.area()) return Reading::unknown(Doubt::OutOfPicture);
    cv::GaussianBlur(view.bgr()(seen), m_fine, {0, 0}, std::max(0.6, kWeave * unit));
    const int fold = 2 * cvRound(kFold * unit) + 1;
    cv::blur(m_fine, m_coarse, {fold, fold});
    m_changes.clear();
    for (int y = 0; y < m_fine.rows; ++y) {
        const auto *fine = m_fine.ptr<cv::Vec3b>(y), *coarse = m_coarse.ptr<cv::Vec3b>(y);
        for (int x = 0; x < m_fine.cols; ++x) {
            int change = 0;
            for (int k = 0; k < 3; ++k) change = std::max(change, std::abs(fine[x][k] - coarse[x][k]));
            m_changes.push_back(uchar(change));
        }
    }
    const auto at = m_changes.begin() + std::ptrdiff_t(m_changes.size() / 2);
    std::nth_element(m_changes.begin(), at, m_changes.end());
    return Reading::of(*at);
}

}  // namespace xuezhao
