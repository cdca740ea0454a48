#include "ui/style/pill.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace xuezhao {

namespace {
constexpr int kSide = 8, kBetween = 5;
}

Pill::Pill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(Outcome outcome, const QString& text) {
    if (outcome == m_outcome && text == m_text) return;
    m_outcome = outcome;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    const Sizes& size = theme().size;
    return {QFontMetrics(textFont(size.caption)).horizontalAdvance(m_text) + size.smallIcon + kBetween + 2 * kSide,
            size.caption * 7 / 4};
}

void Pill::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& now = theme();
    painter.setPen(now.colour.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    const int icon = now.size.smallIcon;
    painter.drawPixmap(kSide, (height() - icon) / 2, outcomePixmap(m_outcome, icon, devicePixelRatioF()));
    painter.setFont(textFont(now.size.caption));
    painter.setPen(m_outcome == Outcome::NotRequired ? now.colour.t2 : now.colour.t1);
    painter.drawText(rect().adjusted(kSide + icon + kBetween, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

}  // namespace xuezhao
