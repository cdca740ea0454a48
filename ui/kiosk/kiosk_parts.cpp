#include "ui/kiosk/kiosk_parts.h"

#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

TwoLines::TwoLines(QWidget* parent) : QWidget(parent), m_first(new QLabel(this)), m_second(makeLabel("help", this)) {
    m_first->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_first, m_second}) label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_first);
    column->addWidget(m_second);
}

void TwoLines::setText(const Bilingual& text) {
    xuezhao::setText(*m_first, text.first);
    xuezhao::setText(*m_second, text.second);
    m_second->setVisible(!text.second.isEmpty());
}

void TwoLines::setPixels(int first, int second, Qt::Alignment alignment) {
    // By the style sheet: the application's own outranks a font that is set.
    m_first->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 700;").arg(first));
    m_second->setStyleSheet(QStringLiteral("font-size: %1px;").arg(second));
    m_first->setAlignment(alignment);
    m_second->setAlignment(alignment);
}

int TwoLines::wholeWidth() const {
    int wide = 0;
    for (QLabel* label : {m_first, m_second}) {
        label->ensurePolished();
        wide = std::max(wide, label->fontMetrics().horizontalAdvance(label->text()) + 4);
    }
    return wide;
}

BigButton::BigButton(const char* objectName, QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QLatin1String(objectName));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BigButton::setText(const Bilingual& text) {
    m_text = text;
    setAccessibleName(text.first);
    update();
}

void BigButton::setMain(bool main) {
    m_main = main;
    update();
}

void BigButton::setPixels(int pixels) {
    m_pixels = pixels;
    updateGeometry();
    update();
}

void BigButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colour = theme().colour;
    const QColor ink = !isEnabled() ? colour.t3 : m_main ? colour.onButton : colour.t1;
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(isEnabled() ? colour.t1 : colour.line, 3));
    painter.setBrush(m_main && isEnabled() ? (isDown() ? colour.t2 : colour.button)
                     : isDown()            ? colour.bg3
                                           : colour.bg1);
    painter.drawRoundedRect(box, 10, 10);
    if (hasFocus()) {
        painter.setPen(QPen(m_main ? colour.onButton : colour.focus, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(7, 7, -7, -7), 6, 6);
    }
    int first = m_pixels;
    const auto widthAt = [&](int pixels) {
        return QFontMetrics(textFont(pixels, true)).horizontalAdvance(m_text.first) +
               QFontMetrics(textFont(pixels * 3 / 5)).horizontalAdvance(m_text.second) + pixels;
    };
    while (first > 14 && widthAt(first) > width() - first) --first;
    const QFont large = textFont(first, true), small = textFont(first * 3 / 5);
    const int wide = QFontMetrics(large).horizontalAdvance(m_text.first);
    int x = (width() - widthAt(first) + (m_text.second.isEmpty() ? first : 0)) / 2;
    painter.setPen(ink);
    painter.setFont(large);
    painter.drawText(QRect(x, 0, wide + 4, height()), Qt::AlignVCenter, m_text.first);
    x += wide + first / 2;
    painter.setFont(small);
    painter.drawText(QRect(x, first / 8, width() - x, height()), Qt::AlignVCenter, m_text.second);
}

FactCard::FactCard(const QString& icon, QWidget* parent)
    : Card(parent),
      m_iconName(icon),
      m_icon(new QLabel(this)),
      m_caption(makeLabel("help", this)),
      m_text(new TwoLines(this)) {
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_caption);
    texts->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
}

void FactCard::setPictogram(const QString& name, int size) {
    m_pictogram = name;
    m_pictogramSize = size;
    showIcon();
}

void FactCard::setText(const QString& caption, const Bilingual& text) {
    xuezhao::setText(*m_caption, caption);
    m_caption->setVisible(!caption.isEmpty());
    m_text->setText(text);
}

void FactCard::setPixels(int pixels) {
    m_pixels = pixels;
    m_caption->setStyleSheet(QStringLiteral("font-size: %1px;").arg(pixels * 3 / 4));
    m_text->setPixels(pixels, pixels * 2 / 3);
    showIcon();
    layout()->setContentsMargins(pixels, pixels * 2 / 3, pixels, pixels * 2 / 3);
    layout()->setSpacing(pixels);
}

void FactCard::showIcon() {
    m_icon->setVisible(!m_pictogram.isEmpty() || !m_iconName.isEmpty());
    m_icon->setPixmap(!m_pictogram.isEmpty() ? pictogramPixmap(m_pictogram, m_pictogramSize, devicePixelRatioF())
                      : !m_iconName.isEmpty()
                          ? linePixmap(m_iconName, m_pixels * 9 / 4, theme().colour.t1, devicePixelRatioF())
                          : QPixmap());
}

int FactCard::wholeWidth() const {
    const int icon = m_icon->isVisibleTo(this) ? m_icon->sizeHint().width() + layout()->spacing() : 0;
    const QMargins margins = layout()->contentsMargins();
    m_caption->ensurePolished();
    return margins.left() + margins.right() + icon + std::max(m_text->wholeWidth(), m_caption->sizeHint().width());
}

}  // namespace xuezhao
