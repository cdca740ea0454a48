#include "core/devices/subject_outlines.h"
#include "core/devices/subject_paint.h"

#include <QPainterPath>
#include <QRadialGradient>

namespace xuezhao::subject {
namespace {

/// Of the eye on that side.
double lidOpening(const SubjectPose& pose, int side) {
    return side < 0 ? pose.lidOpeningImageLeft : pose.lidOpeningImageRight;
}

QColor mixed(QColor a, QColor b, double share) {
    const auto level = [share](int x, int y) { return static_cast<int>(x + (y - x) * share + .5); };
    return {level(a.red(), b.red()), level(a.green(), b.green()), level(a.blue(), b.blue())};
}

void paintNose(QPainter& painter, const SubjectPose& pose, const Tones& skin) {
    const double bridge = turnShift(pose, .6), tip = turnShift(pose, 1);
    const QColor deep = graded(skin.shade, .62);
    for (const int side : {-1, 1}) {
        patch(painter, bridge + side * .15, .02, .10, .30, skin.shade, .55);
        softLine(painter, curve({{bridge + side * .10, .06}, {tip + side * .095, .34}, {tip + side * .17, .50}}, false),
                 .02, .045, skin.shade, .34);
        patch(painter, tip + side * .19, .55, .10, .10, skin.shade, .75);
    }
    softLine(painter, curve({{bridge, -.10}, {tip, .40}}, false), .035, .045, skin.light, .32);
    patch(painter, tip, .49, .13, .11, skin.light, .8);
    softLine(painter,
             curve({{tip - .205, .545},
                    {tip - .165, .625},
                    {tip - .07, .615},
                    {tip, .655},
                    {tip + .07, .615},
                    {tip + .165, .625},
                    {tip + .205, .545}},
                   false),
             .010, .014, deep, .52);
    for (const int side : {-1, 1}) {
        painter.save();
        painter.translate(tip + side * .092, .608);
        painter.rotate(side * 12);
        patch(painter, 0, 0, .062, .034, graded(deep, .55), 1);
        painter.restore();
    }
    patch(painter, tip, .74, .05, .10, skin.shade, .5);  // the groove above the lip
}

void paintMouth(QPainter& painter, const SubjectPose& pose, const SubjectLook& look, const Tones& skin) {
    painter.save();
    painter.translate(turnShift(pose, .75), kMouthY);
    const double gap = pose.lipGap / unit(pose), w = .29 + .045 * pose.smile, corner = -.055 * pose.smile;
    const QColor upper = mixed(graded(skin.shade, .82), QColor(186, 88, 88), look.lipTint * .85);
    const QColor lower = mixed(graded(skin.shade, .96), QColor(206, 112, 108), look.lipTint * .85);
    // The edges that face each other: the upper one stays, the lower one goes down by the gap.
    const auto inner = [&](double drop) {
        return std::vector<QPointF>{
            {-w, corner}, {-.14, .014 + drop * .94}, {0, .018 + drop}, {.14, .014 + drop * .94}, {w, corner}};
    };
    const auto closedBy = [](std::vector<QPointF> edge, std::initializer_list<QPointF> back) {
        edge.insert(edge.end(), back);
        return edge;
    };
    patch(painter, 0, .21 + gap, .24, .085, skin.shade, .7);
    if (gap > 0) {
        QPainterPath hole = curve(inner(0), false);
        hole.connectPath(curve(inner(gap), false).toReversed());
        hole.closeSubpath();
        fill(painter, hole, graded(upper, .36));
    }
    fill(painter, curve(closedBy(inner(0), {{.16, -.052}, {.055, -.086}, {0, -.068}, {-.055, -.086}, {-.16, -.052}})),
         upper);
    fill(painter, curve(closedBy(inner(gap), {{.17, .098 + gap}, {0, .130 + gap}, {-.17, .098 + gap}})), lower);
    patch(painter, 0, .066 + gap, .15, .036, graded(lower, .75, 70), .75);
    if (gap == 0) softLine(painter, curve(inner(0), false), .008, .010, graded(upper, .52), .75);
    for (const int side : {-1, 1}) patch(painter, side * w, corner, .05, .04, graded(skin.shade, .7), .7);
    painter.restore();
}

void paintEye(QPainter& painter, int side, const SubjectScene& scene, const Tones& skin) {
    const double opening = lidOpening(scene.pose, side);
    const Eye shape = eye(side, opening);
    const QColor lash(34, 24, 24);
    painter.save();
    if (opening > 0) {
        fill(painter, shape.opening, QColor(245, 242, 239));
        painter.save();
        painter.setClipPath(shape.opening, Qt::IntersectClip);
        const double x = side * kEyeX + scene.pose.gaze * kGazeReach;
        QRadialGradient iris(x, 0, .1);
        iris.setColorAt(0, QColor(36, 22, 16));
        iris.setColorAt(.45, QColor(66, 42, 30));
        iris.setColorAt(.8, QColor(104, 70, 48));
        iris.setColorAt(1, QColor(44, 28, 20));
        painter.fillPath(ellipse(x, 0, .1, .1), iris);
        fill(painter, ellipse(x, 0, .045, .045), QColor(11, 8, 8));
        for (const int lamp : {-1, 1})
            fill(painter, ellipse(x + lamp * .036, -.036, .019, .023), QColor(255, 255, 255, 235));
        softLine(painter, shape.upperLid, .03, .035, QColor(50, 36, 36), .22);  // the lid's shadow on the eye
        painter.restore();
        line(painter, shape.lowerLid, .011, withOpacity(graded(skin.shade, .66), .75));
    }
    // A closed lid is a dark band of lashes on lit skin: thinner, and face engines take the shadow above for an eye.
    const double closed = 1 - std::min(1., opening / .25);
    if (closed > 0) patch(painter, side * kEyeX, .01, .26, .13, skin.light, .3 * closed);
    line(painter, shape.upperLid, .034 + .030 * closed, lash);
    softLine(painter, shape.upperLid.translated(0, -.058), .006, .010, graded(skin.shade, .74), .5);  // crease
    const QPointF outer = shape.upperLid.currentPosition();
    line(painter, curve({outer, outer + QPointF(side * .035, -.024)}, false), .022, lash);
    painter.restore();
}

void paintBrow(QPainter& painter, int side, const SubjectLook& look) {
    // Thicker brows grow downwards and upwards about the line at y = -0.3.
    const auto at = [side, &look](double x, double y) { return QPointF(side * x, -.3 + (y + .3) * look.brows); };
    const QPainterPath brow =
        curve({at(.215, -.262), at(.36, -.330), at(.53, -.345), at(.70, -.262), at(.53, -.296), at(.36, -.272)});
    const QColor hair = graded(colour(look.hairColour), 1.1, 10);
    softLine(painter, brow, .004, .016, hair, .22);
    fill(painter, brow, withOpacity(hair, .85));
}

void paintShine(QPainter& painter, const SubjectScene& scene) {
    const QColor glow(255, 251, 246);
    const double tip = turnShift(scene.pose, 1);
    painter.save();
    painter.setClipPath(faceOutline(scene.look), Qt::IntersectClip);
    patch(painter, -.50, .30, .34, .36, glow, .95 * scene.pose.faceShine);
    patch(painter, -.30, -.62, .42, .26, glow, .95 * scene.pose.faceShine);
    patch(painter, tip, .20, .11, .46, glow, scene.pose.noseShine);
    patch(painter, tip, .50, .16, .14, glow, scene.pose.noseShine);
    painter.restore();
}

}  // namespace

void paintFeatures(QPainter& painter, const SubjectScene& scene) {
    const SubjectPose& pose = scene.pose;
    const Tones skin = skinTones(scene.look.skin);
    for (const int side : {-1, 1}) {
        patch(painter, turnShift(pose, kEyeDepth) + side * kEyeX, -.05, .42, .24, skin.shade,
              .42);                                                                        // the hollow of the eye
        patch(painter, turnShift(pose, .6) + side * .36, .80, .10, .24, skin.shade, .30);  // beside the mouth
    }
    paintNose(painter, pose, skin);
    paintMouth(painter, pose, scene.look, skin);
    painter.save();
    painter.translate(turnShift(pose, kEyeDepth), 0);
    for (const int side : {-1, 1}) {
        paintEye(painter, side, scene, skin);
        paintBrow(painter, side, scene.look);
    }
    painter.restore();
    if (pose.faceShine > 0 || pose.noseShine > 0) paintShine(painter, scene);
}

}  // namespace xuezhao::subject
