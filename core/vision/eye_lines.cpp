#include "core/vision/eye_lines.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace xuezhao {

namespace {

constexpr double kUnit = 96;   // pixels between the pupils, of the eye that is looked at
constexpr int kSide = 65;      // of its square: 0.34 pupil distances to each side
constexpr int kThin = 9;       // px: what is wider is no strand
constexpr double kStep = 1.5;  // px along a line and between lines
constexpr double kTurn = 7.5;  // degrees between lines
constexpr int kLeastSkin = 100;

/// A kind of line: which way it runs (degrees, 90 is upright), from where to where along it and how far aside it may
/// pass its middle (px), what share of its places may be weaker than what it counts for.
struct Kind {
    double leastDegrees, mostDegrees, from, to, aside, share;
};
// Hair that hangs over an eye, and hair that ends in it. The iris has a radius of 9 px.
constexpr Kind kHair{37, 143, -30, 30, 8, 0.3}, kFringe{37, 143, -30, 6, 8, 0.2};
// Half of a fringe's line lies on the lid, where hair stands out less than over the white.
constexpr double kFringeGain = 1.2;
constexpr Kind kRim{-20, 20, -30, 30, 6.5, 0.3};
// The bridge of glasses: short, level, anywhere between the eyes.
constexpr Kind kBridge{-30, 30, -9, 9, 20, 0.2};
// Light things beside dark ones: light hair stands out less, and so do reflections in an eye.
constexpr double kLightGain = 1.2;

/// Of all lines of a kind, the strength of the strongest in a picture of thin things (CV_32F, kSide square).
double strongest(const cv::Mat& thin, const Kind& kind) {
    const double half = (kSide - 1) / 2.0;
    double most = 0;
    std::vector<float> line;
    for (double degrees = kind.leastDegrees; degrees <= kind.mostDegrees; degrees += kTurn) {
        const double c = std::cos(degrees * CV_PI / 180), s = std::sin(degrees * CV_PI / 180);
        for (double aside = -kind.aside; aside <= kind.aside; aside += kStep) {
            line.clear();
            for (double at = kind.from; at <= kind.to; at += kStep) {
                const int x = cvRound(half + at * c - aside * s), y = cvRound(half + at * s + aside * c);
                if (x >= 0 && y >= 0 && x < kSide && y < kSide) line.push_back(thin.at<float>(y, x));
            }
            const auto weak = line.begin() + std::ptrdiff_t(kind.share * double(line.size() - 1));
            std::nth_element(line.begin(), weak, line.end());
            most = std::max(most, double(*weak));
        }
    }
    return most;
}

double hair(const cv::Mat& thin) {
    return std::max(strongest(thin, kHair), kFringeGain * strongest(thin, kFringe));
}

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
        strands = std::max({strands, hair(m_dark), kLightGain * hair(m_light)});
        frame = std::max(frame, strongest(m_dark, kRim));
    }
    // A narrow eye's lids are a level dark line too; but who wears a frame wears its bridge.
    cut((left + right) / 2, along, level);
    const double bridge = strongest(m_dark, kBridge);
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

}  // namespace xuezhao
