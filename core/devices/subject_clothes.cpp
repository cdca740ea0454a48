#include "core/devices/subject_outlines.h"
#include "core/devices/subject_paint.h"

#include <QPainterPath>

namespace xuezhao::subject {
namespace {

QPainterPath polygon(std::initializer_list<QPointF> points, int side) {
    QPolygonF corners;
    for (const QPointF& p : points) corners << QPointF(side * p.x(), p.y());
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

void shadow(QPainter& painter, const QPainterPath& body, const QPainterPath& of, double blur, double opacity) {
    painter.save();
    painter.setClipPath(body, Qt::IntersectClip);
    softLine(painter, of, .01, blur, QColor(10, 12, 18), opacity);
    painter.restore();
}

void paintCollar(QPainter& painter, const QPainterPath& body, QColor cloth) {
    for (const int side : {-1, 1}) {
        const auto leaf = polygon({{.02, 2.72}, {.29, 2.33}, {.57, 1.80}, {.79, 2.02}, {.66, 2.62}, {.36, 2.87}}, side);
        shadow(painter, body, leaf.translated(0, .035), .03, .35);
        fill(painter, leaf, cloth);
        line(painter, leaf, .011, withOpacity(graded(cloth, .55), .55));
    }
}

void paintLapels(QPainter& painter, const QPainterPath& body, QColor cloth, QColor shirt) {
    for (const int side : {-1, 1}) {
        fill(painter, polygon({{0, 2.58}, {.30, 2.40}, {.62, 1.86}, {.78, 2.02}, {.62, 2.72}, {0, 4.25}}, side), shirt);
    }
    for (const int side : {-1, 1}) {
        const auto lapel = polygon(
            {{.70, 1.96}, {1.02, 2.14}, {1.05, 2.62}, {.92, 2.77}, {.98, 2.95}, {0, 4.6}, {0, 4.2}, {.55, 2.76}}, side);
        shadow(painter, body, lapel, .04, .4);
        fill(painter, lapel, graded(cloth, 1.2, 8));
        line(painter, polygon({{.98, 2.95}, {0, 4.6}, {.98, 2.95}}, side), .012, QColor(0, 0, 0, 110));
    }
    line(painter, curve({{0, 2.9}, {0, 3.6}, {0, 4.25}}, false), .012, withOpacity(graded(shirt, .7), .5));
}

}  // namespace

void paintBody(QPainter& painter, const SubjectLook& look) {
    const QColor cloth = colour(look.clothesColour);
    const QColor white(246, 246, 244);
    const Tones skin = skinTones(look.skin);
    // clang-format off
    const QPainterPath body = curve(mirrored({{0, 1.95}, {.48, 1.86}, {.80, 2.05}, {1.50, 2.32}, {2.02, 2.62}, {2.30, 3.2},
                                              {2.48, 5.2}, {2.5, kBodyEnd}, {0, kBodyEnd + .2}}));
    // clang-format on
    fill(painter, body, cloth);
    painter.save();
    painter.setClipPath(body, Qt::IntersectClip);
    for (const int side : {-1, 1}) {
        patch(painter, side * 2.35, 4.6, .75, 2.6, graded(cloth, .35), .85);
        softLine(painter, curve({{side * 2.0, 2.60}, {side * 1.45, 2.36}, {side * .84, 2.12}}, false), .03, .06,
                 graded(cloth, .8, 60), .35);
        patch(painter, side * 1.60, 4.6, .16, 1.5, graded(cloth, .5), .5);  // the fold before the arm
    }
    painter.restore();

    const QPainterPath neck = curve(
        {{-.52, .7}, {.52, .7}, {.53, 1.5}, {.60, 1.94}, {.3, 2.45}, {0, 2.6}, {-.3, 2.45}, {-.60, 1.94}, {-.53, 1.5}});
    fill(painter, neck, skin.base);
    painter.save();
    painter.setClipPath(neck, Qt::IntersectClip);
    patch(painter, 0, 1.24, 1.0, .62, skin.shade, 1);
    patch(painter, 0, 1.20, .9, .50, graded(skin.shade, .80), .95);
    for (const int side : {-1, 1}) patch(painter, side * .64, 1.8, .24, .9, skin.shade, .9);
    painter.restore();

    switch (look.clothes) {
        case Clothes::Blazer:
            paintLapels(painter, body, cloth, white);
            paintCollar(painter, body, white);
            break;
        case Clothes::Shirt: {
            const auto placket = curve({{0, 2.7}, {.01, 3.6}, {0, 5.0}}, false);
            line(painter, placket, .16, graded(cloth, 1.06, 4));
            line(painter, placket.translated(.08, 0), .01, withOpacity(graded(cloth, .6), .6));
            for (const double y : {3.05, 3.65, 4.25}) fill(painter, ellipse(0, y, .035, .035), graded(cloth, .72));
            paintCollar(painter, body, graded(cloth, 1.08, 8));
            break;
        }
        case Clothes::Tee: {
            const auto neckline = curve({{-.74, 1.92}, {-.48, 2.42}, {0, 2.66}, {.48, 2.42}, {.74, 1.92}}, false);
            painter.save();
            painter.setClipPath(body | neck, Qt::IntersectClip);
            line(painter, neckline, .11, graded(cloth, .84));
            line(painter, neckline.translated(0, .055), .012, withOpacity(graded(cloth, .6), .5));
            painter.restore();
            break;
        }
    }
}

}  // namespace xuezhao::subject
