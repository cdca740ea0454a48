#include "tests/accuracy/defects/paint.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

constexpr int kShift = 4;  // bits of a pixel's fraction in OpenCV's drawing
constexpr int kLinearSteps = 4096;

std::vector<cv::Point> fixedPoint(const std::vector<cv::Point2d>& points) {
    std::vector<cv::Point> fixed;
    for (const cv::Point2d& p : points) fixed.emplace_back(p * double(1 << kShift));
    return fixed;
}

cv::Mat softened(const cv::Mat& mask, double soft) {
    cv::Mat result;
    mask.convertTo(result, CV_32F, 1 / 255.0);
    if (soft > 0.3) cv::GaussianBlur(result, result, {0, 0}, soft);
    return result;
}

double toLight(double level) {
    const double v = level / 255;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double toLevel(double light) {
    return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055);
}

}  // namespace

cv::Mat softPolygon(cv::Size size, const std::vector<cv::Point2d>& polygon, double soft) {
    cv::Mat mask(size, CV_8UC1, cv::Scalar(0));
    cv::fillPoly(mask, std::vector{fixedPoint(polygon)}, cv::Scalar(255), cv::LINE_AA, kShift);
    return softened(mask, soft);
}

cv::Mat softEllipse(cv::Size size, cv::Point2d centre, cv::Size2d radii, double angle, double soft) {
    cv::Mat mask(size, CV_8UC1, cv::Scalar(0));
    const double unit = 1 << kShift;
    cv::ellipse(mask, cv::Point(centre * unit), cv::Size(cvRound(radii.width * unit), cvRound(radii.height * unit)),
                angle * 180 / CV_PI, 0, 360, cv::Scalar(255), -1, cv::LINE_AA, kShift);
    return softened(mask, soft);
}

void stroke(cv::Mat& mask, const std::vector<cv::Point2d>& line, double width) {
    cv::Mat drawn(mask.size(), CV_8UC1, cv::Scalar(0));
    // Whole widths only: a finer line is a fainter one.
    const int thickness = std::max(1, cvRound(width));
    cv::polylines(drawn, std::vector{fixedPoint(line)}, false, cv::Scalar(255 * std::min(1.0, width / thickness)),
                  thickness, cv::LINE_AA, kShift);
    cv::max(mask, softened(drawn, 0), mask);
}

void paint(cv::Mat& picture, const cv::Mat& mask, cv::Vec3d colour) {
    for (int y = 0; y < picture.rows; ++y) {
        auto* pixel = picture.ptr<cv::Vec3b>(y);
        const auto* share = mask.ptr<float>(y);
        for (int x = 0; x < picture.cols; ++x) {
            if (share[x] <= 0) continue;
            for (int k = 0; k < 3; ++k)
                pixel[x][k] = cv::saturate_cast<uchar>(pixel[x][k] + double(share[x]) * (colour[k] - pixel[x][k]));
        }
    }
}

void lightTimes(cv::Mat& picture, const std::function<cv::Vec3d(int x, int y)>& factor) {
    static const auto light = [] {
        std::array<double, 256> table{};
        for (int i = 0; i < 256; ++i) table[std::size_t(i)] = toLight(i);
        return table;
    }();
    static const auto level = [] {
        std::array<uchar, kLinearSteps + 1> table{};
        for (int i = 0; i <= kLinearSteps; ++i)
            table[std::size_t(i)] = cv::saturate_cast<uchar>(toLevel(double(i) / kLinearSteps));
        return table;
    }();
    for (int y = 0; y < picture.rows; ++y) {
        auto* pixel = picture.ptr<cv::Vec3b>(y);
        for (int x = 0; x < picture.cols; ++x) {
            const cv::Vec3d times = factor(x, y);
            for (int k = 0; k < 3; ++k) {
                if (times[k] == 1) continue;
                const double lit = std::clamp(times[k] * light[pixel[x][k]], 0.0, 1.0);
                pixel[x][k] = level[std::size_t(cvRound(lit * kLinearSteps))];
            }
        }
    }
}

void warp(cv::Mat& picture, cv::Rect region, const std::function<cv::Point2d(cv::Point2d p)>& source) {
    region &= cv::Rect({}, picture.size());
    if (region.empty()) return;
    cv::Mat places(region.size(), CV_32FC2), moved;
    for (int y = 0; y < region.height; ++y)
        for (int x = 0; x < region.width; ++x)
            places.at<cv::Vec2f>(y, x) = [&] {
                const cv::Point2d from = source({double(region.x + x), double(region.y + y)});
                return cv::Vec2f(float(from.x), float(from.y));
            }();
    cv::remap(picture, moved, places, {}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    moved.copyTo(picture(region));
}

cv::Vec3d medianUnder(const cv::Mat& picture, const cv::Mat& mask) {
    std::array<std::vector<uchar>, 3> levels;
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            for (int k = 0; k < 3 && mask.at<float>(y, x) > 0.5F; ++k)
                levels[std::size_t(k)].push_back(picture.at<cv::Vec3b>(y, x)[k]);
    cv::Vec3d median;
    for (int k = 0; k < 3; ++k) {
        auto& values = levels[std::size_t(k)];
        if (values.empty()) continue;
        std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
        median[k] = values[values.size() / 2];
    }
    return median;
}

cv::Rect around(const std::vector<cv::Point2d>& points, double margin, cv::Size picture) {
    cv::Rect2d box(points.front(), cv::Size2d(1, 1));
    for (const cv::Point2d& p : points) box |= cv::Rect2d(p, cv::Size2d(1, 1));
    return cv::Rect(cvFloor(box.x - margin), cvFloor(box.y - margin), cvCeil(box.width + 2 * margin),
                    cvCeil(box.height + 2 * margin)) &
           cv::Rect({}, picture);
}

double smoothStep(double from, double to, double x) {
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

}  // namespace xuezhao::accuracy
