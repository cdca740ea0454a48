#include "ui/capture/overlay_painter.h"

#include "ui/capture/overlay_model.h"
#include "ui/capture/overlay_pencil.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace xuezhao {

namespace {

constexpr double kShade = 0.56;  // black outside the crop
constexpr double kQuiet = 0.55;  // guides while all pass

void paintBand(OverlayPencil& pencil, const OverlayBand& band, const QRectF& crop, bool labels,
               const QColor& failColour) {
    const double top = pencil.at(0, band.top).y(), bottom = pencil.at(0, band.bottom).y();
    const double inset = pencil.len(16), arm = pencil.len(26);
    for (int side : {-1, 1}) {
        const double edge = side < 0 ? crop.left() + inset : crop.right() - inset;
        QPainterPath bracket(QPointF(edge - side * arm, top));
        bracket.lineTo(edge, top);
        bracket.lineTo(edge, bottom);
        bracket.lineTo(edge - side * arm, bottom);
        pencil.stroke(bracket, kGuideColour, 2);
        if (band.measured) {
            const double y = pencil.at(0, *band.measured).y();
            // One that fails gets a full line, from the bracket towards the face but not over it.
            if (band.failing) pencil.line({edge, y}, {edge - side * pencil.len(110), y}, failColour, 4);
            pencil.triangle({edge - side * pencil.len(4), y}, {-side * pencil.len(18), 0}, pencil.len(11));
        }
    }
    if (labels) pencil.text(crop, 1, (top + bottom) / 2, band.label, band.limits);
}

void paintCorridor(OverlayPencil& pencil, const OverlayModel::Corridor& corridor, const QRectF& crop,
                   const QColor& failColour) {
    const double left = pencil.at(corridor.left, 0).x(), right = pencil.at(corridor.right, 0).x();
    const double gap = pencil.len(14), tick = pencil.len(22);
    for (double x : {left, right}) {
        pencil.line({x, crop.top() + gap}, {x, crop.top() + gap + tick}, kGuideColour, 2);
        pencil.line({x, crop.bottom() - gap - tick}, {x, crop.bottom() - gap}, kGuideColour, 2);
    }
    if (!corridor.measured) return;
    const double x = pencil.at(*corridor.measured, 0).x();
    if (corridor.failing) {
        pencil.line({x, crop.top() + gap}, {x, crop.top() + gap + pencil.len(60)}, failColour, 4);
        pencil.line({x, crop.bottom() - gap - pencil.len(60)}, {x, crop.bottom() - gap}, failColour, 4);
    }
    pencil.triangle({x, crop.top() + pencil.len(18)}, {0, pencil.len(22)}, pencil.len(10));
}

void paintFaceWidth(OverlayPencil& pencil, const OverlayModel::FaceWidth& face, const QRectF& crop, bool labels,
                    const QColor& failColour) {
    const double y = pencil.at(0, face.y).y();
    for (int side : {-1, 1}) {
        const double inner = pencil.at(face.centreX + side * face.narrowest / 2, 0).x();
        const double outer = pencil.at(face.centreX + side * face.widest / 2, 0).x();
        QPainterPath bars(QPointF(outer, y - pencil.len(30)));
        bars.lineTo(outer, y + pencil.len(30));
        bars.moveTo(outer, y);
        bars.lineTo(inner, y);
        bars.moveTo(inner, y - pencil.len(16));
        bars.lineTo(inner, y + pencil.len(16));
        pencil.stroke(bars, kGuideColour, 2);
        const std::optional<double>& cheek = side < 0 ? face.left : face.right;
        if (face.failing && cheek) {
            const double x = pencil.at(*cheek, 0).x();
            pencil.line({x, y - pencil.len(45)}, {x, y + pencil.len(45)}, failColour, 4);
        }
    }
    if (labels) pencil.text(crop, -1, y, face.label, face.limits);
}

/// Arrows lie on a drawing plane of 900 units of picture height; y down.
QPainterPath arrowPath(OverlayArrow arrow) {
    QPainterPath path;
    switch (arrow) {
        case OverlayArrow::Left:
            path.moveTo(70, 0);
            path.lineTo(-70, 0);
            path.moveTo(-38, -30);
            path.lineTo(-70, 0);
            path.lineTo(-38, 30);
            break;
        case OverlayArrow::Right:
            path.moveTo(-70, 0);
            path.lineTo(70, 0);
            path.moveTo(38, -30);
            path.lineTo(70, 0);
            path.lineTo(38, 30);
            break;
        case OverlayArrow::Up:
            path.moveTo(0, 70);
            path.lineTo(0, -70);
            path.moveTo(-30, -38);
            path.lineTo(0, -70);
            path.lineTo(30, -38);
            break;
        case OverlayArrow::Down:
            path.moveTo(0, -70);
            path.lineTo(0, 70);
            path.moveTo(-30, 38);
            path.lineTo(0, 70);
            path.lineTo(30, 38);
            break;
        case OverlayArrow::TurnLeft:
        case OverlayArrow::TurnRight: {
            // An arc over the head, 75 degrees, with its head at the end.
            const double side = arrow == OverlayArrow::TurnLeft ? 1 : -1;
            path.moveTo(side * 95, 52);
            path.quadTo(side * 50, -48, side * -90, -22);
            path.moveTo(side * -54, -46);
            path.lineTo(side * -90, -22);
            path.lineTo(side * -66, 12);
            break;
        }
        case OverlayArrow::Closer:
        case OverlayArrow::Away: {
            const double from = arrow == OverlayArrow::Away ? 95 : 45, to = arrow == OverlayArrow::Away ? 45 : 95;
            const double back = arrow == OverlayArrow::Away ? 28 : -28;
            for (int side : {-1, 1}) {
                path.moveTo(side * from, 0);
                path.lineTo(side * to, 0);
                path.moveTo(side * (to + back), -24);
                path.lineTo(side * to, 0);
                path.lineTo(side * (to + back), 24);
            }
            break;
        }
    }
    return path;
}

void paintArrow(OverlayPencil& pencil, const OverlayModel& model, const QColor& colour) {
    const QTransform place = QTransform::fromTranslate(pencil.at(model.arrowAt.x(), model.arrowAt.y()).x(),
                                                       pencil.at(model.arrowAt.x(), model.arrowAt.y()).y())
                                 .scale(pencil.len(1), pencil.len(1));
    const QPainterPath path = place.map(arrowPath(*model.arrow));
    const double width = pencil.len(13);
    QPen pen(QColor(0, 0, 0, 153), width + pencil.len(7), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pencil.painter().strokePath(path, pen);
    pen.setColor(colour);
    pen.setWidthF(width);
    pencil.painter().strokePath(path, pen);
}

void paintCrop(OverlayPencil& pencil, const OverlayModel& model, const QRectF& crop, const QColor& colour) {
    QPainterPath frame;
    frame.addRect(crop);
    if (!model.placeOpen) {
        pencil.stroke(frame, kGuideColour, 1, Qt::CustomDashLine);
        return;
    }
    pencil.stroke(frame, colour, 3);
    const double arm = pencil.len(46);
    for (int sx : {0, 1})
        for (int sy : {0, 1}) {
            const QPointF corner(sx ? crop.right() : crop.left(), sy ? crop.bottom() : crop.top());
            QPainterPath path(corner + QPointF(sx ? -arm : arm, 0));
            path.lineTo(corner);
            path.lineTo(corner + QPointF(0, sy ? -arm : arm));
            pencil.stroke(path, colour, 6);
        }
}

void paintPupils(OverlayPencil& pencil, const OverlayModel::PupilLine& pupils, const QColor& failColour) {
    const QPointF left = pencil.at(pupils.left.x(), pupils.left.y());
    const QPointF right = pencil.at(pupils.right.x(), pupils.right.y());
    const QPointF along = right - left;
    const double y = (left.y() + right.y()) / 2;
    // From outside the eye outwards, so that eyes stay free: 0.3 to 1.1 of their distance beyond each pupil.
    for (const auto& [pupil, sign] : {std::pair(left, -1.0), std::pair(right, 1.0)}) {
        pencil.line({pupil.x() + sign * 0.35 * along.x(), y}, {pupil.x() + sign * 1.3 * along.x(), y}, kGuideColour, 2,
                    Qt::CustomDashLine);
        pencil.line(pupil + sign * 0.55 * along, pupil + sign * 1.3 * along, failColour, 4);
    }
}

}  // namespace

void paintOverlay(QPainter& painter, const OverlayModel& model, const QTransform& toScreen, const QRectF& picture,
                  const QRectF& surface, GuideDetail detail) {
    if (model.crop.isEmpty()) return;
    const QRectF crop = toScreen.mapRect(model.crop);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& dark = tokens(ThemeKind::Dark);
    OverlayPencil pencil(painter, toScreen, picture, surface);

    QPainterPath outside;
    outside.addRect(picture);
    outside.addRect(crop);
    painter.fillPath(outside, QColor(0, 0, 0, int(255 * kShade)));
    paintCrop(pencil, model, crop, outcomeColour(model.outcome, dark));

    if (detail != GuideDetail::Off) {
        const bool allPass = model.placeOpen && model.outcome == Outcome::Pass;
        painter.setOpacity(allPass || detail == GuideDetail::Quiet ? kQuiet : 1.0);
        const bool labels = detail == GuideDetail::Full;
        if (model.headTop) paintBand(pencil, *model.headTop, crop, labels, dark.fail);
        if (model.eyes) paintBand(pencil, *model.eyes, crop, labels, dark.fail);
        if (model.centre) paintCorridor(pencil, *model.centre, crop, dark.fail);
        if (model.faceWidth) paintFaceWidth(pencil, *model.faceWidth, crop, labels, dark.fail);
        painter.setOpacity(1);
        for (const QRectF& box : model.doubtful) {
            QPainterPath path;
            path.addRect(toScreen.mapRect(box));
            pencil.stroke(path, dark.cannotJudge, 3, Qt::CustomDashLine);
        }
        if (model.tiltedPupils) paintPupils(pencil, *model.tiltedPupils, dark.fail);
        if (model.arrow) paintArrow(pencil, model, dark.warn);
    }
    painter.restore();
}

}  // namespace xuezhao
