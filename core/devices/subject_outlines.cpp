#include "core/devices/subject_outlines.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace xuezhao::subject {

QPainterPath curve(const std::vector<QPointF>& points, bool closed) {
    const int count = static_cast<int>(points.size());
    const auto at = [&](int i) {
        return points[static_cast<std::size_t>(closed ? (i + count) % count : std::clamp(i, 0, count - 1))];
    };
    QPainterPath path(at(0));
    for (int i = 0; i < (closed ? count : count - 1); ++i) {
        const QPointF from = at(i), to = at(i + 1);
        path.cubicTo(from + (to - at(i - 1)) / 6, to - (at(i + 2) - from) / 6, to);
    }
    if (closed) path.closeSubpath();
    return path;
}

std::vector<QPointF> mirrored(std::initializer_list<QPointF> rightHalf) {
    std::vector<QPointF> points(rightHalf);
    for (auto it = std::rbegin(rightHalf); it != std::rend(rightHalf); ++it) {
        if (std::abs(it->x()) > 1e-9) points.emplace_back(-it->x(), it->y());
    }
    return points;
}

QPainterPath ellipse(double x, double y, double rx, double ry) {
    QPainterPath path;
    path.addEllipse(QPointF(x, y), rx, ry);
    return path;
}

namespace {

QPainterPath widened(const QPainterPath& path, const SubjectLook& look) {
    return QTransform::fromScale(look.faceWidth, 1).map(path);
}

}  // namespace

// Points, as many a line as fit.
// clang-format off
QPainterPath faceOutline(const SubjectLook& look) {
    return widened(curve(mirrored({{0, -1.30}, {.48, -1.20}, {.83, -.84}, {.95, -.30}, {.955, .18}, {.885, .62},
                                   {.665, 1.03}, {.34, 1.27}, {0, 1.335}})), look);
}

QPainterPath hairCap(const SubjectLook& look) {
    switch (look.hair) {
    case Hair::Short:  // parted at image left
        return widened(curve({{-.08, -1.56}, {.42, -1.54}, {.84, -1.27}, {1.03, -.76}, {1.03, -.24}, {.97, -.03}, {.93, -.36},
                              {.86, -.63}, {.62, -.86}, {.20, -.93}, {-.22, -1.02}, {-.50, -1.08}, {-.70, -.86}, {-.87, -.60},
                              {-.93, -.34}, {-.97, -.03}, {-1.03, -.24}, {-1.04, -.74}, {-.88, -1.23}, {-.52, -1.48}}), look);
    case Hair::Bun:
    case Hair::Tall:
        return widened(curve(mirrored({{0, -1.53}, {.48, -1.45}, {.86, -1.12}, {1.00, -.62}, {.985, -.10}, {.92, -.36},
                                       {.83, -.68}, {.60, -.98}, {.30, -1.13}, {0, -1.17}})), look);
    case Hair::Bob:
        return widened(curve({{0, -1.54}, {.48, -1.47}, {.92, -1.15}, {1.13, -.60}, {1.18, .10}, {1.15, .86}, {1.00, 1.16},
                              {.90, .96}, {.95, .50}, {.945, 0}, {.87, -.38}, {.58, -.72}, {.10, -.97}, {-.22, -1.05},
                              {-.50, -.80}, {-.82, -.46}, {-.94, 0}, {-.955, .50}, {-.90, .96}, {-1.00, 1.16}, {-1.15, .86},
                              {-1.18, .10}, {-1.13, -.60}, {-.92, -1.15}, {-.48, -1.47}}), look);
    case Hair::Long: break;
    }
    return widened(curve(mirrored({{0, -1.54}, {.48, -1.47}, {.92, -1.15}, {1.13, -.60}, {1.17, .30}, {1.20, 1.40}, {1.12, 2.60},
                                   {.95, 2.48}, {.985, 1.40}, {.955, .50}, {.925, 0}, {.81, -.46}, {.48, -.85}, {0, -1.09}})), look);
}

QPainterPath hairBehind(const SubjectLook& look) {
    switch (look.hair) {
    case Hair::Short: return {};
    case Hair::Bun: return ellipse(0, -1.40, .40, .33);
    case Hair::Tall: return widened(curve(mirrored({{0, -2.16}, {.42, -2.08}, {.72, -1.78}, {.70, -1.38}, {.45, -1.20}, {0, -1.15}})), look);
    case Hair::Bob:
        return widened(curve(mirrored({{0, -1.53}, {.60, -1.42}, {1.02, -.98}, {1.20, -.30}, {1.23, .40}, {1.20, .95}, {.99, 1.28},
                                       {.44, 1.28}, {0, 1.25}})), look);
    case Hair::Long: break;
    }
    return widened(curve(mirrored({{0, -1.53}, {.60, -1.42}, {1.02, -.98}, {1.20, -.30}, {1.23, .50}, {1.22, 1.90}, {1.02, 2.74},
                                   {.44, 2.74}, {0, 2.70}})), look);
}

// clang-format on

bool earsCovered(const SubjectLook& look) {
    return look.hair == Hair::Bob || look.hair == Hair::Long;
}

Eye eye(int side, double lidOpening) {
    // u runs from the inner corner (0) to the outer one (1); the outer corner lies a little higher.
    const auto place = [side](double u, double y) { return QPointF(side * (kEyeX + (u - .5) * kEyeWidth), y); };
    const auto bulge = [](double u) { return std::pow(std::sin(std::numbers::pi * u), .8); };
    const double perBulge = lidOpening * kEyeWidth / bulge(1. / 3);
    const auto lower = [&](double u) { return .045 - .025 * u + .042 * bulge(u); };
    std::vector<QPointF> down, up;
    static constexpr double kPlaces[] = {0, .08, .2, 1. / 3, .5, 2. / 3, .8, .92, 1};
    for (const double u : kPlaces) {
        down.push_back(place(u, lower(u)));
        up.push_back(place(u, lower(u) - perBulge * bulge(u)));
    }
    Eye out{QPainterPath(), curve(up, false), curve(down, false)};
    out.opening = out.upperLid;
    out.opening.connectPath(out.lowerLid.toReversed());
    out.opening.closeSubpath();
    return out;
}

double turnShift(const SubjectPose& pose, double depth) {
    return pose.turn * .34 * depth;
}

QTransform headToPicture(const SubjectPose& pose) {
    // The eyes' middle is where the pose says, also when a turn has moved it within the outline.
    QTransform transform;
    transform.translate(pose.eyesCentre.x + .5, pose.eyesCentre.y + .5);
    transform.rotate(pose.rollDegrees);
    transform.scale(unit(pose), unit(pose));
    transform.translate(-turnShift(pose, kEyeDepth), 0);
    return transform;
}

QTransform bodyToPicture(const SubjectPose& pose) {
    const QPointF neck = headToPicture(pose).map(QPointF(0, kNeckY));
    QTransform transform;
    transform.translate(neck.x(), neck.y());
    transform.scale(unit(pose), unit(pose));
    transform.translate(0, -kNeckY);
    return transform;
}

}  // namespace xuezhao::subject
