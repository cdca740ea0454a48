// Lids, gaze, red pupils.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

/// Height of the line through some points, left to right, at x.
double lineAt(const std::vector<cv::Point2d>& line, double x) {
    if (x <= line.front().x) return line.front().y;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (x > line[i].x) continue;
        const double part = (x - line[i - 1].x) / (line[i].x - line[i - 1].x);
        return line[i - 1].y + part * (line[i].y - line[i - 1].y);
    }
    return line.back().y;
}

/// One edge of the lids from corner to corner, left to right.
std::vector<cv::Point2d> lid(const EyePoints& eye, const std::array<cv::Point2d, 3>& edge) {
    std::vector<cv::Point2d> line{eye.outer, eye.inner};
    line.insert(line.end(), edge.begin(), edge.end());
    std::sort(line.begin(), line.end(), [](const cv::Point2d& a, const cv::Point2d& b) { return a.x < b.x; });
    return line;
}

/// The upper lid comes down over the eye by a share of its opening, its lashes along the edge; the skin above
/// stretches, the eye behind stays where it is.
void closeEye(cv::Mat& still, const EyePoints& eye, double unit, double share) {
    if (share <= 0) return;
    const auto upper = lid(eye, eye.upper), lower = lid(eye, eye.lower);
    const double left = upper.front().x, right = upper.back().x, soft = 0.06 * unit;
    // The iris begins right below the hand-placed line; the skin stretches up to the brow, which comes along a little.
    const double above = 0.01 * unit, skin = 0.2 * unit;
    const auto edgeAt = [&](double x) { return lineAt(upper, x) - above; };
    const auto downAt = [&](double x) {
        const double aside = smoothStep(left - soft, left, x) * smoothStep(right + soft, right, x);
        return share * aside * std::max(0.0, lineAt(lower, x) - edgeAt(x));
    };
    std::vector<cv::Point2d> all = upper;
    all.insert(all.end(), lower.begin(), lower.end());
    warp(still, around(all, skin + 2 * soft, still.size()), [&](cv::Point2d p) {
        const double edge = edgeAt(p.x), down = downAt(p.x), top = edge - skin;
        if (p.y <= top || p.y >= edge + down) return p;
        return cv::Point2d(p.x, top + (p.y - top) * (edge - top) / (edge + down - top));
    });
    std::vector<cv::Point2d> lashes;
    for (int i = 0; i <= 16; ++i) {
        const double x = left + i * (right - left) / 16;
        lashes.emplace_back(x, edgeAt(x) + downAt(x));
    }
    cv::Mat mask(still.size(), CV_32FC1, cv::Scalar(0));
    stroke(mask, lashes, 0.018 * unit);
    paint(still, mask * (0.7 * share), {35, 35, 45});
}

void closeEyes(Shot& shot, double percent) {
    closeEye(shot.still, shot.points.left, shot.points.unit(), percent / 100);
    closeEye(shot.still, shot.points.right, shot.points.unit(), percent / 100);
}

void closeOneEye(Shot& shot, double percent) {
    closeEye(shot.still, shot.points.left, shot.points.unit(), percent / 100);
}

/// The iris goes aside between the lids; the white is pressed on one side and stretched on the other.
void lookAside(Shot& shot, double percent) {
    for (const EyePoints* eye : {&shot.points.left, &shot.points.right}) {
        const auto upper = lid(*eye, eye->upper), lower = lid(*eye, eye->lower);
        const double left = upper.front().x, right = upper.back().x, width = right - left;
        const double shift = percent / 100 * width, iris = eye->pupil.x;
        std::vector<cv::Point2d> outline = upper;
        outline.insert(outline.end(), lower.rbegin(), lower.rend());
        const cv::Mat mask = softPolygon(shot.still.size(), outline, 0.8);
        cv::Mat moved = shot.still.clone();
        warp(moved, around(outline, 2, moved.size()), [&](cv::Point2d p) {
            // The iris itself (0.1 of the pupils' distance wide) moves whole, so its shape stays.
            const double half = 0.055 * shot.points.unit();
            const double a = iris - half + shift, b = iris + half + shift;
            if (p.x >= a && p.x <= b) return cv::Point2d(p.x - shift, p.y);
            if (p.x < a && a > left)
                return cv::Point2d(left + (p.x - left) * std::max(0.0, a - shift - left) / (a - left), p.y);
            if (p.x > b && b < right)
                return cv::Point2d(right - (right - p.x) * std::max(0.0, right - b + shift) / (right - b), p.y);
            return p;
        });
        for (int y = 0; y < moved.rows; ++y)
            for (int x = 0; x < moved.cols; ++x)
                for (int k = 0; k < 3 && mask.at<float>(y, x) > 0; ++k) {
                    uchar& level = shot.still.at<cv::Vec3b>(y, x)[k];
                    level = cv::saturate_cast<uchar>(level + double(mask.at<float>(y, x)) *
                                                                 (moved.at<cv::Vec3b>(y, x)[k] - level));
                }
    }
}

void redPupils(Shot& shot, double radius) {
    const double unit = shot.points.unit();
    for (const EyePoints* eye : {&shot.points.left, &shot.points.right}) {
        const double r = radius / 100 * unit;
        if (r <= 0) continue;
        paint(shot.still, softEllipse(shot.still.size(), eye->pupil, {r, r}, 0, 0.6), {50, 40, 190});
    }
}

}  // namespace

std::vector<Defect> eyeDefects() {
    return {
        {"eyes_closing", "Lids closed", "% of the opening", {40, 60, 80, 100}, 3, {"eyes_open"}, closeEyes},
        {"one_eye_closing", "One lid closed", "% of the opening", {40, 60, 80, 100}, 3, {"eyes_open"}, closeOneEye},
        {"gaze", "Eyes look aside", "% of the eye's width", {5, 10, 15, 20}, 3, {"gaze"}, lookAside},
        {"red_eye", "Red pupils", "radius, % of the pupils' distance", {1.5, 2.5, 3.5, 5}, 2, {"red_eye"}, redPupils}};
}

}  // namespace xuezhao::accuracy
