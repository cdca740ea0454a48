#include "core/vision/clothes.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one, and 1.2 to 2.2 lie between chin and lower edge. There
// and far from the neck cloth is seen where a neckline is wide: on 41 of 41 photographs, where a place under the chin
// shows bare skin on 15.
constexpr double kClothTop = 1.5, kClothHeight = 0.6, kClothInside = 0.9, kClothOutside = 1.7;
constexpr double kLeastHeight = 0.4, kLeastWidth = 0.3;  // of the place have to lie in the picture
constexpr double kUnderChin = 0.7;                       // nearer there is no cloth
// A pattern changes between these two radii: weave below, shading and folds above.
constexpr double kWeave = 1.2 / 110, kFold = 9.0 / 110;
constexpr double kPatternShare = 0.6;  // of the place changes less

/// Where cloth is looked for at one side of the person (-1 or 1); empty when there is none in the view.
cv::Rect clothPlace(const PortraitView& view, double chin, int side) {
    const double unit = view.unit();
    const cv::Size size = view.bgr().size();
    const double top = std::min(chin + kClothTop * unit, size.height - kLeastHeight * unit);
    if (top < chin + kUnderChin * unit) return {};
    const double a = view.eyes().x + side * kClothInside * unit, b = view.eyes().x + side * kClothOutside * unit;
    const cv::Rect place(cvRound(std::min(a, b)), cvRound(top), cvRound(std::abs(b - a)), cvRound(kClothHeight * unit));
    const cv::Rect seen = place & cv::Rect({}, size);
    return seen.width < kLeastWidth * unit ? cv::Rect() : seen;
}

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
    for (const int side : {-1, 1}) {
        const cv::Rect seen = clothPlace(view, chin, side);
        if (seen.empty()) continue;
        facts.cloth.push_back(medianRgb(view.bgr()(seen)));
        // The wall beside, at the chin's height: the surface is known there, below it is guessed.
        const cv::Vec3d wall =
            background.wallAt(side < 0 ? seen.x : seen.br().x - 1, std::min(chin, view.bgr().rows - 1.0));
        facts.wall.push_back({wall[2], wall[1], wall[0]});
    }
}

Reading ClothesMeter::pattern(const PortraitView& view, double chin) {
    Reading strongest = Reading::unknown(Doubt::OutOfPicture);
    for (const int side : {-1, 1}) {
        const cv::Rect seen = clothPlace(view, chin, side);
        if (seen.empty()) continue;
        const double change = changeIn(view.bgr()(seen), view.unit());
        if (!strongest.known() || change > strongest.value) strongest = Reading::of(change);
    }
    return strongest;
}

double ClothesMeter::changeIn(const cv::Mat& cloth, double unit) {
    cv::GaussianBlur(cloth, m_fine, {0, 0}, std::max(0.6, kWeave * unit));
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
    const auto at = m_changes.begin() + std::ptrdiff_t(kPatternShare * double(m_changes.size()));
    std::nth_element(m_changes.begin(), at, m_changes.end());
    return *at;
}

}  // namespace xuezhao
