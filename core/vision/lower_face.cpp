#include "core/vision/lower_face.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances.
constexpr double kLeastUnit = 24;
constexpr double kAround = 0.15;     // of the mouth: its surroundings
constexpr double kRingInner = 0.03;  // they begin here, beyond the lips' soft edge
constexpr double kRingOuter = 0.11;  // and end here
constexpr double kUnderTop = 0.17, kUnderBottom = 0.3, kUnderAside = 0.2;   // skin below an eye
constexpr double kBridgeAside = 0.08, kBridgeUp = 0.1, kBridgeDown = 0.15;  // skin between the eyes
constexpr double kSoft = 0.008;  // noise of the picture is finer than what is compared
constexpr int kLeastPixels = 12;

// Teeth beside the person's own skin: nearly as light, and less red. Of 82 portraits all mouths that show teeth have
// them in these ranges; lips, gums and the dark between have not.
constexpr double kTeethLight = 0.65, kTeethRed = 0.75;

// Lips against their surroundings. Colour counts in units of CIE a*b* of well lit skin (L* 50), in halves; texture is
// the deviation of lightness over the lips against that around them, which the line between the lips makes larger.
constexpr double kUsualLight = 50, kDarkest = 20;
constexpr double kColourWeight = 0.5, kTextureWeight = 2, kSameTexture = 1.1, kLeastDeviation = 2;
// Lips have at least 0.7 of the redness of the skin about the eyes on 82 people, and 0.43 on 40 generated ones; what is
// black, white or blue in their place has none.
constexpr double kRedness = 0.3;
// Noses of 82 people are at most 6.8 from the skin about the eyes, masks over them 7-37.
constexpr double kOwnNose = 8;

/// Colour of a group of pixels in CIE L*a*b*: medians, and how much the lightness varies.
struct Tone {
    double light = 0, red = 0, yellow = 0, deviation = 0;
    int count = 0;
};

/// Of the pixels of an 8-bit L*a*b* picture under a mask of its size.
Tone toneOf(const cv::Mat& lab, const cv::Mat& mask) {
    std::array<Histogram, 3> channels;
    double sum = 0, squares = 0;
    for (int y = 0; y < lab.rows; ++y) {
        const auto* pixel = lab.ptr<cv::Vec3b>(y);
        const auto* wanted = mask.ptr<uchar>(y);
        for (int x = 0; x < lab.cols; ++x) {
            if (!wanted[x]) continue;
            for (int k = 0; k < 3; ++k) channels[std::size_t(k)].add(pixel[x][k]);
            sum += pixel[x][0];
            squares += pixel[x][0] * pixel[x][0];
        }
    }
    Tone tone;
    tone.count = channels[0].total;
    if (tone.count == 0) return tone;
    constexpr double kLight = 100.0 / 255;
    tone.light = channels[0].percentile(0.5) * kLight;
    tone.red = channels[1].percentile(0.5) - 128;
    tone.yellow = channels[2].percentile(0.5) - 128;
    const double mean = sum / tone.count;
    tone.deviation = std::sqrt(std::max(0.0, squares / tone.count - mean * mean)) * kLight;
    return tone;
}

double colourBetween(const Tone& a, const Tone& b) {
    return std::hypot(a.red - b.red, a.yellow - b.yellow);
}

Tone toneIn(const cv::Mat& bgr, std::initializer_list<cv::Rect> places) {
    cv::Mat all(0, 1, CV_8UC3), lab;
    for (const cv::Rect& place : places) {
        const cv::Rect inside = place & cv::Rect({}, bgr.size());
        if (!inside.empty()) all.push_back(bgr(inside).clone().reshape(0, inside.area()));
    }
    if (all.empty()) return {};
    cv::cvtColor(all, lab, cv::COLOR_BGR2Lab);
    return toneOf(lab, cv::Mat(lab.size(), CV_8UC1, cv::Scalar(255)));
}

cv::Rect rectAbout(cv::Point2d middle, double aside, double up, double down) {
    return {cvRound(middle.x - aside), cvRound(middle.y - up), cvRound(2 * aside), cvRound(up + down)};
}

/// Skin that a mask leaves free: below the eyes and between them.
Tone skinOf(const PortraitView& view, const FaceShape& face) {
    const double unit = view.unit();
    const auto under = [&](cv::Point2d pupil) {
        return rectAbout(view.toView(pupil), kUnderAside * unit, -kUnderTop * unit, kUnderBottom * unit);
    };
    return toneIn(view.bgr(), {under(face.imageLeftPupil), under(face.imageRightPupil),
                               rectAbout(view.eyes(), kBridgeAside * unit, kBridgeUp * unit, kBridgeDown * unit)});
}

/// The lower half of the nose, where no beard grows.
Tone noseOf(const PortraitView& view, const FaceShape& face) {
    const cv::Rect box = cv::boundingRect(face.nose);
    const cv::Point2f top =
        view.toView(cv::Point2f(float(box.x) + 0.3F * float(box.width), float(box.y) + 0.55F * float(box.height)));
    const cv::Point2f bottom =
        view.toView(cv::Point2f(float(box.x) + 0.7F * float(box.width), float(box.y) + 0.9F * float(box.height)));
    return toneIn(view.bgr(), {cv::Rect(cv::Point(top), cv::Point(bottom))});
}

}  // namespace

MouthFacts LowerFace::measure(const PortraitView& view, const FaceShape& face) {
    MouthFacts facts;
    const double unit = view.unit();
    if (face.lips.empty() || face.mouth.empty() || face.nose.empty()) return facts;
    view.toView(face.lips, m_polygon);
    const int around = cvRound(kAround * unit);
    const cv::Rect lips = cv::boundingRect(m_polygon);
    m_region = cv::Rect(lips.x - around, lips.y - around, lips.width + 2 * around, lips.height + 2 * around);
    const cv::Rect seen = m_region & cv::Rect({}, view.bgr().size());
    if (seen != m_region) {
        facts.teeth = facts.lips = Reading::unknown(Doubt::OutOfPicture);
        return facts;
    }
    const Tone skin = skinOf(view, face), nose = noseOf(view, face);
    if (unit < kLeastUnit || skin.count < kLeastPixels || nose.count < kLeastPixels) {
        facts.teeth = facts.lips = Reading::unknown(Doubt::TooFewPixels);
        return facts;
    }

    cv::GaussianBlur(view.bgr()(m_region), m_soft, {0, 0}, std::max(0.5, kSoft * unit));
    cv::cvtColor(m_soft, m_lab, cv::COLOR_BGR2Lab);
    fill(m_lips, view, face.lips);
    fill(m_mouth, view, face.mouth);

    int teeth = 0;
    for (int y = 0; y < m_lab.rows; ++y) {
        const auto* pixel = m_lab.ptr<cv::Vec3b>(y);
        const auto* mouth = m_mouth.ptr<uchar>(y);
        for (int x = 0; x < m_lab.cols; ++x)
            teeth += mouth[x] && pixel[x][0] * 100.0 / 255 > kTeethLight * skin.light &&
                     pixel[x][1] - 128 < kTeethRed * skin.red;
    }
    facts.teeth = Reading::of(100 * teeth / (unit * unit));
    facts.lips = Reading::of(lipsOf(view, face, skin.red) *
                             std::min(1.0, kOwnNose / std::max(kOwnNose, colourBetween(nose, skin))));
    return facts;
}

/// How clearly both halves of the lips stand out, the worse one.
double LowerFace::lipsOf(const PortraitView& view, const FaceShape& face, double skinRed) {
    const double unit = view.unit();
    // Squares, which cost a tenth of discs.
    const auto square = [&](double radius) {
        const int side = 2 * std::max(1, cvRound(radius * unit)) + 1;
        return cv::getStructuringElement(cv::MORPH_RECT, {side, side});
    };
    cv::dilate(m_lips, m_ring, square(kRingOuter));
    cv::dilate(m_lips, m_near, square(kRingInner));
    m_ring.setTo(0, m_near);
    m_body = m_lips.clone();
    m_body.setTo(0, m_mouth);
    cv::erode(m_body, m_body, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    if (cv::countNonZero(m_body) < kLeastPixels) m_body = m_lips;

    cv::Point2f middle;
    for (const cv::Point2f& p : face.mouth) middle += view.toView(p) / float(face.mouth.size());
    const double along = middle.x - m_region.x;
    const auto half = [&](const cv::Mat& mask, int side) {
        const int middleColumn = std::clamp(int(std::ceil(along)), 0, m_lab.cols);
        const cv::Range columns = side < 0 ? cv::Range(0, middleColumn) : cv::Range(middleColumn, m_lab.cols);
        return toneOf(m_lab.colRange(columns), mask.colRange(columns));
    };
    double least = INFINITY;
    for (const int side : {-1, 1}) {
        const Tone body = half(m_body, side), ring = half(m_ring, side), lips = half(m_lips, side);
        if (body.count == 0 || ring.count == 0) continue;
        if (body.red < kRedness * skinRed) return 0;
        const double colour = colourBetween(body, ring) * kUsualLight / std::max(kDarkest, ring.light);
        const double texture = lips.deviation / std::max(kLeastDeviation, ring.deviation);
        least = std::min(least, kColourWeight * colour + kTextureWeight * std::max(0.0, texture - kSameTexture));
    }
    return std::isfinite(least) ? least : 0;
}

void LowerFace::fill(cv::Mat& mask, const PortraitView& view, const std::vector<cv::Point2f>& polygon) {
    mask.create(m_region.size(), CV_8UC1);
    mask.setTo(0);
    view.toView(polygon, m_polygon);
    for (cv::Point& p : m_polygon) p -= m_region.tl();
    cv::fillPoly(mask, std::vector{m_polygon}, cv::Scalar(255));
}

}  // namespace xuezhao
