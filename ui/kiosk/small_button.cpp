#include "ui/kiosk/small_button.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace xuezhao {

SmallButton::SmallButton(const char* objectName, QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QLatin1String(objectName));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SmallButton::setIconName(const QString& name) {
    m_iconName = name;
    updateGeometry();
    update();
}

void SmallButton::setSecond(const QString& second) {
    m_second = second;
    updateGeometry();
    update();
}

void SmallButton::setQuiet(bool quiet) {
    m_quiet = quiet;
    updateGeometry();
}

void SmallButton::setUnderlined(bool underlined) {
    m_underlined = underlined;
}

void SmallButton::setPixels(int pixels, int height) {
    m_pixels = pixels;
    m_height = height;
    updateGeometry();
    update();
}

QFont SmallButton::fontOfText() const {
    QFont font = textFont(m_pixels);
    font.setUnderline(m_underlined);
    return font;
}

QFont SmallButton::fontOfSecond() const {
    return textFont(m_pixels * 4 / 5);
}

int SmallButton::widthOfContents() const {
    int wide = QFontMetrics(fontOfText()).horizontalAdvance(text());
    if (!m_iconName.isEmpty()) wide += m_pixels * 5 / 4 + m_pixels / 2;
    if (!m_second.isEmpty()) wide += m_pixels / 2 + QFontMetrics(fontOfSecond()).horizontalAdvance(m_second);
    return wide;
}

QSize SmallButton::sizeHint() const {
    return {widthOfContents() + 2 * padding(), m_height};
}

void SmallButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colour = theme().colour;
    if (!m_quiet) {
        painter.setPen(QPen(isDown() ? colour.t1 : colour.line, 2));
        painter.setBrush(isDown() ? colour.bg3 : colour.bg1);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QColor ink = !isEnabled() ? colour.t3 : m_quiet && !isDown() ? colour.t2 : colour.t1;
    int x = (width() - widthOfContents()) / 2;
    if (!m_iconName.isEmpty()) {
        const int icon = m_pixels * 5 / 4;
        painter.drawPixmap(x, (height() - icon) / 2, linePixmap(m_iconName, icon, ink, devicePixelRatioF()));
        x += icon + m_pixels / 2;
    }
    painter.setPen(ink);
    painter.setFont(fontOfText());
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_second.isEmpty()) return;
    x += QFontMetrics(fontOfText()).horizontalAdvance(text()) + m_pixels / 2;
    painter.setFont(fontOfSecond());
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_second);
}

}  // namespace xuezhao
