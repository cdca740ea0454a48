#include "ui/style/card.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace xuezhao {

Card::Card(QWidget* parent) : QWidget(parent) {}

void Card::setLook(const Look& look) {
    if (look == m_look) return;
    m_look = look;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colour = theme().colour;
    const double half = m_look.borderWidth / 2.0;
    const QRectF frame = QRectF(rect()).adjusted(half, half, -half, -half);
    QPainterPath shape;
    shape.addRoundedRect(frame, m_look.radius, m_look.radius);
    painter.fillPath(shape, m_look.fill.isValid() ? m_look.fill : colour.bg1);
    const QColor border = m_look.border.isValid() ? m_look.border : colour.line;
    if (m_look.edgeWidth > 0) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRect(0, 0, m_look.edgeWidth, height()), m_look.edge.isValid() ? m_look.edge : border);
        painter.restore();
    }
    QPen pen(border, m_look.borderWidth);
    if (m_look.dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

}  // namespace xuezhao
