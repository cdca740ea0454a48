#include "ui/style/fact_list.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace xuezhao {

FactList::FactList(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactList::setFacts(std::vector<Fact> facts) {
    if (facts == m_facts) return;
    const bool resized = facts.size() != m_facts.size();
    m_facts = std::move(facts);
    QStringList spoken;
    for (const Fact& fact : m_facts) spoken += QStringLiteral("%1: %2").arg(fact.name, fact.value);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    if (resized) updateGeometry();
    update();
}

int FactList::lineHeight() const {
    return theme().size.tableRow + 2;
}

QSize FactList::sizeHint() const {
    return {theme().size.left - 2 * theme().size.gap, int(m_facts.size()) * lineHeight() + 1};
}

void FactList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const QFont font = textFont(theme().size.body);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int y = 0;
    for (const Fact& fact : m_facts) {
        painter.setPen(colour.bg3);
        painter.drawLine(0, y, width(), y);
        QRect line(0, y, width(), lineHeight());
        if (fact.outcome) {
            const int icon = theme().size.smallIcon + 3;
            painter.drawPixmap(0, line.center().y() - icon / 2,
                               outcomePixmap(*fact.outcome, icon, devicePixelRatioF()));
            line.setLeft(icon + theme().size.gap);
        }
        painter.setPen(fact.outcome ? colour.t1 : colour.t2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, fact.name);
        const int room = line.width() - metrics.horizontalAdvance(fact.name) - theme().size.gap;
        painter.setPen(fact.outcome ? colour.t2 : colour.t1);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(fact.value, Qt::ElideMiddle, room));
        y += lineHeight();
    }
}

}  // namespace xuezhao
