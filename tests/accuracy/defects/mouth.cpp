// Parted lips, with and without teeth.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

constexpr double kPhotograph = 110;  // px between the pupils

/// The lower lip and the jaw come down by so many px in the middle, less to the corners; between is the dark of the
/// mouth, with the edge of the upper teeth where wanted.
void partLips(Shot& shot, double gap, bool teeth) {
    if (gap <= 0) return;
    const Landmarks& face = shot.points;
    const double unit = face.unit(), down = gap * unit / kPhotograph;
    const cv::Point2d a = face.leftMouth, b = face.rightMouth;
    const double middleX = (a.x + b.x) / 2, half = (b.x - a.x) / 2;
    const cv::Point2d lips = (face.lipAbove[1] + face.lipBelow[1]) / 2;
    // Where the lips meet: a parabola through the corners and the middle.
    const auto line = [&](double x) {
        const double t = (x - middleX) / half;
        return lips.y + t * t * ((a.y + b.y) / 2 - lips.y) + t * (b.y - a.y) / 2;
    };
    const auto opening = [&](double x) {
        const double t = (x - middleX) / half;
        return down * std::max(0.0, 1 - t * t);
    };
    const cv::Rect region = around({a, b, face.chin}, 0.3 * unit, shot.still.size());
    const double end = face.chin.y + 0.2 * unit;  // the neck stays
    warp(shot.still, region, [&](cv::Point2d p) {
        const double meet = line(p.x), by = opening(p.x);
        if (p.y <= meet || p.y >= end) return p;
        return p.y <= meet + by ? cv::Point2d(p.x, meet)
                                : cv::Point2d(p.x, end - (end - p.y) * (end - meet) / (end - meet - by));
    });
    std::vector<cv::Point2d> mouth, bite;
    for (int i = 0; i <= 20; ++i) mouth.emplace_back(a.x + i * half / 10, line(a.x + i * half / 10));
    for (int i = 20; i >= 0; --i) {
        const double x = a.x + i * half / 10;
        mouth.emplace_back(x, line(x) + opening(x));
    }
    paint(shot.still, softPolygon(shot.still.size(), mouth, 0.7), {38, 30, 55});
    if (!teeth) return;
    for (int i = 4; i <= 16; ++i) bite.emplace_back(a.x + i * half / 10, line(a.x + i * half / 10));
    for (int i = 16; i >= 4; --i) {
        const double x = a.x + i * half / 10;
        bite.emplace_back(x, line(x) + 0.75 * opening(x));
    }
    paint(shot.still, softPolygon(shot.still.size(), bite, 0.7), {185, 205, 215});
}

void partedLips(Shot& shot, double gap) {
    partLips(shot, gap, false);
}

void teethShown(Shot& shot, double gap) {
    partLips(shot, gap, true);
}

}  // namespace

std::vector<Defect> mouthDefects() {
    return {{"lips_parted", "Lips parted", "px", {3, 6, 10, 15}, 2, {"lips_closed"}, partedLips},
            {"teeth", "Teeth shown", "px between the lips", {3, 6, 10, 15}, 2, {"teeth", "lips_closed"}, teethShown}};
}

}  // namespace xuezhao::accuracy
