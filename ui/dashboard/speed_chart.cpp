#include "ui/dashboard/speed_chart.h"

#include "ui/style/clock_text.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

constexpr int kLines = 4;
constexpr double kGoal = 350;  // people an hour: what one camera has to reach on a capture day

/// The value of the top line: a round number above the goal and the highest bar, so that days compare.
double topOf(const std::vector<SpeedBar>& bars) {
    double highest = kGoal;
    for (const SpeedBar& bar : bars) highest = std::max(highest, bar.perHour);
    constexpr double kStep = 100;
    return std::ceil(highest / kStep) * kStep;
}

}  // namespace

SpeedChart::SpeedChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("speedChart"));
}

void SpeedChart::setBars(std::vector<SpeedBar> bars) {
    m_bars = std::move(bars);
    QStringList spoken;
    for (const SpeedBar& bar : m_bars)
        spoken << QStringLiteral("%1 %2").arg(clockText(bar.start), QLocale().toString(std::lround(bar.perHour)));
    setAccessibleName(tr("People an hour"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void SpeedChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    painter.setFont(textFont(size.caption));
    if (m_bars.empty()) {
        painter.setPen(colour.t3);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nobody has been photographed yet"));
        return;
    }
    const QLocale locale;
    const int left = painter.fontMetrics().horizontalAdvance(QStringLiteral("0,000 "));
    const QRect plot = rect().adjusted(left, size.caption, -2, -size.caption * 2);
    const double top = topOf(m_bars);
    for (int line = 0; line <= kLines; ++line) {
        const int y = plot.bottom() - plot.height() * line / kLines;
        painter.setPen(colour.line);
        painter.drawLine(plot.left(), y, plot.right(), y);
        painter.setPen(colour.t3);
        painter.drawText(QRect(0, y - size.caption, left - 6, size.caption * 2), Qt::AlignRight | Qt::AlignVCenter,
                         locale.toString(std::lround(top * line / kLines)));
    }
    // As wide for three bars as for fourteen: nothing moves as the day goes on.
    const double step = double(plot.width()) / DayFigures::kMostBars;
    const int labelEvery = step < painter.fontMetrics().horizontalAdvance(clockText({})) * 1.3 ? 2 : 1;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const SpeedBar& bar = m_bars[i];
        const double height = plot.height() * bar.perHour / top;
        const QRectF box(plot.left() + step * (double(i) + 0.12), plot.bottom() - height, step * 0.76, height);
        painter.fillRect(box, bar.running ? colour.t1 : colour.t3);
        painter.setPen(bar.running ? colour.t1 : colour.t2);
        if (bar.people > 0)
            painter.drawText(
                QRectF(box.left() - 10, box.top() - size.caption * 1.5, box.width() + 20, size.caption * 1.4),
                Qt::AlignCenter, locale.toString(std::lround(bar.perHour)));
        painter.setPen(colour.t3);
        if (int(i) % labelEvery == 0)
            painter.drawText(
                QRectF(plot.left() + step * double(i) - step / 2, plot.bottom() + 4, step * 2, size.caption * 1.5),
                Qt::AlignCenter, clockText(bar.start));
    }
    const int goal = int(std::lround(plot.bottom() - plot.height() * kGoal / top));
    painter.setPen(QPen(colour.t1, 1, Qt::DashLine));
    painter.drawLine(plot.left(), goal, plot.right(), goal);
    const QString text = tr("Goal %1").arg(locale.toString(std::lround(kGoal)));
    const int wide = painter.fontMetrics().horizontalAdvance(text) + size.caption;
    // Bars may stand behind it.
    const QRect label(plot.right() - wide, goal - size.caption * 7 / 4, wide, size.caption * 3 / 2);
    painter.fillRect(label, colour.bg1);
    painter.setPen(colour.t2);
    painter.drawText(label, Qt::AlignCenter, text);
}

}  // namespace xuezhao
