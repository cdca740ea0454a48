#include "core/vision/mesh/head_turn.h"

#include "core/vision/mesh/mesh_calibration.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace xuezhao {

namespace {

using namespace mesh_points;

// The average head: means of the net's answers on the 41 neutral portraits of the London set (mesh_calibration.h),
// made symmetrical. Unit: between the outer corners of the eyes.
struct Pair {
    int left, right;
    cv::Point3d place;  ///< of the right one; the left one is its mirror image
};
struct Middle {
    int point;
    double y, z;
};
constexpr int kPairCount = 15, kMiddleCount = 12;
const std::array<Pair, kPairCount> kPairs{{{33, 263, {0.5000, 0.0151, -0.0131}},
                                           {133, 362, {0.1892, 0.0290, -0.0749}},
                                           {234, 454, {0.7879, 0.2686, 0.6007}},
                                           {127, 356, {0.7964, 0.0979, 0.5581}},
                                           {93, 323, {0.7735, 0.4391, 0.5939}},
                                           {116, 345, {0.7147, 0.2198, 0.1199}},
                                           {117, 346, {0.5936, 0.2105, -0.0207}},
                                           {50, 280, {0.5449, 0.3866, -0.0999}},
                                           {98, 327, {0.1887, 0.4917, -0.2541}},
                                           {54, 284, {0.6809, -0.3766, 0.1755}},
                                           {103, 332, {0.5691, -0.4907, 0.0324}},
                                           {67, 297, {0.3978, -0.5670, -0.0906}},
                                           {109, 338, {0.2147, -0.6029, -0.1630}},
                                           {21, 251, {0.7490, -0.2344, 0.3096}},
                                           {162, 389, {0.7839, -0.0851, 0.4511}}}};
constexpr std::array<Middle, kMiddleCount> kMiddles{{{168, -0.0508, -0.2616},
                                                     {6, 0.0293, -0.3140},
                                                     {197, 0.1050, -0.3739},
                                                     {195, 0.1771, -0.4395},
                                                     {5, 0.2547, -0.5067},
                                                     {4, 0.3510, -0.5378},
                                                     {1, 0.4280, -0.5167},
                                                     {2, 0.5068, -0.3465},
                                                     {10, -0.6106, -0.1805},
                                                     {151, -0.4301, -0.2334},
                                                     {9, -0.2309, -0.2748},
                                                     {8, -0.1326, -0.2641}}};
constexpr int kCount = 2 * kPairCount + kMiddleCount;
using Solid = std::array<cv::Point3d, kCount>;

Solid averageHead() {
    Solid solid;
    auto next = solid.begin();
    for (const Pair& pair : kPairs) {
        *next++ = {-pair.place.x, pair.place.y, pair.place.z};
        *next++ = pair.place;
    }
    for (const Middle& middle : kMiddles) *next++ = {0, middle.y, middle.z};
    return solid;
}

/// The same points of a head, its eye line level.
Solid levelled(const SolidMesh& mesh) {
    const cv::Point3f line = mesh[kRightLids.outer] - mesh[kLeftLids.outer];
    const double roll = std::atan2(line.y, line.x), c = std::cos(roll), s = std::sin(roll);
    const auto at = [&](int point) {
        const cv::Point3d p = mesh[std::size_t(point)];
        return cv::Point3d(c * p.x + s * p.y, c * p.y - s * p.x, p.z);
    };
    Solid solid;
    auto next = solid.begin();
    for (const Pair& pair : kPairs) {
        *next++ = at(pair.left);
        *next++ = at(pair.right);
    }
    for (const Middle& middle : kMiddles) *next++ = at(middle.point);
    return solid;
}

void centre(Solid& solid) {
    cv::Point3d middle;
    for (const cv::Point3d& p : solid) middle += p;
    for (cv::Point3d& p : solid) p -= middle / double(kCount);
}

/// The rotation that brings `from` nearest to `to`, up to size (Kabsch).
cv::Matx33d rotation(Solid from, Solid to) {
    centre(from);
    centre(to);
    cv::Matx33d moments = cv::Matx33d::zeros();
    for (int i = 0; i < kCount; ++i) {
        const cv::Vec3d a(from[i]), b(to[i]);
        moments += a * b.t();
    }
    cv::Matx33d u, vt;
    cv::Matx31d w;
    cv::SVD::compute(moments, w, u, vt);
    cv::Matx33d flip = cv::Matx33d::eye();
    flip(2, 2) = cv::determinant(vt.t() * u.t()) < 0 ? -1 : 1;
    return vt.t() * flip * u.t();
}

}  // namespace

HeadTurn headTurn(const SolidMesh& mesh) {
    static const Solid kAverage = averageHead();
    const cv::Matx33d r = rotation(kAverage, levelled(mesh));
    constexpr double kDegrees = 180 / CV_PI;
    const double toLeft = std::atan2(r(0, 2), r(2, 2)), chinDown = std::asin(std::clamp(-r(1, 2), -1.0, 1.0));
    return {-mesh_calibration::kYawGain * toLeft * kDegrees, -mesh_calibration::kPitchGain * chinDown * kDegrees};
}

}  // namespace xuezhao
