#include "ui/style/labels.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace xuezhao {

QLabel* makeLabel(const char* role, QWidget* parent, const QString& text) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void setRole(QLabel& label, const char* role) {
    if (label.property("role").toString() == QLatin1String(role)) return;
    label.setProperty("role", QLatin1String(role));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
    label.updateGeometry();
}

void setText(QLabel& label, const QString& text) {
    if (label.text() != text) label.setText(text);
}

KeyCap::KeyCap(const QString& text, QWidget* parent) : QWidget(parent), m_text(text) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    updateGeometry();
    update();
}

int KeyCap::widthOf(const QString& text) {
    const int size = theme().size.caption;
    return std::max(size * 7 / 4, QFontMetrics(textFont(size)).horizontalAdvance(text) + size * 9 / 10 + 2);
}

QSize KeyCap::sizeHint() const {
    return {widthOf(m_text), theme().size.caption * 8 / 5 + 1};
}

int KeyCap::paint(QPainter& painter, QPoint leftCentre, const QString& text, const QColor& ink, const QColor& fill) {
    const int size = theme().size.caption;
    const int height = size * 8 / 5;
    const int width = widthOf(text);
    const QRectF box(leftCentre.x() + 0.5, leftCentre.y() - height / 2 + 0.5, width - 1, height - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 4, 4);
    painter.drawLine(QPointF(box.left() + 3, box.bottom() - 1), QPointF(box.right() - 3, box.bottom() - 1));
    painter.setFont(textFont(size));
    painter.drawText(box.adjusted(0, -1, 0, -1), Qt::AlignCenter, text);
    painter.restore();
    return width;
}

void KeyCap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const bool on = isEnabled();
    paint(painter, {0, height() / 2}, m_text, on ? colour.t2 : colour.t3, colour.bg2);
}

OutcomeIcon::OutcomeIcon(int logicalSize, QWidget* parent) : QWidget(parent), m_size(logicalSize) {
    setFixedSize(logicalSize, logicalSize);
}

void OutcomeIcon::setOutcome(Outcome outcome) {
    if (outcome == m_outcome) return;
    m_outcome = outcome;
    update();
}

void OutcomeIcon::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, outcomePixmap(m_outcome, m_size, devicePixelRatioF()));
}

}  // namespace xuezhao
