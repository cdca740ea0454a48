#include "ui/setup/lamp_scale.h"

#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {
constexpr double kEnd = 2;  // the line ends where one side has twice the light
}

LampScale::LampScale(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lampScale"));
}

void LampScale::setReading(const SetupReading& reading) {
    m_value = reading.value.known() ? std::optional(reading.value.value) : std::nullopt;
    m_range = reading.target ? std::optional(reading.target->range) : std::nullopt;
    m_outcome = reading.outcome;
    update();
}

QSize LampScale::sizeHint() const {
    return {240, theme().size.body * 5};
}

void LampScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const QRectF line(size.body, size.body * 2.2, width() - 2 * size.body, size.gap);
    // More light at the left stands at the left.
    const auto place = [&](double ratio) {
        const double share = std::clamp(std::log(ratio) / std::log(kEnd), -1.0, 1.0);
        return line.center().x() - share * line.width() / 2;
    };
    painter.fillRect(line, colour.track);
    if (m_range)
        painter.fillRect(QRectF(QPointF(place(m_range->max), line.top()), QPointF(place(m_range->min), line.bottom())),
                         colour.t3);
    painter.fillRect(QRectF(line.center().x() - 1, line.top() - 4, 2, line.height() + 8), colour.t1);
    painter.setFont(textFont(size.body));
    painter.setPen(colour.t2);
    const QRectF words(line.left(), line.bottom() + 4, line.width(), size.body * 1.6);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, tr("left brighter"));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, tr("even"));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, tr("right brighter"));
    if (!m_value) return;
    const QColor ink = m_outcome == Outcome::Pass ? colour.t1 : outcomeColour(m_outcome);
    const double x = place(*m_value), half = size.gap * 0.8, wide = size.body * 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({{x - half, line.top() - half}, {x + half, line.top() - half}, {x, line.top() + half}}));
    painter.fillRect(QRectF(x - 1.5, line.top(), 3, line.height() + 5), ink);
    painter.setFont(textFont(size.body, true));
    painter.setPen(ink);
    painter.drawText(QRectF(std::clamp(x - wide / 2, 0.0, width() - wide), 0, wide, size.body * 1.5), Qt::AlignCenter,
                     QString::number(*m_value, 'f', 2));
}

}  // namespace xuezhao
