#include "core/vision/dlib/face_patch.h"

#include "core/vision/decimate.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr double kEyes = FacePatch::kEyeDistance;
// The patch reaches half an eye distance beyond brows, jaw and chin of every face measured.
constexpr int kSide = 3.4 * kEyes;
constexpr double kEyesX = 0.5 * kSide, kEyesY = 0.38 * kSide;
// The detector's box around an upright face: 2.33-2.46 eye distances wide, its middle 0.53-0.56 below the eyes
// (mean of 41 neutral portraits of the London set; both ends predict equally well).
constexpr double kBoxSide = 2.33 * kEyes, kBoxDown = 0.56 * kEyes;

cv::Rect faceBox() {
    const int side = cvRound(kBoxSide);
    return {cvRound(kEyesX - kBoxSide / 2), cvRound(kEyesY + kBoxDown - kBoxSide / 2), side, side};
}

/// The point that is this one's place in a mirrored face.
int mirrored(int i) {
    constexpr int kEyesAndLips[] = {45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40,  // 36-47
                                    54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55,  // 48-59
                                    64, 63, 62, 61, 60, 67, 66, 65};                 // 60-67
    if (i < 17) return 16 - i;
    if (i < 27) return 43 - i;
    if (i < 31) return i;
    if (i < 36) return 66 - i;
    return kEyesAndLips[i - 36];
}

}  // namespace

bool FacePatch::cut(const cv::Mat& bgr, const FacePose& pose) {
    if (!(pose.distance >= 1) || !std::isfinite(pose.eyes.x) || !std::isfinite(pose.eyes.y)) return false;
    // The picture around the face, turned by any angle: half a diagonal of the patch in every direction.
    const double reach = (kSide - kEyesY) * std::sqrt(2.0) / kEyes * pose.distance;
    const cv::Rect2d around(pose.eyes.x - reach, pose.eyes.y - reach, 2 * reach, 2 * reach);
    const cv::Rect region = cv::Rect(around & cv::Rect2d(0, 0, bgr.cols, bgr.rows));
    if (region.empty()) return false;

    cv::cvtColor(bgr(region), m_grey, cv::COLOR_BGR2GRAY);
    const int factor = std::clamp(int(pose.distance / kEyes), 1, std::min(region.width, region.height));
    const cv::Mat small = decimated(m_grey, factor, m_small);

    const double scale = pose.distance / kEyes / factor;  // pixels of `small` a pixel of the patch
    const double c = std::cos(pose.angle) * scale, s = std::sin(pose.angle) * scale;
    const cv::Point2d eyes((pose.eyes.x - region.x + 0.5) / factor - 0.5,
                           (pose.eyes.y - region.y + 0.5) / factor - 0.5);
    const cv::Matx23d toSmall(c, -s, eyes.x - c * kEyesX + s * kEyesY, s, c, eyes.y - s * kEyesX - c * kEyesY);
    cv::warpAffine(small, m_patch, toSmall, cv::Size(kSide, kSide), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    m_toPicture = toSmall * factor;
    m_toPicture(0, 2) = undecimated(toSmall(0, 2), factor) + region.x;
    m_toPicture(1, 2) = undecimated(toSmall(1, 2), factor) + region.y;
    return true;
}

Shape68 FacePatch::shape(const DlibFinder& finder) const {
    return toPicture(finder.shape(m_patch, faceBox()));
}

Shape68 FacePatch::mirroredShape(const DlibFinder& finder) {
    cv::flip(m_patch, m_mirrored, 1);
    cv::Rect box = faceBox();
    box.x = kSide - box.x - box.width;
    const Shape68 seen = finder.shape(m_mirrored, box);
    Shape68 points;
    for (int i = 0; i < int(points.size()); ++i) points[mirrored(i)] = {kSide - 1 - seen[i].x, seen[i].y};
    return toPicture(points);
}

Shape68 FacePatch::toPicture(Shape68 points) const {
    for (cv::Point2d& p : points) p = cv::Point2d(m_toPicture * cv::Vec3d(p.x, p.y, 1));
    return points;
}

}  // namespace xuezhao
