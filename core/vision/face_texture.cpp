#include "core/vision/face_texture.h"

#include "core/vision/face_frame.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// The face is looked at upright and at one size: from the eyes down, pixels between the pupils, reach in pupil
// distances.
constexpr double kUnit = 96, kAside = 1, kDown = 2;
constexpr int kEdge = 15;         // px: nearer to lips, brows and the outline of the face nothing counts
constexpr double kLips = 1.15;    // and nothing within the lips made larger by this
constexpr double kBlur = 2;       // px: pores and noise are finer, fingers coarser
constexpr double kCheeks = 0.32;  // pupil distances beside the middle they begin, the chin ends
constexpr double kCheekTop = 0.3, kChinTop = 0.08;  // below the eyes; below the lips
constexpr double kStrong = 0.9;                     // of the slopes: what is compared
constexpr double kUsualChin = 1.2;                  // times a cheek's slopes a chin's are (median of 82 people 1.1)
constexpr int kLeastPixels = 40;
constexpr double kLeastUnit = 40;

}  // namespace

Reading FaceTexture::uneven(const PortraitView& view, const FaceShape& face) {
    if (face.oval.empty() || face.lips.empty()) return {};
    if (view.unit() < kLeastUnit) return Reading::unknown(Doubt::TooFewPixels);
    const cv::Point2d left = view.toView(face.imageLeftPupil), right = view.toView(face.imageRightPupil);
    const cv::Point2d line = right - left;
    const FaceFrame frame({(left + right) / 2, cv::norm(line), std::atan2(line.y, line.x)});
    const cv::Size size(int(2 * kAside * kUnit) + 1, int(kDown * kUnit));
    const cv::Point2d x = frame.along / kUnit, y = frame.down / kUnit, corner = frame.toPicture({-kAside, 0});
    cv::cvtColor(view.bgr(), m_luma, cv::COLOR_BGR2GRAY);
    cv::warpAffine(m_luma, m_level, cv::Matx23d{x.x, y.x, corner.x, x.y, y.y, corner.y}, size,
                   cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);

    const auto place = [&](cv::Point2f picture) {
        const cv::Point2d p = frame.toFace(view.toView(picture));
        return cv::Point2d((p.x + kAside) * kUnit, p.y * kUnit);
    };
    m_skin.create(size, CV_8UC1);
    m_skin.setTo(0);
    const auto fill = [&](const std::vector<cv::Point2f>& outline, double larger, int value) {
        cv::Point2d middle;
        for (const cv::Point2f& p : outline) middle += place(p) / double(outline.size());
        m_polygon.clear();
        for (const cv::Point2f& p : outline) m_polygon.push_back(middle + larger * (place(p) - middle));
        cv::fillPoly(m_skin, std::vector{m_polygon}, cv::Scalar(value));
    };
    fill(face.oval, 1, 255);
    for (const auto* part : {&face.imageLeftEye, &face.imageRightEye, &face.imageLeftBrow, &face.imageRightBrow})
        if (!part->empty()) fill(*part, 1, 0);
    fill(face.lips, kLips, 0);
    const double lipsEnd = place(*std::max_element(face.lips.begin(), face.lips.end(), [&](auto& a, auto& b) {
                               return place(a).y < place(b).y;
                           })).y;
    cv::erode(m_skin, m_skin, cv::getStructuringElement(cv::MORPH_ELLIPSE, {kEdge, kEdge}), {-1, -1}, 1,
              cv::BORDER_CONSTANT, cv::Scalar(0));

    cv::GaussianBlur(m_level, m_level, {0, 0}, kBlur);
    cv::Sobel(m_level, m_across, CV_32F, 1, 0);
    cv::Sobel(m_level, m_down, CV_32F, 0, 1);
    cv::magnitude(m_across, m_down, m_slope);

    const auto strong = [&](double from, double to, double top) {
        m_slopes.clear();
        for (int row = std::max(0, int(top)); row < size.height; ++row) {
            for (int column = int((from + kAside) * kUnit); column < int((to + kAside) * kUnit); ++column)
                if (m_skin.at<uchar>(row, column)) m_slopes.push_back(m_slope.at<float>(row, column));
        }
        if (m_slopes.size() < kLeastPixels) return 0.0;
        const auto at = m_slopes.begin() + std::ptrdiff_t(kStrong * double(m_slopes.size() - 1));
        std::nth_element(m_slopes.begin(), at, m_slopes.end());
        return std::max(1.0, double(*at));
    };
    const double one = strong(-kAside, -kCheeks, kCheekTop * kUnit), other = strong(kCheeks, kAside, kCheekTop * kUnit);
    const double chin = strong(-kCheeks, kCheeks, lipsEnd + kChinTop * kUnit);
    if (one == 0 || other == 0) return Reading::unknown(Doubt::EngineUnsure);
    return Reading::of(std::max({one / other, other / one, chin / std::sqrt(one * other) / kUsualChin}));
}

}  // namespace xuezhao
