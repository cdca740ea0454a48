#include "ui/kiosk/step_bar.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace xuezhao {

StepBar::StepBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stepBar"));
}

void StepBar::setSteps(const QStringList& steps) {
    m_steps = steps;
    update();
}

void StepBar::setStep(int step) {
    m_step = step;
    if (step >= 0 && step < m_steps.size()) setAccessibleName(m_steps[step]);
    update();
}

void StepBar::paintEvent(QPaintEvent*) {
    if (m_steps.isEmpty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colour = theme().colour;
    const double circle = height() * 0.62;
    const double step = double(width()) / double(m_steps.size());
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool now = i == m_step, done = i < m_step;
        const QRectF box(step * i + 1, (height() - circle) / 2, circle, circle);
        const QColor ink = now || done ? colour.t1 : colour.t3;
        painter.setPen(QPen(ink, 2));
        painter.setBrush(now ? colour.t1 : QColor(Qt::transparent));
        painter.drawEllipse(box);
        painter.setPen(now ? colour.bg1 : ink);
        painter.setFont(textFont(int(circle * 0.55), true));
        painter.drawText(box, Qt::AlignCenter, done ? QStringLiteral("✓") : QString::number(i + 1));
        painter.setPen(ink);
        painter.setFont(textFont(int(circle * 0.52), now));
        const double wide = painter.fontMetrics().horizontalAdvance(m_steps[i]);
        const double left = box.right() + circle * 0.3;
        painter.drawText(QRectF(left, 0, wide + 4, height()), Qt::AlignVCenter | Qt::AlignLeft, m_steps[i]);
        const double end = step * (i + 1) - circle * 0.3;
        if (i + 1 < m_steps.size() && left + wide + circle * 0.5 < end) {
            painter.setPen(QPen(done ? colour.t1 : colour.line, 2));
            painter.drawLine(QPointF(left + wide + circle * 0.4, height() / 2.0), QPointF(end, height() / 2.0));
        }
    }
}

}  // namespace xuezhao
