// Head turned, nodded, tilted; shoulders sloping.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

// A head as an ellipsoid about the bridge of the nose, in distances between the pupils: half its width, half its
// height, how far the face stands out before the ears.
constexpr double kWide = 1.2, kHigh = 1.9, kDeep = 1.0;
constexpr double kMiddleDown = 0.35;              // below the eyes
constexpr double kNeckFrom = 1.7, kNeckTo = 2.6;  // below the eyes: the body stays as it is

double depthAt(double x, double y) {
    const double inside = 1 - (x / kWide) * (x / kWide) - (y / kHigh) * (y / kHigh);
    return kDeep * std::sqrt(std::max(0.0, inside));
}

/// Turns what stands out of the picture, as seen from far away.
void turnHead(Shot& shot, double yaw, double pitch) {
    const FaceFrame frame = shot.points.frame();
    const cv::Rect all({}, shot.still.size());
    const auto source = [&](cv::Point2d p) {
        const cv::Point2d q = frame.toFace(p);
        const double still = smoothStep(kNeckTo, kNeckFrom, q.y);
        const double sy = std::sin(still * yaw * CV_PI / 180), cy = std::cos(still * yaw * CV_PI / 180);
        const double sp = std::sin(still * pitch * CV_PI / 180), cp = std::cos(still * pitch * CV_PI / 180);
        // What is seen at q stood at from, where from turned is q: a few steps towards it.
        cv::Point2d from(q.x, q.y - kMiddleDown);
        const cv::Point2d seen = from;
        for (int i = 0; i < 12; ++i) {
            const double z = depthAt(from.x, from.y);
            from = 0.5 * from + 0.5 * cv::Point2d((seen.x - z * sy) / cy, (seen.y - z * sp) / cp);
        }
        return frame.toPicture({from.x, from.y + kMiddleDown});
    };
    warp(shot.person, all, source);
    warp(shot.still, all, source);
}

void yaw(Shot& shot, double degrees) {
    if (degrees != 0) turnHead(shot, degrees, 0);
}

void pitchUp(Shot& shot, double degrees) {
    if (degrees != 0) turnHead(shot, 0, -degrees);
}

void pitchDown(Shot& shot, double degrees) {
    if (degrees != 0) turnHead(shot, 0, degrees);
}

/// The eye line slopes so much, the way it slopes already.
void roll(Shot& shot, double degrees) {
    if (degrees == 0) return;
    const cv::Point2d line = shot.points.right.pupil - shot.points.left.pupil;
    const double own = std::atan2(line.y, line.x) * 180 / CV_PI;
    const double turned = std::copysign(degrees, own) - own;
    const cv::Mat turn = cv::getRotationMatrix2D(shot.points.eyes(), -turned, 1);
    cv::warpAffine(shot.still, shot.still, turn, shot.still.size(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::warpAffine(shot.person, shot.person, turn, shot.person.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
}

/// One shoulder sinks: everything below the chin is sheared about the neck.
void shoulders(Shot& shot, double degrees) {
    const double unit = shot.points.unit(), slope = std::tan(degrees * CV_PI / 180);
    const cv::Point2d chin = shot.points.chin;
    const auto source = [&](cv::Point2d p) {
        return cv::Point2d(p.x, p.y - smoothStep(chin.y, chin.y + 0.4 * unit, p.y) * slope * (p.x - chin.x));
    };
    const cv::Rect below(0, int(chin.y), shot.still.cols, shot.still.rows - int(chin.y));
    warp(shot.still, below, source);
    warp(shot.person, below, source);
}

}  // namespace

std::vector<Defect> poseDefects() {
    return {{"yaw", "Head turned", "degrees", {8, 14, 20, 26}, 2, {"head_turn"}, yaw},
            {"pitch_up", "Chin raised", "degrees", {8, 14, 20, 26}, 2, {"head_pitch"}, pitchUp},
            {"pitch_down", "Chin lowered", "degrees", {8, 14, 20, 26}, 2, {"head_pitch"}, pitchDown},
            {"roll", "Head tilted", "degrees", {2, 4, 6, 8}, 2, {"pupils_level"}, roll},
            {"shoulders", "Shoulders slope", "degrees", {3, 6, 10, 14}, 2, {"shoulders"}, shoulders}};
}

}  // namespace xuezhao::accuracy
