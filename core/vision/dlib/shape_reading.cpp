#include "core/vision/dlib/shape_reading.h"

#include "core/vision/dlib/dlib_calibration.h"
#include "core/vision/face_frame.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

using namespace dlib_calibration;

// Below this distance between the eyes a lip gap of the register's limit is less than 1.4 px.
constexpr double kLeastEyeDistance = 30;
// Portraits that fill the detector's window well score 2 and more.
constexpr double kSureScore = 2;

// How far above the brows the forehead is looked at, in eye distances.
constexpr double kForehead = 0.4;

cv::Point2d mean(const Shape68& shape, int first, int count) {
    cv::Point2d sum;
    for (int i = first; i < first + count; ++i) sum += shape[i];
    return sum / double(count);
}

Reading within(double value, double size) {
    return value >= -0.5 && value <= size - 0.5 ? Reading::of(value) : Reading::unknown(Doubt::OutOfPicture);
}

bool inside(const Shape68& shape, int first, int count, cv::Size picture) {
    return std::all_of(shape.begin() + first, shape.begin() + first + count, [&](const cv::Point2d& p) {
        return p.x >= 0 && p.y >= 0 && p.x <= picture.width - 1 && p.y <= picture.height - 1;
    });
}

/// Why lips or lids that occupy these points cannot be read; None if they can.
Doubt doubtOf(const Shape68& shape, int first, int count, cv::Size picture, double eyeDistance) {
    if (!inside(shape, first, count, picture)) return Doubt::OutOfPicture;
    return eyeDistance < kLeastEyeDistance ? Doubt::TooFewPixels : Doubt::None;
}

Reading lidOpening(const Shape68& s, int first, Doubt doubt) {
    if (doubt != Doubt::None) return Reading::unknown(doubt);
    const double lids = cv::norm(s[first + 1] - s[first + 5]) + cv::norm(s[first + 2] - s[first + 4]);
    return Reading::of(lids / 2 / cv::norm(s[first] - s[first + 3]), kLidBand);
}

Reading lipGap(const Shape68& s, const FaceFrame& frame, double eyeDistance, Doubt doubt) {
    if (doubt != Doubt::None) return Reading::unknown(doubt);
    double gap = 0;  // three pairs across the inner edges of the lips
    for (int i = 0; i < 3; ++i) gap += frame.toFace(s[67 - i]).y - frame.toFace(s[61 + i]).y;
    return Reading::of(std::max(0.0, gap / 3) * eyeDistance, kLipBand * eyeDistance);
}

std::vector<cv::Point2f> outline(const Shape68& shape, std::initializer_list<int> points) {
    std::vector<cv::Point2f> polygon;
    for (int i : points) polygon.emplace_back(shape[i]);
    return polygon;
}

/// dlib marks a brow by a line along it; its outline is that line drawn 0.1 eye distances thick, most of it below.
std::vector<cv::Point2f> browOutline(const Shape68& shape, int first, const FaceFrame& frame) {
    std::vector<cv::Point2f> polygon;
    for (int i = 0; i < 5; ++i) polygon.emplace_back(shape[first + i] - 0.03 * frame.down);
    for (int i = 4; i >= 0; --i) polygon.emplace_back(shape[first + i] + 0.07 * frame.down);
    return polygon;
}

}  // namespace

FacePose poseOf(const Shape68& shape) {
    const cv::Point2d left = mean(shape, 36, 6), right = mean(shape, 42, 6), line = right - left;
    return {(left + right) / 2, cv::norm(line), std::atan2(line.y, line.x)};
}

FaceShape readShape(const Shape68& s, const FaceBox& found, cv::Size picture) {
    const FacePose pose = poseOf(s);
    const FaceFrame frame(pose);
    FaceShape face;
    face.confidence = std::clamp(found.score / kSureScore, 0.0, 1.0);
    face.box = found.box;
    face.imageLeftPupil = mean(s, 36, 6) + kPupilDown * frame.down;
    face.imageRightPupil = mean(s, 42, 6) + kPupilDown * frame.down;
    face.chinY = within((s[8] + kChinDown * frame.down).y, picture.height);

    const cv::Point2d left = frame.toFace(s[1]), right = frame.toFace(s[15]);
    const double half = (right.x - left.x + kFaceWidth) / 2;
    const double middle = (frame.toFace(s[2]).x + frame.toFace(s[14]).x) / 2 + kFaceMiddle;
    const double height = (left.y + right.y) / 2;
    face.imageLeftCheekX = within(frame.toPicture({middle - half, height}).x, picture.width);
    face.imageRightCheekX = within(frame.toPicture({middle + half, height}).x, picture.width);

    face.lipGap = lipGap(s, frame, pose.distance, doubtOf(s, 48, 20, picture, pose.distance));
    face.lidOpeningImageLeft = lidOpening(s, 36, doubtOf(s, 36, 6, picture, pose.distance));
    face.lidOpeningImageRight = lidOpening(s, 42, doubtOf(s, 42, 6, picture, pose.distance));

    face.oval.assign(s.begin(), s.begin() + 17);
    for (int i = 26; i >= 17; --i) face.oval.emplace_back(s[i]);
    // The points end at the brows; the hairline of all but the highest foreheads is farther up than this.
    for (int i = 18; i <= 25; ++i) face.forehead.emplace_back(s[i]);
    for (int i = 25; i >= 18; --i) face.forehead.emplace_back(s[i] - kForehead * frame.down);
    face.imageLeftEye.assign(s.begin() + 36, s.begin() + 42);
    face.imageRightEye.assign(s.begin() + 42, s.begin() + 48);
    face.imageLeftBrow = browOutline(s, 17, frame);
    face.imageRightBrow = browOutline(s, 22, frame);
    face.lips.assign(s.begin() + 48, s.begin() + 60);
    face.mouth.assign(s.begin() + 60, s.begin() + 68);
    face.nose = outline(s, {27, 31, 32, 33, 34, 35});
    return face;
}

}  // namespace xuezhao
