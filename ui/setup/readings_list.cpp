#include "ui/setup/readings_list.h"

#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace xuezhao {

namespace {

QString number(double value, const SetupRow& row) {
    const QString plain = QString::number(value, 'f', row.decimals);
    return plain.startsWith(QLatin1Char('-')) ? QStringLiteral("−") + plain.mid(1) : plain;
}

QString withUnit(const QString& text, const SetupRow& row) {
    if (row.unit == "delta_e") return QStringLiteral("ΔE %1").arg(text);
    if (row.unit == "px") return QStringLiteral("%1 px").arg(text);
    if (row.unit == "cm") return QStringLiteral("%1 cm").arg(text);
    return text;
}

}  // namespace

QString readingText(const SetupReading& reading) {
    if (!reading.value.known()) return QStringLiteral("–");
    return withUnit(number(reading.value.value, *reading.row), *reading.row);
}

QString targetText(const SetupReading& reading) {
    if (!reading.target) return {};
    const Range& range = reading.target->range;
    const SetupRow& row = *reading.row;
    if (range.hasMin() && range.hasMax()) {
        if (range.min == -range.max) return QStringLiteral("±%1").arg(number(range.max, row));
        return QStringLiteral("%1–%2").arg(number(range.min, row), number(range.max, row));
    }
    if (range.hasMax()) return QStringLiteral("≤ %1").arg(number(range.max, row));
    if (range.hasMin()) return QStringLiteral("≥ %1").arg(number(range.min, row));
    return {};
}

ReadingsList::ReadingsList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("setupReadings"));
}

void ReadingsList::setReadings(const std::vector<SetupReading>& readings) {
    std::vector<Line> lines;
    QStringList spoken;
    for (const SetupReading& reading : readings) {
        Line line{QCoreApplication::translate("SetupReading", reading.row->title), readingText(reading),
                  targetText(reading), reading.target ? QString::fromStdString(reading.target->source) : QString(),
                  reading.outcome};
        spoken += tr("%1, %2, target %3, %4").arg(line.title, line.value, line.target, outcomeWord(line.outcome));
        lines.push_back(std::move(line));
    }
    if (lines == m_lines) return;
    const bool grown = lines.size() != m_lines.size();
    m_lines = std::move(lines);
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    if (grown) updateGeometry();
    update();
}

int ReadingsList::lineHeight() const {
    return (theme().size.body + theme().size.caption) * 7 / 5 + theme().size.gap + 2;
}

QSize ReadingsList::sizeHint() const {
    return {240, lineHeight() * int(m_lines.size())};
}

void ReadingsList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const int icon = size.smallIcon, left = icon + size.gap;
    int y = 0;
    for (const Line& line : m_lines) {
        if (y > 0) painter.fillRect(0, y, width(), 1, colour.bg3);
        const int text = size.body * 7 / 5;
        const QRect first(0, y + size.gap / 2 + 1, width(), text);
        const bool bad = line.outcome == Outcome::Fail || line.outcome == Outcome::Warn;
        painter.drawPixmap(0, first.center().y() - icon / 2, outcomePixmap(line.outcome, icon, devicePixelRatioF()));
        painter.setFont(textFont(size.body));
        painter.setPen(colour.t1);
        painter.drawText(first.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.title);
        painter.setFont(textFont(size.body, true));
        painter.setPen(bad && theme().kind != ThemeKind::Light ? outcomeColour(line.outcome) : colour.t1);
        painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, line.value);
        const QRect second(left, first.bottom() + 1, width() - left, size.caption * 7 / 5);
        const QFont small = textFont(size.caption);
        painter.setFont(small);
        painter.setPen(colour.t3);
        painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter, line.target);
        const int room = second.width() - QFontMetrics(small).horizontalAdvance(line.target) - size.gap;
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(line.source, Qt::ElideRight, room));
        y += lineHeight();
    }
}

}  // namespace xuezhao
