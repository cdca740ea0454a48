#include "core/vision/mesh/mesh_reading.h"

#include "core/vision/face_frame.h"
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
    return face;
}

}  // namespace xuezhao
