#include "ui/style/key_button.h"

#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr int kBetween = 8;  // key and text
constexpr int kRing = 4;     // room for the focus ring: 2 px and a gap of 2
}  // namespace

KeyButton::KeyButton(const QString& key, const QString& text, QWidget* parent) : QAbstractButton(parent), m_key(key) {
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void KeyButton::setLook(Look look) {
    if (look == m_look) return;
    m_look = look;
    update();
}

void KeyButton::setKey(const QString& key) {
    if (key == m_key) return;
    m_key = key;
    updateGeometry();
    update();
}

void KeyButton::setProgress(double share) {
    if (share == m_progress) return;
    m_progress = std::clamp(share, 0.0, 1.0);
    update();
}

void KeyButton::setRing(bool ring) {
    if (ring == m_ring) return;
    m_ring = ring;
    update();
}

QFont KeyButton::textFontNow() const {
    const bool bold = m_heading || m_look == Look::Main;
    return textFont(m_heading ? theme().size.heading : theme().size.body, bold);
}

QSize KeyButton::sizeHint() const {
    const Sizes& size = theme().size;
    const QFont font = textFont(m_heading ? size.heading : size.body, true);
    const int text = QFontMetrics(font).horizontalAdvance(this->text());
    const int height = m_heading ? size.shutter : size.body * 23 / 10;
    const int key = m_key.isEmpty() ? 0 : KeyCap::widthOf(m_key) + kBetween;
    return {text + key + 2 * size.gap + 8 + 2 * kRing, height};
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colour = theme().colour;
    const bool off = m_look == Look::Off || !isEnabled();
    const bool main = m_look == Look::Main && !off;
    const bool ring = m_ring || hasFocus();
    const double inset = ring ? kRing + 0.5 : 0.5;
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);

    QPainterPath shape;
    shape.addRoundedRect(box, 5, 5);
    const QColor fill = main ? colour.button : isDown() ? colour.bg3 : colour.bg2;
    if (!off) painter.fillPath(shape, fill);
    if (m_progress > 0) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(box.left(), box.top(), box.width() * m_progress, box.height()), colour.warn);
        painter.restore();
    }
    painter.setPen(QPen(off ? colour.line : main ? colour.button : isDown() ? colour.t1 : colour.t3, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (ring) {
        painter.setPen(QPen(colour.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    }

    const QColor ink = m_progress > 0.5 ? colour.inverse : off ? colour.t3 : main ? colour.onButton : colour.t1;
    const QFont font = textFontNow();
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int keyWidth = m_key.isEmpty() ? 0 : KeyCap::widthOf(m_key);
    int x = int(rect().center().x() - (textWidth + (keyWidth ? keyWidth + kBetween : 0)) / 2.0);
    const auto paintKey = [&] {
        if (keyWidth) KeyCap::paint(painter, {x, rect().center().y()}, m_key, ink, Qt::transparent);
        x += keyWidth ? keyWidth + kBetween : 0;
    };
    if (!m_keyAfter) paintKey();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, textWidth + 4, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     text());
    x += textWidth + kBetween;
    if (m_keyAfter) paintKey();
}

}  // namespace xuezhao
