#include "ui/capture/countdown_bar.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace xuezhao {

CountdownBar::CountdownBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("countdown"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CountdownBar::setShare(double share) {
    if (share == m_share) return;
    m_share = share;
    update();
}

void CountdownBar::paintEvent(QPaintEvent*) {
    if (m_share <= 0) return;
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width() * m_share, height()), theme().colour.pass);
}

}  // namespace xuezhao
