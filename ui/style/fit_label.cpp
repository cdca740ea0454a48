#include "ui/style/fit_label.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

namespace xuezhao {

namespace {
constexpr double kSmallest = 0.7;    // ui specification, identity card
constexpr double kLineHeight = 1.2;  // headings
// The font's own line is 1.45 high with most of the rest above; centred in ours it would lose its tails below.
constexpr double kRaise = 0.08;
}  // namespace

FitLabel::FitLabel(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FitLabel::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void FitLabel::setLook(int pixels, bool bold, const QColor& colour) {
    if (pixels == m_pixels && bold == m_bold && colour == m_colour) return;
    m_pixels = pixels;
    m_bold = bold;
    m_colour = colour;
    updateGeometry();
    update();
}

FitLabel::Fit FitLabel::fit(int width) const {
    const int needed = QFontMetrics(textFont(m_pixels, m_bold)).horizontalAdvance(m_text);
    if (needed <= width || width <= 0) return {m_pixels, false};
    const double share = double(width) / needed;
    if (share >= kSmallest) return {int(m_pixels * share), false};
    return {int(m_pixels * kSmallest), true};
}

QSize FitLabel::sizeHint() const {
    return {QFontMetrics(textFont(m_pixels, m_bold)).horizontalAdvance(m_text), heightForWidth(width())};
}

// Not every layout above asks for the height at a width, so the height at today's width is told as well.
QSize FitLabel::minimumSizeHint() const {
    return {m_pixels * 3, heightForWidth(width())};
}

void FitLabel::resizeEvent(QResizeEvent* event) {
    if (event->oldSize().width() != event->size().width()) updateGeometry();
}

int FitLabel::heightForWidth(int width) const {
    const Fit found = fit(width);
    return found.twoLines ? int(2 * found.pixels * kLineHeight) : int(m_pixels * kLineHeight);
}

void FitLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Fit found = fit(width());
    painter.setFont(textFont(found.pixels, m_bold));
    painter.setPen(m_colour.isValid() ? m_colour : theme().colour.t1);
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | (found.twoLines ? Qt::TextWrapAnywhere : Qt::TextSingleLine);
    painter.drawText(rect().translated(0, -qRound(found.pixels * kRaise)), flags, m_text);
}

}  // namespace xuezhao
