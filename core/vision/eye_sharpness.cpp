#include "core/vision/eye_sharpness.h"

#include "core/vision/decimate.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr double kPhotograph = 110;  // pixels between the pupils of a 480x640 photograph
constexpr double kLeastUnit = 30;    // below this an eye is 12 px wide
constexpr double kAround = 0.08;     // pupil distances around eyes and brows
// 14 portraits blurred by 0.7, 1, 1.5, 2, 3, 4 px: median answer 1.4, 1.6, 2.1, 2.7, 3.5, 4.0.
// The two blurs that are compared, px at 110 between the pupils; not finer than the grid of the pixels.
constexpr double kFine = 0.8, kCoarse = 2.0, kFinest = 0.7;
constexpr double kStrong = 0.35;   // of the steepest edges (99th percentile): what is weaker may be noise
constexpr double kLeastSlope = 2;  // levels a pixel; a picture without such edges has none
constexpr int kLeastEdges = 15;    // in each direction

float percentile(std::vector<float>& values, double share) {
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

}  // namespace

Reading EyeSharpness::measure(const cv::Mat& bgr, const FaceShape& face) {
    const double pupils = cv::norm(face.imageRightPupil - face.imageLeftPupil);
    if (pupils < kLeastUnit) return Reading::unknown(Doubt::TooFewPixels);
    std::vector<cv::Point2f> places;
    for (const auto* part : {&face.imageLeftEye, &face.imageRightEye, &face.imageLeftBrow, &face.imageRightBrow})
        places.insert(places.end(), part->begin(), part->end());
    if (places.empty()) return Reading::unknown(Doubt::EngineUnsure);
    const int margin = cvRound(kAround * pupils);
    cv::Rect region = cv::boundingRect(places);
    region = cv::Rect(region.x - margin, region.y - margin, region.width + 2 * margin, region.height + 2 * margin) &
             cv::Rect({}, bgr.size());
    const int factor = quickFactor(pupils / kPhotograph);
    if (region.width < 8 * factor || region.height < 8 * factor) return Reading::unknown(Doubt::OutOfPicture);

    const double scale = pupils / factor / kPhotograph;
    const double fine = std::max(kFinest, kFine * scale), coarse = fine * kCoarse / kFine;
    cv::cvtColor(decimated(bgr(region), factor, m_small), m_luma, cv::COLOR_BGR2GRAY);
    m_luma.convertTo(m_luma, CV_32F);
    cv::GaussianBlur(m_luma, m_fine, {0, 0}, fine);
    cv::GaussianBlur(m_luma, m_coarse, {0, 0}, coarse);
    cv::Sobel(m_fine, m_gx, CV_32F, 1, 0, 1);
    cv::Sobel(m_fine, m_gy, CV_32F, 0, 1, 1);
    cv::Sobel(m_coarse, m_hx, CV_32F, 1, 0, 1);
    cv::Sobel(m_coarse, m_hy, CV_32F, 0, 1, 1);
    cv::magnitude(m_gx, m_gy, m_slope);

    m_slopes.assign(m_slope.begin<float>(), m_slope.end<float>());
    const float strong = float(std::max(kStrong * percentile(m_slopes, 0.99), 2 * kLeastSlope));
    m_across.clear();
    m_along.clear();
    for (int y = 1; y + 1 < m_slope.rows; ++y) {
        for (int x = 1; x + 1 < m_slope.cols; ++x) {
            const float slope = m_slope.at<float>(y, x);
            if (slope < strong) continue;
            // Only the middle of an edge: the steepest place across it.
            const bool across = std::abs(m_gx.at<float>(y, x)) > std::abs(m_gy.at<float>(y, x));
            const float before = across ? m_slope.at<float>(y, x - 1) : m_slope.at<float>(y - 1, x);
            const float after = across ? m_slope.at<float>(y, x + 1) : m_slope.at<float>(y + 1, x);
            if (slope < before || slope < after) continue;
            const float blurred = std::hypot(m_hx.at<float>(y, x), m_hy.at<float>(y, x));
            const double ratio = double(slope) / std::max(blurred, 1e-3f), squared = ratio * ratio;
            const double most = coarse * coarse * 25;
            const double square = squared <= 1.01 ? most : (coarse * coarse - squared * fine * fine) / (squared - 1);
            (across ? m_across : m_along).push_back(float(std::clamp(square, 0.0, most)));
        }
    }
    if (m_across.size() < kLeastEdges || m_along.size() < kLeastEdges) return Reading::unknown(Doubt::EngineUnsure);
    return Reading::of(std::sqrt(std::max(percentile(m_across, 0.5), percentile(m_along, 0.5))) / scale);
}

}  // namespace xuezhao
