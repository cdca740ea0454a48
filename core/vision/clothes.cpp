#include "core/vision/clothes.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one, and 2 lie between chin and lower edge. Chosen
// by looking at portraits.
constexpr double kClothTop = 1.15, kClothBottom = 1.85, kClothInside = 0.5, kClothOutside = 1.35;
constexpr double kLeastCloth = 0.25;  // of the place for cloth has to lie in the picture
// A pattern changes between these two radii: weave below, shading and folds above.
constexpr double kWeave = 1.2 / 110, kFold = 9.0 / 110;
constexpr double kPatternAside = 1.4;

cv::Vec3d medianRgb(const cv::Mat& bgr) {
    ColourHistogram levels;
    for (int y = 0; y < bgr.rows; ++y) {
        const auto* pixel = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgr.cols; ++x) levels.add(pixel[x]);
    }
    const cv::Vec3d bgrMedian = levels.median();
    return {bgrMedian[2], bgrMedian[1], bgrMedian[0]};
}

}  // namespace

ClothesFacts ClothesMeter::measure(const PortraitView& view, const FaceShape& face, const Background* background) {
    ClothesFacts facts;
    if (!face.chinY.known()) {
        facts.pattern = Reading::unknown(Doubt::OutOfPicture);
        return facts;
    }
    const double chin = view.toView({0, float(face.chinY.value)}).y;
    facts.pattern = pattern(view, chin);
    if (background) colours(view, chin, *background, facts);
    return facts;
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
