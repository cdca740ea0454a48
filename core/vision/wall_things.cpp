#include "core/vision/wall_things.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one. Nothing is found beside 82 studio portraits, and a
// square of 40 px painted on the wall beside 14 of them every time; what touches hair counts as the person's.
constexpr double kStrand = 3.0 / 110;   // radius of what is opened away
constexpr double kNearPerson = 0.2;     // loose hair and collars: this close they belong to the person
constexpr double kLeastThing = 0.02;    // area: 15x16 px of a photograph
constexpr double kBodyAside = 2;        // clothes in the wall's colour leave islands of buttons and folds here
constexpr double kShadowReach = 0.4;    // below the chin shadows are looked for as far as the shoulders
constexpr double kShadowRadius = 0.05;  // of the opening: the blurred edge of hair is thinner
constexpr double kLeastShadow = 0.08;   // area: a strip of 0.1 beside the cheek
// A shadow dims all three channels alike; hair and skin do not, or go further. With these numbers none of 82 studio
// portraits on grey walls has a shadow; how many painted ones are found is said in checks/background_shadow.cpp.
constexpr float kLeastDim = 0.05F, kMostDim = 0.45F, kAlike = 0.08F;
constexpr int kSmoothOver = 8;  // pixels: so far the wall has one colour
constexpr double kSoftReach =
    2.0 / 110;  // around a pixel of a shadow the levels differ less than this: hair is rougher
constexpr int kSoft = 12;

cv::Mat disc(double radius) {
    const int r = std::max(1, cvRound(radius));
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * r + 1, 2 * r + 1});
}

}  // namespace

std::vector<cv::Rect2d> WallThings::things(const PortraitView& view, const FaceShape& face, const cv::Mat& foreground) {
    cv::morphologyEx(foreground, m_opened, cv::MORPH_OPEN, disc(kStrand * view.unit()));
    view.toView(face.oval, m_polygon);
    cv::fillPoly(m_opened, std::vector{m_polygon}, cv::Scalar(255));
    const int count = cv::connectedComponentsWithStats(m_opened, m_labels, m_stats, m_centres, 8, CV_32S);
    const cv::Point nose = view.toView(face.nose.front());
    if (!cv::Rect({}, m_labels.size()).contains(nose)) return {};
    const int person = m_labels.at<int>(nose);
    if (count <= 2) return {};  // the wall and the person
    cv::compare(m_labels, person, m_person, cv::CMP_EQ);
    // A distance map costs less than a wide dilation.
    cv::bitwise_not(m_person, m_person);
    cv::distanceTransform(m_person, m_depth, cv::DIST_L2, 3);

    const double unit = view.unit();
    const double chin = face.chinY.known() ? view.toView({0, float(face.chinY.value)}).y : view.eyes().y + 1.7 * unit;
    std::vector<cv::Rect2d> found;
    for (int label = 1; label < count; ++label) {
        const int* stats = m_stats.ptr<int>(label);
        if (label == person || stats[cv::CC_STAT_AREA] < kLeastThing * unit * unit) continue;
        const cv::Rect box(stats[cv::CC_STAT_LEFT], stats[cv::CC_STAT_TOP], stats[cv::CC_STAT_WIDTH],
                           stats[cv::CC_STAT_HEIGHT]);
        if (box.y > chin && box.x > view.eyes().x - kBodyAside * unit && box.br().x < view.eyes().x + kBodyAside * unit)
            continue;
        float nearest = 1e9f;
        for (int y = box.y; y < box.br().y; ++y) {
            for (int x = box.x; x < box.br().x; ++x) {
                if (m_labels.at<int>(y, x) == label) nearest = std::min(nearest, m_depth.at<float>(y, x));
            }
        }
        if (nearest > kNearPerson * unit) found.push_back(view.toPicture(box));
    }
    return found;
}

Reading WallThings::shadow(const PortraitView& view, const FaceShape& face, const Background& background) {
    const double unit = view.unit();
    const double chin = face.chinY.known() ? view.toView({0, float(face.chinY.value)}).y : view.eyes().y + 1.7 * unit;
    const int bottom = std::clamp(int(chin + kShadowReach * unit), 1, view.bgr().rows);
    cv::blur(view.bgr().rowRange(0, bottom), m_smooth, {3, 3});
    cv::cvtColor(m_smooth, m_luma, cv::COLOR_BGR2GRAY);
    const int reach = std::max(1, cvRound(kSoftReach * unit));
    cv::morphologyEx(m_luma, m_luma, cv::MORPH_GRADIENT,
                     cv::getStructuringElement(cv::MORPH_RECT, {2 * reach + 1, 2 * reach + 1}));
    m_shaded.create(m_smooth.size(), CV_8UC1);
    m_depth.create(m_smooth.size(), CV_32FC1);
    for (int y = 0; y < bottom; ++y) {
        const auto* pixel = m_smooth.ptr<cv::Vec3b>(y);
        const auto* rough = m_luma.ptr<uchar>(y);
        auto* shaded = m_shaded.ptr<uchar>(y);
        auto* depth = m_depth.ptr<float>(y);
        cv::Vec3f share;  // of the wall's level a level is
        for (int x = 0; x < m_smooth.cols; ++x) {
            if (x % kSmoothOver == 0) {
                const cv::Vec3d wall = background.wallAt(x + (kSmoothOver - 1) / 2.0, y);
                for (int k = 0; k < 3; ++k) share[k] = float(1 / std::max(1.0, wall[k]));
            }
            const float b = pixel[x][0] * share[0], g = pixel[x][1] * share[1], r = pixel[x][2] * share[2];
            const float dim = 1 - (b + g + r) / 3, spread = std::max({b, g, r}) - std::min({b, g, r});
            shaded[x] = dim > kLeastDim && dim < kMostDim && spread < kAlike && rough[x] <= kSoft ? 255 : 0;
            depth[x] = dim;
        }
    }
    if (cv::countNonZero(m_shaded) < kLeastShadow * unit * unit) return Reading::of(0);
    cv::morphologyEx(m_shaded, m_shaded, cv::MORPH_OPEN, disc(kShadowRadius * unit));
    const int count = cv::connectedComponentsWithStats(m_shaded, m_labels, m_stats, m_centres, 8, CV_32S);
    double deepest = 0;
    for (int label = 1; label < count; ++label) {
        const int area = m_stats.at<int>(label, cv::CC_STAT_AREA);
        if (area < kLeastShadow * unit * unit) continue;
        double sum = 0;
        for (int y = 0; y < bottom; ++y) {
            const int* labels = m_labels.ptr<int>(y);
            for (int x = 0; x < m_labels.cols; ++x) sum += labels[x] == label ? double(m_depth.at<float>(y, x)) : 0;
        }
        deepest = std::max(deepest, sum / area);
    }
    return Reading::of(100 * deepest);
}

}  // namespace xuezhao
