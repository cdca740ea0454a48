#include "ui/setup/step_list.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace xuezhao {

namespace {
constexpr int kEdge = 4;  // left edge of the step at work, as selected rows of tables have
}

StepList::StepList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("setupSteps"));
}

void StepList::setSteps(std::vector<Step> steps, int current) {
    if (steps == m_steps && current == m_current) return;
    m_steps = std::move(steps);
    m_current = current;
    const QString now = m_steps.empty() ? QString() : m_steps[std::size_t(current)].title;
    setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(m_steps.size()).arg(now));
    updateGeometry();
    update();
}

int StepList::rowHeight() const {
    return theme().size.body * 7 / 2;
}

QSize StepList::sizeHint() const {
    return {200, rowHeight() * int(m_steps.size())};
}

void StepList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const int height = rowHeight(), icon = size.smallIcon + 4, left = kEdge + size.gap * 3 / 2;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const Step& step = m_steps[std::size_t(i)];
        const QRect row(0, i * height, width(), height);
        const bool current = i == m_current;
        if (current) {
            painter.fillRect(row, colour.bg3);
            painter.fillRect(row.x(), row.y(), kEdge, height, colour.t1);
        }
        const bool done = step.outcome != Outcome::NotRequired;
        const QRect mark(left, row.y() + (height - icon) / 2, icon, icon);
        painter.setFont(textFont(size.body, current));
        painter.setPen(current || done ? colour.t1 : colour.t3);
        if (step.skipped && !current) painter.drawText(mark, Qt::AlignCenter, QStringLiteral("–"));
        else if (done && !current)
            painter.drawPixmap(mark.topLeft(), outcomePixmap(step.outcome, icon, devicePixelRatioF()));
        else painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
        painter.drawText(row.adjusted(left + icon + size.gap, 0, -size.gap, 0), Qt::AlignVCenter, step.title);
    }
}

void StepList::mousePressEvent(QMouseEvent* event) {
    const int step = int(event->position().y()) / rowHeight();
    if (step >= 0 && step < int(m_steps.size())) Q_EMIT chosen(step);
}

}  // namespace xuezhao
