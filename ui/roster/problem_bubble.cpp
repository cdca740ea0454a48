#include "ui/roster/problem_bubble.h"

#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr int kPad = 8, kEdge = 4, kApart = 3;
}

ProblemBubble::ProblemBubble(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("problemBubble"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ProblemBubble::say(const QString& text, Outcome outcome, const QRect& beside) {
    const bool news = text != m_text;
    m_text = text;
    m_outcome = outcome;
    setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    setAccessibleName(outcomeWord(outcome) + QStringLiteral(": ") + text);
    const QFontMetrics metrics(textFont(theme().size.body));
    const int width = std::min(kEdge + 3 * kPad + theme().size.smallIcon + metrics.horizontalAdvance(text) + 2,
                               parentWidget()->width());
    const int height = metrics.height() + kPad;
    const int left = std::clamp(beside.left(), 0, std::max(0, parentWidget()->width() - width));
    const bool below = beside.bottom() + kApart + height < parentWidget()->height();
    setGeometry(left, below ? beside.bottom() + kApart : beside.top() - kApart - height, width, height);
    raise();
    update();
    if (!news) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemBubble::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    painter.fillRect(rect(), colour.bg3);
    painter.setPen(colour.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, kEdge, height()), outcomeColour(m_outcome));
    const int icon = theme().size.smallIcon;
    painter.drawPixmap(kEdge + kPad, (height() - icon) / 2, outcomePixmap(m_outcome, icon, devicePixelRatioF()));
    painter.setFont(textFont(theme().size.body));
    painter.setPen(colour.t1);
    painter.drawText(rect().adjusted(kEdge + 2 * kPad + icon, 0, -kPad, 0), int(Qt::AlignLeft | Qt::AlignVCenter),
                     m_text);
}

}  // namespace xuezhao
