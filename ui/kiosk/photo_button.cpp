#include "ui/kiosk/photo_button.h"

#include "core/quality/finding.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace xuezhao {

PhotoButton::PhotoButton(const QPixmap& picture, QWidget* parent) : QAbstractButton(parent), m_picture(picture) {
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
}

void PhotoButton::setPixels(int pixels) {
    m_pixels = pixels;
    update();
}

void PhotoButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Tokens& colour = theme().colour;
    const QRect picture = rect().adjusted(0, 0, 0, -captionHeight(m_pixels));
    painter.drawPixmap(picture, m_picture);
    const int pen = isChecked() ? std::max(4, m_pixels / 4) : 2;
    painter.setPen(
        QPen(isChecked() || isDown() ? colour.t1 : colour.line, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(picture).adjusted(pen / 2.0, pen / 2.0, -pen / 2.0, -pen / 2.0));
    if (isChecked()) {
        const int tick = m_pixels * 2;
        painter.drawPixmap(picture.right() - tick - m_pixels / 2, picture.top() + m_pixels / 2,
                           outcomePixmap(Outcome::Pass, tick, devicePixelRatioF()));
    }
    painter.setPen(isChecked() ? colour.t1 : colour.t2);
    painter.setFont(textFont(m_pixels, isChecked()));
    painter.drawText(QRect(0, picture.bottom(), width(), captionHeight(m_pixels)), Qt::AlignCenter, text());
}

}  // namespace xuezhao
