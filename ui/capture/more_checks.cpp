#include "ui/capture/more_checks.h"

#include "core/quality/check.h"
#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace xuezhao {

MoreChecks::MoreChecks(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("moreChecks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void MoreChecks::setFindings(std::span<const Standard* const> standards, std::span<const Verdict> verdicts) {
    const std::size_t before = m_rows.size();
    m_rows = findingRows(standards, verdicts, false);
    // What only a finished file has appears when there is one.
    std::erase_if(m_rows, [](const FindingRow& row) { return row.check->group == CheckGroup::File && !row.value; });
    QStringList spoken;
    for (const FindingRow& row : m_rows)
        if (row.value || row.worst == Outcome::CannotJudge)
            spoken += QStringLiteral("%1, %2, %3").arg(row.title, row.valueText, outcomeWord(row.worst));
    setAccessibleName(tr("More checks"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    if (m_rows.size() != before) updateGeometry();
    update();
}

int MoreChecks::lineHeight() const {
    return theme().size.findingRow - 1;
}

QSize MoreChecks::sizeHint() const {
    const int lines = (int(m_rows.size()) + 1) / 2;
    return {theme().size.right / 2, theme().size.caption * 7 / 5 + lines * lineHeight()};
}

void MoreChecks::paintEvent(QPaintEvent*) {
    if (m_rows.empty()) return;
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const int head = size.caption * 7 / 5, icon = size.smallIcon - 1;
    painter.setFont(textFont(size.caption));
    painter.setPen(colour.t3);
    painter.drawText(QRect(0, 0, width(), head), Qt::AlignLeft | Qt::AlignVCenter, tr("More checks"));
    const int column = width() / 2;
    const QFont font = textFont(size.body);
    painter.setFont(font);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const FindingRow& row = m_rows[i];
        const QRect cell(int(i % 2) * column, head + int(i / 2) * lineHeight(), column - (i % 2 ? 0 : size.gap + 6),
                         lineHeight());
        if (cell.bottom() > height()) break;
        painter.drawPixmap(cell.right() - icon, cell.center().y() - icon / 2 + 1,
                           outcomePixmap(row.worst, icon, devicePixelRatioF()));
        const int valueWidth = QFontMetrics(font).horizontalAdvance(row.valueText);
        const QRect value = cell.adjusted(0, 0, -icon - 6, 0);
        painter.setPen(row.value ? colour.t1 : colour.t3);
        painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter, row.valueText);
        painter.setPen(colour.t2);
        const QRect name = value.adjusted(0, 0, -valueWidth - 6, 0);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(row.title, Qt::ElideRight, name.width()));
    }
}

}  // namespace xuezhao
