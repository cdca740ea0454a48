#include "core/vision/mesh/mesh_reading.h"

#include "core/vision/face_frame.h"
#include "core/vision/mesh/head_turn.h"
#include "core/vision/mesh/mesh_calibration.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {
namespace {

using namespace mesh_calibration;
using namespace mesh_points;
using Points = std::array<cv::Point2f, kAll>;

// Below this distance between the pupils the nets see less than a third of the pixels they were made for.
constexpr double kLeastPupilDistance = 24;
// Eyes that are less open than this (aspect ratio) hide most of their irises; the register refuses them anyway.
constexpr double kLidsOverIris = 0.12;

template <std::size_t N>
std::vector<cv::Point2f> outline(const Points& points, const std::array<int, N>& places) {
    std::vector<cv::Point2f> polygon;
    polygon.reserve(N);
    for (const int place : places) polygon.push_back(points[place]);
    return polygon;
}

bool inside(const std::vector<cv::Point2f>& polygon, cv::Size picture) {
    return std::all_of(polygon.begin(), polygon.end(), [&](const cv::Point2f& p) {
        return p.x >= 0 && p.y >= 0 && p.x <= picture.width - 1 && p.y <= picture.height - 1;
    });
}

Reading within(double value, double size) {
    return value >= -0.5 && value <= size - 0.5 ? Reading::of(value) : Reading::unknown(Doubt::OutOfPicture);
}

double lidOpening(const Points& points, const Eye& eye) {
    double lids = 0;
    for (std::size_t i = 0; i < eye.upper.size(); ++i) lids += cv::norm(points[eye.upper[i]] - points[eye.lower[i]]);
    return lids / double(eye.upper.size()) / cv::norm(points[eye.outer] - points[eye.inner]);
}

/// How far the iris stands from the middle between the corners of its eye, along the line between them; its width is 1.
double irisAside(const Points& points, int iris, int leftCorner, int rightCorner) {
    const cv::Point2f line = points[rightCorner] - points[leftCorner];
    const cv::Point2f middle = (points[leftCorner] + points[rightCorner]) / 2;
    return (points[iris] - middle).dot(line) / line.dot(line);
}

double gaze(const Points& points, double yaw) {
    const double aside = (irisAside(points, kLeftIris, kLeftLids.outer, kLeftLids.inner) +
                          irisAside(points, kRightIris, kRightLids.inner, kRightLids.outer)) /
                         2;
    return aside / kEyeRadius * 180 / CV_PI + kGazeOfYaw * yaw - kGazeAhead;
}

}  // namespace

FaceShape readMesh(const AttentionMesh::Face& mesh, cv::Size picture) {
    const Points& p = mesh.points;
    const cv::Point2d leftIris = p[kLeftIris], rightIris = p[kRightIris], line = rightIris - leftIris;
    const FaceFrame frame({(leftIris + rightIris) / 2, cv::norm(line), std::atan2(line.y, line.x)});
    const double unit = cv::norm(line);

    FaceShape face;
    face.confidence = mesh.presence;
    face.box = cv::boundingRect(outline(p, kOval));
    face.oval = outline(p, kFace);
    face.forehead = outline(p, kForehead);
    face.imageLeftPupil = leftIris + kLeftPupilAlong * frame.along + kPupilDown * frame.down;
    face.imageRightPupil = rightIris + kRightPupilAlong * frame.along + kPupilDown * frame.down;
    face.chinY = within((cv::Point2d(p[kChin]) + kChinDown * frame.down).y, picture.height);
    face.imageLeftCheekX = within((cv::Point2d(p[kLeftCheek]) + kLeftCheekAlong * frame.along).x, picture.width);
    face.imageRightCheekX = within((cv::Point2d(p[kRightCheek]) + kRightCheekAlong * frame.along).x, picture.width);

    face.imageLeftEye = outline(p, kLeftEye);
    face.imageRightEye = outline(p, kRightEye);
    face.imageLeftBrow = outline(p, kLeftBrow);
    face.imageRightBrow = outline(p, kRightBrow);
    face.lips = outline(p, kLips);
    face.mouth = outline(p, kMouth);
    face.nose = outline(p, kNose);

    const auto reading = [&](const std::vector<cv::Point2f>& part, double value, double band) {
        if (!inside(part, picture)) return Reading::unknown(Doubt::OutOfPicture);
        return unit < kLeastPupilDistance ? Reading::unknown(Doubt::TooFewPixels) : Reading::of(value, band);
    };
    double gap = 0;
    for (std::size_t i = 0; i < kInnerLipAbove.size(); ++i)
        gap += frame.toFace(p[kInnerLipBelow[i]]).y - frame.toFace(p[kInnerLipAbove[i]]).y;
    face.lipGap = reading(face.lips, std::max(0.0, gap / double(kInnerLipAbove.size())) * unit, kLipBand * unit);
    face.lidOpeningImageLeft = reading(face.imageLeftEye, lidOpening(p, kLeftLids), kLidBand);
    face.lidOpeningImageRight = reading(face.imageRightEye, lidOpening(p, kRightLids), kLidBand);

    const HeadTurn turn = headTurn(mesh.solid);
    face.yawDegrees = reading(face.oval, turn.yaw, 0);
    face.pitchDegrees = reading(face.oval, turn.pitch, 0);
    face.gazeDegrees = reading(face.imageLeftEye, gaze(p, turn.yaw), 0);
    // An iris behind lids cannot be seen to look anywhere.
    if (std::min(lidOpening(p, kLeftLids), lidOpening(p, kRightLids)) < kLidsOverIris)
        face.gazeDegrees = Reading::unknown(Doubt::EngineUnsure);
    const double corners = (frame.toFace(p[kLeftLipCorner]).y + frame.toFace(p[kRightLipCorner]).y) / 2;
    const double middle = (frame.toFace(p[kInnerLipAbove[1]]).y + frame.toFace(p[kInnerLipBelow[1]]).y) / 2;
    face.lipCornersUp = reading(face.lips, (middle - corners) * unit, 0);
    return face;
}

}  // namespace xuezhao
