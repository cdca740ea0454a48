#include "ui/style/key_choice.h"

#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace xuezhao {

KeyChoice::KeyChoice(const QString& key, QWidget* parent) : QAbstractButton(parent) {
    setText(key);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyChoice::setWaiting(bool waiting) {
    m_waiting = waiting;
    updateGeometry();
    update();
}

QString KeyChoice::shown() const {
    if (m_waiting) return QStringLiteral("…");
    return text().isEmpty() ? QStringLiteral("–") : text();
}

QSize KeyChoice::sizeHint() const {
    return {KeyCap::widthOf(shown()), theme().size.caption * 8 / 5 + 1};
}

void KeyChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const QColor ink = m_waiting ? colour.inverse : underMouse() ? colour.t1 : colour.t2;
    KeyCap::paint(painter, {0, height() / 2}, shown(), ink, m_waiting ? colour.warn : colour.bg2);
}

}  // namespace xuezhao
