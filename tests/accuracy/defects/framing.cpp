// Where the photograph was cut out. Lengths are px of a photograph 480 wide.

#include "tests/accuracy/defects/defect.h"

namespace xuezhao::accuracy {

namespace {

double pixel(const Shot& shot) {
    return shot.frame.width / 480;
}

void aside(Shot& shot, double px) {
    shot.frame.x += px * pixel(shot);
}

void headTooLow(Shot& shot, double px) {
    shot.frame.y -= px * pixel(shot);
}

void headTooHigh(Shot& shot, double px) {
    shot.frame.y += px * pixel(shot);
}

/// About a point between eyes and crown, so that the head stays in the picture.
void resize(Shot& shot, double factor) {
    const cv::Point2d about = shot.points.eyes() - cv::Point2d(0, 0.5 * shot.points.unit());
    shot.frame = cv::Rect2d(about.x - (about.x - shot.frame.x) / factor, about.y - (about.y - shot.frame.y) / factor,
                            shot.frame.width / factor, shot.frame.height / factor);
}

void tooSmall(Shot& shot, double percent) {
    resize(shot, 1 - percent / 100);
}

void tooLarge(Shot& shot, double percent) {
    resize(shot, 1 + percent / 100);
}

}  // namespace

std::vector<Defect> framingDefects() {
    return {{"off_centre", "Off the middle", "px", {10, 16, 25, 40}, 2, {"centred"}, aside},
            {"head_low", "Head too low", "px", {20, 40, 70, 100}, 2, {"head_top", "eye_line"}, headTooLow},
            {"head_high", "Head too high", "px", {20, 40, 60, 80}, 2, {"head_top", "eye_line"}, headTooHigh},
            {"too_small", "Head too small", "% smaller", {10, 20, 35, 50}, 2, {"face_width", "head_top"}, tooSmall},
            {"too_large", "Head too large", "% larger", {10, 20, 35, 50}, 2, {"face_width", "head_top"}, tooLarge}};
}

}  // namespace xuezhao::accuracy
