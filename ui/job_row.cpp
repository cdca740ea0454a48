#include "ui/job_row.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace xuezhao {

JobRow::JobRow(JobSummary summary, QWidget* parent) : QAbstractButton(parent), m_summary(std::move(summary)) {
    setText(m_summary.name);
    setAccessibleName(m_summary.name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void JobRow::setSelected(bool selected) {
    if (selected == m_selected) return;
    m_selected = selected;
    update();
}

QSize JobRow::sizeHint() const {
    const Sizes& size = theme().size;
    return {size.left * 2, size.heading * 7 / 5 + size.body * 7 / 5 + 4 * size.gap};
}

void JobRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const double border = m_selected ? 3 : 1;
    painter.setPen(QPen(m_selected ? colour.t1 : underMouse() ? colour.t3 : colour.line, border));
    painter.setBrush(colour.bg1);
    painter.drawRoundedRect(QRectF(rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2), 8, 8);

    const bool sound = m_summary.problem.isEmpty();
    const int side = size.gap * 2 + 4, right = std::min(width() / 3, size.left);
    const QRect texts(side, size.gap * 2, width() - right - 3 * side, size.heading * 7 / 5);
    painter.setPen(sound ? colour.t1 : colour.t2);
    const QFont head = textFont(size.heading, true), body = textFont(size.body), small = textFont(size.caption);
    painter.setFont(head);
    painter.drawText(texts, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(head).elidedText(m_summary.name, Qt::ElideMiddle, texts.width()));
    painter.setFont(body);
    painter.setPen(sound ? colour.t2 : colour.warn);
    const QString line =
        sound ? QStringList{m_summary.standards.join(QStringLiteral(" + ")), tr("serials %1").arg(m_summary.serials)}
                    .join(QStringLiteral("  ·  "))
              : m_summary.problem;
    const QRect second(texts.left(), texts.bottom() + 1, sound ? texts.width() : width() - 2 * side, size.body * 7 / 5);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(body).elidedText(line, Qt::ElideRight, second.width()));
    if (!sound) return;

    const QRect numbers(width() - right - side, size.gap * 2 + 2, right, size.body * 7 / 5);
    painter.setPen(colour.t1);
    const JobCounts& counts = m_summary.counts;
    QString done = tr("%1 of %2 people").arg(QLocale().toString(counts.captured), QLocale().toString(counts.people));
    if (counts.toLookAt > 0) done += tr(" · %1 not looked at").arg(QLocale().toString(counts.toLookAt));
    painter.drawText(numbers, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(body).elidedText(done, Qt::ElideRight, numbers.width()));
    const QRect groove(numbers.left(), numbers.bottom() + size.gap, right, 8);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(groove, colour.track);
    const double share = m_summary.counts.people > 0 ? double(m_summary.counts.captured) / m_summary.counts.people : 0;
    painter.fillRect(groove.adjusted(1, 1, -1 - int(groove.width() * (1 - std::min(1.0, share))), -1), colour.t2);
    painter.setPen(colour.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(groove.adjusted(0, 0, -1, -1));
}

}  // namespace xuezhao
