#include "core/vision/light.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace xuezhao {

namespace {

constexpr int kLeastPixels = 100;  // for a share or a median to mean something
constexpr int kLeastEyePixels = 20;
constexpr int kBurnt = 250;         // levels: a channel from here on has lost its drawing
constexpr double kEyeWhite = 0.85;  // of the levels inside the lids: above iris and lashes, below reflections
// The colour of skin in white light: its hue angle in CIE Lab, degrees, and its chroma. All 82 London faces, from very
// light to very dark, are within 0.5 of this sector.
constexpr double kLeastHue = 25, kMostHue = 80, kLeastChroma = 8, kMostChroma = 45;
constexpr double kIrisReach = 0.105;  // pupil distances: irises have a radius of 0.093
constexpr double kWhiteShare = 0.4;   // of what is between the lids beside the irises: without lashes and shadow
constexpr double kPupilReach = 0.06;  // pupil distances; a pupil wide open in the dark has a radius of 0.055
constexpr int kRedLevel = 60;         // dark brown eyes are below it or less red than twice the other channels

/// Light that falls on a pixel of this level (sRGB), 0-1.
const std::array<double, 256>& linearLight() {
    static const std::array<double, 256> table = [] {
        std::array<double, 256> light{};
        for (int i = 0; i < 256; ++i) {
            const double v = i / 255.0;
            light[std::size_t(i)] = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        }
        return light;
    }();
    return table;
}

cv::Vec3f converted(const cv::Vec3f& bgr) {
    const cv::Mat one(1, 1, CV_32FC3, cv::Scalar(bgr[0] / 255, bgr[1] / 255, bgr[2] / 255));
    cv::Mat lab;
    cv::cvtColor(one, lab, cv::COLOR_BGR2Lab);
    return lab.at<cv::Vec3f>(0, 0);
}

cv::Vec3f labOf(const cv::Vec3f& bgr) {
    // OpenCV 4.6 makes its tables at the first call without a lock; two threads at once would both make them.
    static const cv::Vec3f tablesMade = converted({});
    static_cast<void>(tablesMade);
    return converted(bgr);
}

/// Distance in the a*b* plane from the sector of skin colours.
double outsideSkin(double a, double b) {
    const double chroma = std::hypot(a, b);
    const double hue = std::atan2(b, a) * 180 / CV_PI;
    const double nearestHue = std::clamp(hue, kLeastHue, kMostHue) * CV_PI / 180;
    const double nearestChroma =
        std::clamp(chroma * std::cos(hue * CV_PI / 180 - nearestHue), kLeastChroma, kMostChroma);
    return std::hypot(a - nearestChroma * std::cos(nearestHue), b - nearestChroma * std::sin(nearestHue));
}

}  // namespace

LightFacts Light::measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin) {
    LightFacts facts;
    std::array<Histogram, 3> channels;
    int burnt = 0;
    for (int y = 0; y < skin.mask().rows; ++y) {
        const auto* pixel = skin.bgr().ptr<cv::Vec3b>(y);
        const auto* wanted = skin.mask().ptr<uchar>(y);
        for (int x = 0; x < skin.mask().cols; ++x) {
            if (!wanted[x]) continue;
            for (int k = 0; k < 3; ++k) channels[std::size_t(k)].add(pixel[x][k]);
            burnt += std::max({pixel[x][0], pixel[x][1], pixel[x][2]}) >= kBurnt;
        }
    }
    const int total = channels[0].total;
    if (total < kLeastPixels) {
        facts.sides = facts.skinLevel = facts.burnt = facts.cast = Reading::unknown(Doubt::TooFewPixels);
    } else {
        cv::Vec3f median;
        for (int k = 0; k < 3; ++k) median[k] = float(channels[std::size_t(k)].percentile(0.5));
        facts.skinLevel = Reading::of(Histogram(skin.luma(), skin.mask()).percentile(0.5));
        facts.burnt = Reading::of(100.0 * burnt / total);
        const cv::Vec3f lab = labOf(median);
        facts.cast = Reading::of(outsideSkin(lab[1], lab[2]));
        facts.skin = cv::Vec2d(lab[1], lab[2]);
        facts.sides = sides(view, face, skin, facts.imageRightBrighter);
    }
    const Reading left = eyeWhite(view, face.imageLeftEye), right = eyeWhite(view, face.imageRightEye);
    facts.eyeWhite = !right.known() || (left.known() && left.value > right.value) ? left : right;
    facts.whiteOfEyes = whiteOfEyes(view, face);
    facts.redEye = redEye(view, face);
    return facts;
}

/// The middle of the face is the line from the middle of the eyes to the middle of the lips, so a tilted or a little
/// turned head has its own halves.
Reading Light::sides(const PortraitView& view, const FaceShape& face, const FaceSkin& skin,
                     bool& imageRightBrighter) const {
    if (face.lips.empty()) return Reading::unknown(Doubt::EngineUnsure);
    const cv::Point2f lips =
        std::accumulate(face.lips.begin(), face.lips.end(), cv::Point2f()) / float(face.lips.size());
    const cv::Point2d top = view.eyes() - cv::Point2d(skin.region().tl());
    const cv::Point2d bottom = cv::Point2d(view.toView(lips)) - cv::Point2d(skin.region().tl());
    const auto& light = linearLight();
    double sum[2] = {0, 0};
    int count[2] = {0, 0};
    for (int y = 0; y < skin.mask().rows; ++y) {
        const auto* wanted = skin.mask().ptr<uchar>(y);
        const auto* luma = skin.luma().ptr<uchar>(y);
        const double middle = top.x + (bottom.x - top.x) * (y - top.y) / std::max(1.0, bottom.y - top.y);
        for (int x = 0; x < skin.mask().cols; ++x) {
            if (!wanted[x]) continue;
            const int side = x > middle;
            sum[side] += light[luma[x]];
            ++count[side];
        }
    }
    if (count[0] < kLeastPixels || count[1] < kLeastPixels) return Reading::unknown(Doubt::TooFewPixels);
    constexpr double kBlack = 1e-4;
    const double left = sum[0] / count[0] + kBlack, right = sum[1] / count[1] + kBlack;
    imageRightBrighter = right > left;
    return Reading::of(std::max(left / right, right / left));
}

Reading Light::eyeWhite(const PortraitView& view, const std::vector<cv::Point2f>& eye) {
    view.toView(eye, m_polygon);
    const cv::Rect region = cv::boundingRect(m_polygon) & cv::Rect({}, view.bgr().size());
    if (region.empty()) return Reading::unknown(Doubt::OutOfPicture);
    m_mask.create(region.size(), CV_8UC1);
    m_mask.setTo(0);
    for (cv::Point& p : m_polygon) p -= region.tl();
    cv::fillPoly(m_mask, std::vector{m_polygon}, cv::Scalar(255));
    cv::cvtColor(view.bgr()(region), m_luma, cv::COLOR_BGR2GRAY);
    const Histogram levels(m_luma, m_mask);
    if (levels.total < kLeastEyePixels) return Reading::unknown(Doubt::TooFewPixels);
    return Reading::of(levels.percentile(kEyeWhite));
}

/// The pixels between the lids beside the iris.
void Light::gatherWhite(const PortraitView& view, const std::vector<cv::Point2f>& eye, cv::Point2d pupil) {
    view.toView(eye, m_polygon);
    const cv::Rect region = cv::boundingRect(m_polygon) & cv::Rect({}, view.bgr().size());
    if (region.empty()) return;
    m_mask.create(region.size(), CV_8UC1);
    m_mask.setTo(0);
    for (cv::Point& p : m_polygon) p -= region.tl();
    cv::fillPoly(m_mask, std::vector{m_polygon}, cv::Scalar(255));
    const cv::Point iris = cv::Point(view.toView(pupil)) - region.tl();
    cv::circle(m_mask, iris, cvRound(kIrisReach * view.unit()), cv::Scalar(0), -1);
    cv::cvtColor(view.bgr()(region), m_luma, cv::COLOR_BGR2GRAY);
    for (int y = 0; y < region.height; ++y) {
        const auto* pixel = view.bgr().ptr<cv::Vec3b>(region.y + y) + region.x;
        for (int x = 0; x < region.width; ++x) {
            if (!m_mask.at<uchar>(y, x)) continue;
            m_whites.push_back({m_luma.at<uchar>(y, x), pixel[x][0], pixel[x][1], pixel[x][2]});
        }
    }
}

std::optional<cv::Vec2d> Light::whiteOfEyes(const PortraitView& view, const FaceShape& face) {
    m_whites.clear();
    gatherWhite(view, face.imageLeftEye, face.imageLeftPupil);
    gatherWhite(view, face.imageRightEye, face.imageRightPupil);
    const auto bright = std::size_t(kWhiteShare * double(m_whites.size()));
    if (int(bright) < kLeastEyePixels) return std::nullopt;
    std::nth_element(m_whites.begin(), m_whites.begin() + std::ptrdiff_t(bright), m_whites.end(),
                     [](const cv::Vec4b& a, const cv::Vec4b& b) { return a[0] > b[0]; });
    ColourHistogram levels;
    for (std::size_t i = 0; i < bright; ++i) levels.add({m_whites[i][1], m_whites[i][2], m_whites[i][3]});
    const cv::Vec3f lab = labOf(levels.median());
    return cv::Vec2d(lab[1], lab[2]);
}

Reading Light::redEye(const PortraitView& view, const FaceShape& face) const {
    Reading redder = Reading::unknown(Doubt::TooFewPixels);
    const double reach = kPupilReach * view.unit();
    for (const cv::Point2d& pupil : {face.imageLeftPupil, face.imageRightPupil}) {
        const cv::Point2f middle = view.toView(pupil);
        const cv::Rect around(cvRound(middle.x - reach), cvRound(middle.y - reach), cvCeil(2 * reach) + 1,
                              cvCeil(2 * reach) + 1);
        const cv::Rect box = around & cv::Rect({}, view.bgr().size());
        if (box.area() < kLeastEyePixels) continue;
        int red = 0, count = 0;
        for (int y = box.y; y < box.y + box.height; ++y) {
            const auto* pixel = view.bgr().ptr<cv::Vec3b>(y);
            for (int x = box.x; x < box.x + box.width; ++x) {
                if (std::hypot(x - middle.x, y - middle.y) > reach) continue;
                ++count;
                const int b = pixel[x][0], g = pixel[x][1], r = pixel[x][2];
                red += r >= kRedLevel && r > 2 * std::max(b, g);
            }
        }
        if (count < kLeastEyePixels) continue;
        const double share = 100.0 * red / count;
        if (!redder.known() || share > redder.value) redder = Reading::of(share);
    }
    return redder;
}

}  // namespace xuezhao
