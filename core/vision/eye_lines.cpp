#include "core/vision/eye_lines.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr double kUnit = 96;   // pixels between the pupils, of the eye that is looked at
constexpr int kSide = 65;      // of its square: 0.34 pupil distances to each side
constexpr int kThin = 9;       // px: what is wider is no strand
constexpr double kStep = 1.5;  // px along a line and between lines
constexpr double kTurn = 7.5;  // degrees between lines
constexpr int kLeastSkin = 100;

// Lines across an eye: to 30 px from the pupil, through the iris (10 px).
constexpr double kReach = 30, kOffset = 6.5, kShare = 0.3;
constexpr double kSteepFrom = 37, kSteepTo = 143, kLevel = 20;
// The bridge of glasses: short, level, anywhere between the eyes.
constexpr double kBridgeReach = 9, kBridgeOffset = 20, kBridgeShare = 0.2, kBridgeLevel = 30;
// Light things beside dark ones: light hair stands out less, and so do reflections in an eye.
constexpr double kLightGain = 1.2;

}  // namespace

void EyeLines::measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin, EyeFacts& facts) {
    const Histogram levels(skin.luma(), skin.mask());
    if (levels.total < kLeastSkin) {
        facts.strands = facts.frame = Reading::unknown(Doubt::TooFewPixels);
        return;
    }
    const double level = std::max(1, levels.percentile(0.5));
    const cv::Point2d left = view.toView(face.imageLeftPupil), right = view.toView(face.imageRightPupil);
    const cv::Point2d along = right - left;
    cv::cvtColor(view.bgr(), m_luma, cv::COLOR_BGR2GRAY);

    double strands = 0, frame = 0;
    for (const cv::Point2d& pupil : {left, right}) {
        cut(pupil, along, level);
        strands = std::max({strands, strongest(m_dark, kSteepFrom, kSteepTo, kReach, kOffset, kShare),
                            kLightGain * strongest(m_light, kSteepFrom, kSteepTo, kReach, kOffset, kShare)});
        frame = std::max(frame, strongest(m_dark, -kLevel, kLevel, kReach, kOffset, kShare));
    }
    // A narrow eye's lids are a level dark line too; but who wears a frame wears its bridge.
    cut((left + right) / 2, along, level);
    const double bridge = strongest(m_dark, -kBridgeLevel, kBridgeLevel, kBridgeReach, kBridgeOffset, kBridgeShare);
    facts.strands = Reading::of(strands);
    facts.frame = Reading::of(std::min(frame, bridge));
}

/// The square about a place, and in it what is thin and darker or lighter than its surroundings, percent of the skin's
/// level.
void EyeLines::cut(cv::Point2d middle, cv::Point2d along, double skinLevel) {
    const cv::Point2d x = along / kUnit, y(-x.y, x.x);
    const double half = (kSide - 1) / 2.0;
    const cv::Matx23d toView{x.x, y.x, middle.x - half * (x.x + y.x), x.y, y.y, middle.y - half * (x.y + y.y)};
    cv::warpAffine(m_luma, m_eye, toView, {kSide, kSide}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    m_eye.convertTo(m_eye, CV_32F, 100 / skinLevel);
    cv::GaussianBlur(m_eye, m_eye, {0, 0}, 0.8);
    const cv::Mat disc = cv::getStructuringElement(cv::MORPH_ELLIPSE, {kThin, kThin});
    cv::morphologyEx(m_eye, m_dark, cv::MORPH_BLACKHAT, disc);
    cv::morphologyEx(m_eye, m_light, cv::MORPH_TOPHAT, disc);
}

/// Of all lines in a range of directions (degrees, 90 is upright), the one that is strongest at its weak end: `share`
/// of its places are weaker.
double EyeLines::strongest(const cv::Mat& thin, double leastDegrees, double mostDegrees, double reach, double offset,
                           double share) {
    const double half = (kSide - 1) / 2.0;
    double most = 0;
    for (double degrees = leastDegrees; degrees <= mostDegrees; degrees += kTurn) {
        const double c = std::cos(degrees * CV_PI / 180), s = std::sin(degrees * CV_PI / 180);
        for (double aside = -offset; aside <= offset; aside += kStep) {
            m_line.clear();
            for (double at = -reach; at <= reach; at += kStep) {
                const int x = cvRound(half + at * c - aside * s), y = cvRound(half + at * s + aside * c);
                if (x >= 0 && y >= 0 && x < kSide && y < kSide) m_line.push_back(thin.at<float>(y, x));
            }
            const auto weak = m_line.begin() + std::ptrdiff_t(share * double(m_line.size() - 1));
            std::nth_element(m_line.begin(), weak, m_line.end());
            most = std::max(most, double(*weak));
        }
    }
    return most;
}

}  // namespace xuezhao
