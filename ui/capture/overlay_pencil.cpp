#include "ui/capture/overlay_pencil.h"

#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr double kCasing = 0.55;  // black beside every line (ui specification, section 5)

}  // namespace

OverlayPencil::OverlayPencil(QPainter& painter, const QTransform& toScreen, const QRectF& picture,
                             const QRectF& surface)
    : m_painter(painter), m_map(toScreen), m_picture(picture), m_surface(surface) {
    m_painter.setClipRect(picture);
}

void OverlayPencil::stroke(const QPainterPath& path, const QColor& colour, double width, Qt::PenStyle style) {
    QPen casing(QColor(0, 0, 0, int(255 * kCasing)), width + 2, style);
    QPen line(colour, width, style);
    if (style == Qt::CustomDashLine) {
        // Dash lengths are counted in pen widths.
        casing.setDashPattern({7 / (width + 2), 5 / (width + 2)});
        line.setDashPattern({7 / width, 5 / width});
    }
    for (QPen* pen : {&casing, &line}) {
        pen->setCosmetic(true);
        pen->setCapStyle(Qt::FlatCap);
        pen->setJoinStyle(Qt::MiterJoin);
        m_painter.strokePath(path, *pen);
    }
}

void OverlayPencil::line(QPointF a, QPointF b, const QColor& colour, double width, Qt::PenStyle style) {
    QPainterPath path(a);
    path.lineTo(b);
    stroke(path, colour, width, style);
}

void OverlayPencil::triangle(QPointF tip, QPointF toBase, double halfWidth) {
    const QPointF side(-toBase.y(), toBase.x());
    const double length = std::hypot(side.x(), side.y());
    const QPointF across = side / length * halfWidth;
    QPainterPath path(tip);
    path.lineTo(tip + toBase + across);
    path.lineTo(tip + toBase - across);
    path.closeSubpath();
    m_painter.setPen(QPen(QColor(0, 0, 0), 1));
    m_painter.setBrush(kGuideColour);
    m_painter.drawPath(path);
}

void OverlayPencil::text(const QRectF& crop, int side, double y, const QString& label, const QString& limits) {
    const int size = theme().size.strong - 1;
    const QFont bold = textFont(size, true), plain = textFont(size - 1);
    const double line = size * 1.25, gap = len(16);
    const double width =
        std::max(QFontMetricsF(bold).horizontalAdvance(label), QFontMetricsF(plain).horizontalAdvance(limits)) + 2;
    const auto box = [&](int at) {
        return QRectF(at > 0 ? crop.right() + gap : crop.left() - gap - width, y - line, width, 2 * line + 4);
    };
    const auto fits = [&](int at) {
        return box(at).left() >= m_surface.left() && box(at).right() <= m_surface.right();
    };
    if (!fits(side) && !fits(-side)) return;
    const int at = fits(side) ? side : -side;
    const Qt::Alignment towardsCrop = at > 0 ? Qt::AlignLeft : Qt::AlignRight;
    m_painter.setClipRect(m_surface);
    draw(box(at), towardsCrop | Qt::AlignTop, label, bold, kGuideColour);
    draw(box(at).translated(0, line), towardsCrop | Qt::AlignTop, limits, plain, QColor(0xE0, 0xE0, 0xE0));
    m_painter.setClipRect(m_picture);
}

void OverlayPencil::draw(const QRectF& box, Qt::Alignment side, const QString& text, const QFont& font,
                         const QColor& colour) {
    m_painter.setFont(font);
    m_painter.setPen(QColor(0, 0, 0, 140));
    m_painter.drawText(box.translated(1, 1), int(side), text);
    m_painter.setPen(colour);
    m_painter.drawText(box, int(side), text);
}

}  // namespace xuezhao
