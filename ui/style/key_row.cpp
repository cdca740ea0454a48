#include "ui/style/key_row.h"

#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace xuezhao {

namespace {
constexpr int kBetween = 6;
}

KeyRow::KeyRow(const QString& key, QWidget* parent) : QAbstractButton(parent), m_key(key) {
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void KeyRow::setKey(const QString& key) {
    if (key == m_key) return;
    m_key = key;
    updateGeometry();
    update();
}

void KeyRow::setValue(const QString& value) {
    if (value == m_value) return;
    m_value = value;
    updateGeometry();
    update();
}

QSize KeyRow::sizeHint() const {
    const QFontMetrics plain(textFont(theme().size.body)), bold(textFont(theme().size.body, true));
    return {plain.horizontalAdvance(text()) + bold.horizontalAdvance(m_value) + KeyCap::widthOf(m_key) + 2 * kBetween,
            theme().size.keyRow};
}

void KeyRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    painter.setFont(textFont(theme().size.body));
    painter.setPen(!isEnabled() ? colour.t3 : underMouse() ? colour.t1 : colour.t2);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    const int keyWidth = KeyCap::widthOf(m_key);
    KeyCap::paint(painter, {width() - keyWidth, height() / 2}, m_key, isEnabled() ? colour.t2 : colour.t3, colour.bg2);
    painter.setFont(textFont(theme().size.body, true));
    painter.setPen(colour.t1);
    painter.drawText(rect().adjusted(0, 0, -keyWidth - kBetween, 0), Qt::AlignRight | Qt::AlignVCenter, m_value);
}

}  // namespace xuezhao
