// Drawn glasses: reflections, tint, a frame across the eyes.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

// In distances between the pupils: a usual lens of 50 x 36 mm before eyes 63 mm apart.
constexpr double kLensWide = 0.4, kLensHigh = 0.28, kLensDown = 0.04;

std::vector<cv::Point2d> lensOutline(const Shot& shot, cv::Point2d pupil, double down) {
    const FaceFrame frame = shot.points.frame();
    const cv::Point2d middle = frame.toFace(pupil);
    std::vector<cv::Point2d> outline;
    for (int i = 0; i < 48; ++i) {
        const double angle = 2 * CV_PI * i / 48;
        // A rounded rectangle: an ellipse of the fourth order.
        const double c = std::cos(angle), s = std::sin(angle);
        const double r = 1 / std::pow(c * c * c * c + s * s * s * s, 0.25);
        outline.push_back(frame.toPicture(middle + cv::Point2d(kLensWide * r * c, down + kLensHigh * r * s)));
    }
    return outline;
}

/// A dark frame of so many px, its lenses so much below the pupils.
void drawFrame(Shot& shot, double thickness, double down) {
    cv::Mat mask(shot.still.size(), CV_32FC1, cv::Scalar(0));
    const double width = thickness * shot.points.unit() / 110;
    for (const EyePoints* eye : {&shot.points.left, &shot.points.right}) {
        auto outline = lensOutline(shot, eye->pupil, down);
        outline.push_back(outline.front());
        stroke(mask, outline, width);
    }
    const FaceFrame frame = shot.points.frame();
    const double y = down - 0.06;
    stroke(mask, {frame.toPicture({-0.1, y}), frame.toPicture({0, y - 0.03}), frame.toPicture({0.1, y})}, width);
    stroke(mask, {frame.toPicture({-0.9, y}), frame.toPicture({-1.15, y})}, width);
    stroke(mask, {frame.toPicture({0.9, y}), frame.toPicture({1.15, y})}, width);
    paint(shot.still, mask, {32, 30, 34});
}

/// A lamp in the upper outer part of each lens, over a share of it.
void glare(Shot& shot, double percent) {
    if (percent <= 0) return;
    drawFrame(shot, 2, kLensDown);
    const double unit = shot.points.unit();
    const double area = percent / 100 * 4 * kLensWide * kLensHigh * unit * unit;
    const double radius = std::sqrt(area / CV_PI / 1.5);
    const FaceFrame frame = shot.points.frame();
    for (const EyePoints* eye : {&shot.points.left, &shot.points.right}) {
        const cv::Point2d place = frame.toPicture(frame.toFace(eye->pupil) + cv::Point2d(0.12, kLensDown - 0.05));
        cv::Mat lamp = softEllipse(shot.still.size(), place, {1.5 * radius, radius}, 0.3, 1.2);
        lamp = lamp.mul(softPolygon(shot.still.size(), lensOutline(shot, eye->pupil, kLensDown), 0.5));
        paint(shot.still, lamp * 0.95, {252, 250, 248});
    }
}

/// Lenses that swallow a share of the light.
void tint(Shot& shot, double percent) {
    if (percent <= 0) return;
    cv::Mat lenses(shot.still.size(), CV_32FC1, cv::Scalar(0));
    for (const EyePoints* eye : {&shot.points.left, &shot.points.right})
        cv::max(lenses, softPolygon(shot.still.size(), lensOutline(shot, eye->pupil, kLensDown), 0.6), lenses);
    lightTimes(shot.still,
               [&](int x, int y) { return cv::Vec3d::all(1 - percent / 100 * double(lenses.at<float>(y, x))); });
    drawFrame(shot, 2, kLensDown);
}

/// The upper rim of glasses that slid down runs across the irises.
void frameOverEyes(Shot& shot, double thickness) {
    if (thickness > 0) drawFrame(shot, thickness, kLensHigh);
}

}  // namespace

std::vector<Defect> glassesDefects() {
    return {{"lens_glare", "Reflection on glasses", "% of each lens", {3, 8, 15, 30}, 2, {"lens_glare"}, glare},
            {"tinted_lenses",
             "Tinted lenses",
             "% of the light",
             {20, 40, 60, 80},
             2,
             {"tinted_lenses", "eyes_visible"},
             tint},
            {"sunglasses", "Sunglasses", "% of the light", {90, 95, 98}, 1, {"eyes_visible", "tinted_lenses"}, tint},
            {"frame_over_eyes", "Frame across the irises", "px", {1, 2, 4, 6}, 2, {"frame_clear"}, frameOverEyes}};
}

}  // namespace xuezhao::accuracy
