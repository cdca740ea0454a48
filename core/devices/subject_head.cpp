#include "core/devices/subject_outlines.h"
#include "core/devices/subject_paint.h"

#include <QPainterPath>
#include <QRadialGradient>

#include <array>
#include <cmath>
#include <random>

namespace xuezhao::subject {
namespace {

void paintStrands(QPainter& painter, const SubjectLook& look, const QPainterPath& cap) {
    const Tones hair = hairTones(look);
    std::mt19937 generator(look.strands);
    const auto random = [&generator](double from, double to) {
        return from + (to - from) * (generator() / 4294967296.);
    };
    painter.save();
    painter.setClipPath(cap, Qt::IntersectClip);
    for (int i = 0; i < 56; ++i) {
        const double t = random(-1, 1);
        const double side = std::abs(t);
        const QPointF root(t * .33, -1.5 + .05 * side);
        const QPointF tip(t * 1.12 + random(-.08, .08), -.5 + side * random(.2, 1.2));
        QPainterPath strand(root);
        strand.quadTo(QPointF((root.x() + tip.x()) * .66, (root.y() + tip.y()) / 2 - .36), tip);
        line(painter, strand, .016, withOpacity(random(0, 1) < .55 ? hair.light : hair.shade, .24));
    }
    patch(painter, -.1, -1.22, .95, .20, graded(hair.light, 1, 45), .34);  // sheen
    painter.restore();
}

void paintSkin(QPainter& painter, const SubjectLook& look, const Tones& skin) {
    const QPainterPath outline = faceOutline(look);
    fill(painter, outline, skin.base);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    // The face turns away from the light towards its edge.
    QRadialGradient round(0, 0, 1);
    round.setColorAt(0, withOpacity(skin.shade, 0));
    round.setColorAt(.70, withOpacity(skin.shade, .03));
    round.setColorAt(.87, withOpacity(skin.shade, .32));
    round.setColorAt(1, withOpacity(skin.shade, .92));
    painter.save();
    painter.translate(0, -.05);
    painter.scale(look.faceWidth, 1.42);
    painter.fillRect(QRectF(-1, -1, 2, 2), round);
    painter.restore();
    softLine(painter, hairCap(look).translated(0, .02), .02, .08, graded(skin.shade, .72), .36);  // shadow of the hair

    patch(painter, 0, -.56, .78, .42, skin.light, .55);
    patch(painter, 0, 1.08, .30, .17, skin.light, .42);
    for (const int side : {-1, 1}) {
        patch(painter, side * .53, .45, .36, .30, QColor(228, 120, 104), .10 + .16 * look.lipTint);
        patch(painter, side * .50, .31, .30, .20, skin.light, .55);
    }
    painter.restore();
}

}  // namespace

void paintHairBehind(QPainter& painter, const SubjectLook& look) {
    fill(painter, hairBehind(look), graded(hairTones(look).shade, .9));
}

void paintHead(QPainter& painter, const SubjectLook& look) {
    const Tones hair = hairTones(look), skin = skinTones(look.skin);
    if (!earsCovered(look)) {
        const QPainterPath bun = hairBehind(look);
        if (!bun.isEmpty()) {
            const QRectF box = bun.boundingRect();
            fill(painter, bun, hair.shade);
            painter.save();
            painter.setClipPath(bun, Qt::IntersectClip);
            patch(painter, box.center().x() - .05, box.top() + .14, box.width() * .42, .14, hair.light, .5);
            painter.restore();
        }
        for (const int side : {-1, 1}) {
            const double x = side * .985 * look.faceWidth;
            const QPainterPath ear = ellipse(x, kEarY, .125, .27);
            fill(painter, ear, graded(skin.base, .97));
            painter.save();
            painter.setClipPath(ear, Qt::IntersectClip);
            patch(painter, x + side * .01, kEarY + .02, .10, .22, skin.shade, .95);
            painter.restore();
        }
    }
    paintSkin(painter, look, skin);
}

void paintHairCap(QPainter& painter, const SubjectLook& look) {
    const QPainterPath cap = hairCap(look);
    fill(painter, cap, hairTones(look).base);
    paintStrands(painter, look, cap);
}

void paintGlasses(QPainter& painter, const SubjectPose& pose) {
    const QColor frame(38, 34, 36);
    painter.save();
    painter.translate(turnShift(pose, kEyeDepth), 0);
    for (const int side : {-1, 1}) {
        const auto at = [side](double x, double y) { return QPointF(side * x, y); };
        const QPainterPath lens = curve({at(.14, -.14), at(.42, -.20), at(.71, -.14), at(.73, .08), at(.62, .26),
                                         at(.40, .29), at(.19, .22), at(.12, .04)});
        fill(painter, lens, QColor(255, 255, 255, 12));
        if (pose.glare > 0) {
            painter.save();
            painter.setClipPath(lens, Qt::IntersectClip);
            const double x = side * .42;
            for (const auto& [left, width, strength] : {std::array{-.30, .36, .85}, std::array{.14, .09, .7}}) {
                QPainterPath band;
                band.addPolygon(QPolygonF({QPointF(x + left, -.24), QPointF(x + left + width, -.24),
                                           QPointF(x + left + width - .17, .32), QPointF(x + left - .17, .32)}));
                fill(painter, band, withOpacity(QColor(252, 254, 255), pose.glare * strength));
            }
            painter.restore();
        }
        line(painter, lens, .032, frame);
        line(painter, curve({at(.72, -.03), at(.97, -.05)}, false), .032, frame);
    }
    line(painter, curve({{-.14, -.02}, {0, -.06}, {.14, -.02}}, false), .032, frame);
    painter.restore();
}

}  // namespace xuezhao::subject
