#pragma once

#include "core/devices/virtual_subject.h"

#include <QPainterPath>
#include <QTransform>

#include <initializer_list>

namespace xuezhao::subject {

// Head units: origin in the middle between the pupils, x to image right, y down, the pupils at x = +-kEyeX.
inline constexpr double kEyeX = 0.42;
inline constexpr double kEyeWidth = 0.42;  ///< between the corners of one eye
inline constexpr double kEarY = 0.14;      ///< middle of the ear
inline constexpr double kNeckY = 1.5;      ///< the head tilts about this point of the neck
inline constexpr double kMouthY = 0.9;
inline constexpr double kBodyEnd = 9;  ///< the clothes reach this far down

/// A smooth curve (Catmull-Rom) through the points.
QPainterPath curve(const std::vector<QPointF>& points, bool closed = true);

/// The points and, from the last to the first, their mirror images at x = 0; points on the axis once.
std::vector<QPointF> mirrored(std::initializer_list<QPointF> rightHalf);

QPainterPath ellipse(double x, double y, double rx, double ry);

QPainterPath faceOutline(const SubjectLook& look);
/// The hair in front of the face's upper edge.
QPainterPath hairCap(const SubjectLook& look);
/// The hair behind face and shoulders or on top of the head; empty for short hair.
QPainterPath hairBehind(const SubjectLook& look);
bool earsCovered(const SubjectLook& look);

/// One eye. `side` is -1 for the eye at image left.
struct Eye {
    QPainterPath opening;
    QPainterPath upperLid;
    QPainterPath lowerLid;
};
/// \param lidOpening  mean distance of the lids, taken at thirds of the eye's width, over that width
Eye eye(int side, double lidOpening);

/// Head units to the picture's own coordinates as QPainter counts them (origin at the corner of the first pixel).
QTransform headToPicture(const SubjectPose& pose);
/// The same for neck and clothes, which stay upright when the head tilts.
QTransform bodyToPicture(const SubjectPose& pose);

/// How far a feature moves sideways in the outline when the head turns, in head units; depth 0 at the
/// outline, 1 at the tip of the nose.
double turnShift(const SubjectPose& pose, double depth);

/// Pixels in one head unit.
inline double unit(const SubjectPose& pose) {
    return pose.pupilDistance / (2 * kEyeX);
}

/// The depth at which the eyes lie, for turnShift.
inline constexpr double kEyeDepth = 0.55;

/// Sideways movement of the iris for a full gaze, in head units.
inline constexpr double kGazeReach = 0.09;

}  // namespace xuezhao::subject
