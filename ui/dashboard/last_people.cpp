#include "ui/dashboard/last_people.h"

#include "core/quality/check.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace xuezhao {

QString checkTitle(const std::string& check) {
    const CheckRow* row = findCheck(check);
    return row ? QCoreApplication::translate("Check", row->title) : QString::fromStdString(check);
}

LastPeople::LastPeople(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lastPeople"));
}

void LastPeople::setFigures(std::vector<std::string> serials, std::vector<CheckTrend> checks) {
    m_serials = std::move(serials);
    m_checks = std::move(checks);
    QStringList spoken;
    for (const CheckTrend& check : m_checks)
        spoken << QStringLiteral("%1 %2/%3").arg(checkTitle(check.check)).arg(check.notPassing).arg(m_serials.size());
    setAccessibleName(tr("The last people"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void LastPeople::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const int rowHeight = size.tableRow;
    const int nameWidth = size.body * 8, sumWidth = size.body * 4;
    const double column = double(width() - nameWidth - sumWidth) / DayFigures::kLastPeople;
    painter.setFont(textFont(size.caption));
    painter.setPen(colour.t3);
    painter.drawText(QRect(0, 0, nameWidth, rowHeight), Qt::AlignVCenter, tr("Check"));
    const bool tight = painter.fontMetrics().horizontalAdvance(QStringLiteral("0000 ")) > column;
    for (std::size_t i = 0; i < m_serials.size(); ++i) {
        const QString serial = QString::fromStdString(m_serials[i]);
        painter.drawText(QRectF(nameWidth + column * double(i), 0, column, rowHeight), Qt::AlignCenter,
                         tight ? serial.right(2) : serial);
    }
    painter.drawText(QRect(width() - sumWidth, 0, sumWidth, rowHeight), Qt::AlignRight | Qt::AlignVCenter, tr("Sum"));
    int y = rowHeight;
    for (const CheckTrend& check : m_checks) {
        if (y + rowHeight > height()) break;
        const bool many = check.notPassing >= DayFigures::kTrendFrom;
        painter.setPen(colour.line);
        painter.drawLine(0, y, width(), y);
        painter.setPen(many ? colour.t1 : colour.t2);
        painter.setFont(textFont(size.body, many));
        painter.drawText(QRect(0, y, nameWidth, rowHeight), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(checkTitle(check.check), Qt::ElideRight, nameWidth - 4));
        for (std::size_t i = 0; i < check.outcomes.size(); ++i) {
            const int icon = size.smallIcon + 2;
            painter.drawPixmap(
                QPointF(nameWidth + column * (double(i) + 0.5) - icon / 2.0, y + (rowHeight - icon) / 2.0),
                outcomePixmap(check.outcomes[i], icon, devicePixelRatioF()));
        }
        painter.drawText(QRect(width() - sumWidth, y, sumWidth, rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1 / %2").arg(check.notPassing).arg(m_serials.size()));
        y += rowHeight;
    }
    if (!m_checks.empty()) return;
    painter.setPen(colour.t2);
    painter.setFont(textFont(size.body));
    painter.drawText(rect().adjusted(0, rowHeight, 0, 0), Qt::AlignCenter,
                     m_serials.empty() ? QString() : tr("Everything passed"));
}

}  // namespace xuezhao
