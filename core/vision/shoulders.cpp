#include "core/vision/shoulders.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one. Read off 41 portraits: bare necks are 1.5-2.2 wide.
constexpr double kNeckTop = 0.05, kNeckBottom = 0.7;  // below the chin the neck is looked for
constexpr double kWidestNeck = 2.5;                   // a wider one is hair
constexpr double kNearest = 0.85, kBesideNeck = 0.1;  // shoulders: so far from the neck's middle and from its side
constexpr double kReach = 0.75, kStep = 0.03;         // and from there on outwards
constexpr double kSolid = 0.12;                       // what is so thick is a shoulder, not a strand
// Degrees below the horizontal through the neck: where a shoulder can be.
constexpr double kHighest = -15, kLowest = 70;
constexpr std::size_t kLeastPairs = 6;
constexpr double kUnsteady = 2;  // degrees: a median deviation above this is hair, not shoulders
constexpr double kBand = 1;      // degrees: what a turned picture's reading errs

struct Neck {
    cv::Point2d middle;
    double width;
};

/// The outline's narrowest row below the chin.
std::optional<Neck> neckOf(const PortraitView& view, double chin, double middle, const cv::Mat& outline) {
    const double unit = view.unit();
    const int x = cvRound(middle);
    if (x < 0 || x >= outline.cols) return std::nullopt;
    std::optional<Neck> narrowest;
    const int end = std::min(outline.rows, int(chin + kNeckBottom * unit));
    for (int y = std::max(0, int(chin + kNeckTop * unit)); y < end; ++y) {
        const auto* row = outline.ptr<uchar>(y);
        if (!row[x]) continue;
        int left = x, right = x;
        while (left > 0 && row[left - 1]) --left;
        while (right + 1 < outline.cols && row[right + 1]) ++right;
        if (!narrowest || right - left < narrowest->width)
            narrowest = Neck{{(left + right) / 2.0, double(y)}, double(right - left)};
    }
    return narrowest;
}

/// Where a circle around the neck enters the shoulder at one side, coming from above.
std::optional<cv::Point2d> shoulderAt(const cv::Mat& outline, cv::Point2d neck, double radius, int side, double solid) {
    std::optional<cv::Point2d> first;
    int run = 0;
    const double start = kHighest * CV_PI / 180, step = 1 / radius;
    for (double angle = start; angle < kLowest * CV_PI / 180; angle += step) {
        const cv::Point2d place = neck + radius * cv::Point2d(side * std::cos(angle), std::sin(angle));
        const cv::Point pixel(cvRound(place.x), cvRound(place.y));
        if (!cv::Rect({}, outline.size()).contains(pixel)) return std::nullopt;
        if (!outline.at<uchar>(pixel)) {
            run = 0;
            continue;
        }
        if (angle == start) return std::nullopt;  // hair hangs here
        if (run++ == 0) first = place;
        if (run >= solid) return first;
    }
    return std::nullopt;
}

double medianOf(std::vector<double>& values) {
    const auto at = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

}  // namespace

Reading Shoulders::measure(const PortraitView& view, const FaceShape& face, const cv::Mat& outline) {
    if (!face.chinY.known()) return Reading::unknown(Doubt::OutOfPicture);
    const double unit = view.unit(), chin = view.toView({0, float(face.chinY.value)}).y;
    const cv::Point2d eyeLine = face.imageRightPupil - face.imageLeftPupil;
    const double belowEyes = view.eyes().x - (chin - view.eyes().y) * eyeLine.y / eyeLine.x;
    const auto neck = neckOf(view, chin, belowEyes, outline);
    if (!neck) return Reading::unknown(Doubt::OutOfPicture);
    if (neck->width > kWidestNeck * unit) return Reading::unknown(Doubt::EngineUnsure);

    m_angles.clear();
    const double nearest = std::max(kNearest * unit, neck->width / 2 + kBesideNeck * unit);
    for (double radius = nearest; radius < nearest + kReach * unit; radius += std::max(1.0, kStep * unit)) {
        const auto left = shoulderAt(outline, neck->middle, radius, -1, kSolid * unit);
        const auto right = shoulderAt(outline, neck->middle, radius, 1, kSolid * unit);
        if (left && right) m_angles.push_back(std::atan2(right->y - left->y, right->x - left->x) * 180 / CV_PI);
    }
    if (m_angles.size() < kLeastPairs) return Reading::unknown(Doubt::EngineUnsure);
    const double median = medianOf(m_angles);
    for (double& angle : m_angles) angle = std::abs(angle - median);
    return medianOf(m_angles) > kUnsteady ? Reading::unknown(Doubt::EngineUnsure) : Reading::of(median, kBand);
}

}  // namespace xuezhao
