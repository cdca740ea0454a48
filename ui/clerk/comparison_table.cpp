#include "ui/clerk/comparison_table.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kLeastRows = 4;  // the register's framing items

/// Left edges of the columns, as shares of the width.
struct Columns {
    int title, reason, before, after, limit, right;
    explicit Columns(int width)
        : title(8),
          reason(width * 14 / 100),
          before(width * 54 / 100),
          after(width * 70 / 100),
          limit(width * 86 / 100),
          right(width - 8) {}
};

}  // namespace

ComparisonTable::ComparisonTable(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComparisonTable::setRows(std::vector<ComparisonRow> rows) {
    m_rows = std::move(rows);
    QStringList lines;
    for (const ComparisonRow& row : m_rows)
        lines << QStringList{row.title, row.reason, row.before, row.after, row.limit}.join(QStringLiteral(", "));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ComparisonTable::sizeHint() const {
    const int rows = std::max(kLeastRows, int(m_rows.size())) + 1;
    return {400, rows * theme().size.findingRow};
}

void ComparisonTable::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const Columns column(width());
    const int height = size.findingRow;
    const auto text = [&](int left, int right, int y, const QString& what, const QFont& font, const QColor& ink,
                          Qt::Alignment side) {
        painter.setFont(font);
        painter.setPen(ink);
        const QRect place(left, y, right - left, height);
        painter.drawText(place, side | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(what, Qt::ElideRight, place.width()));
    };
    const QFont caption = textFont(size.caption), body = textFont(size.body), bold = textFont(size.body, true);
    const int icons = size.smallIcon + 8;
    text(column.title, column.reason, 0, tr("Check"), caption, colour.t3, Qt::AlignLeft);
    text(column.reason, column.before, 0, tr("The register's reason"), caption, colour.t3, Qt::AlignLeft);
    text(column.before, column.after - icons - 8, 0, tr("Measured here"), caption, colour.t3, Qt::AlignRight);
    text(column.after, column.limit - icons - 8, 0, tr("New crop"), caption, colour.t3, Qt::AlignRight);
    text(column.limit, column.right, 0, tr("Limit"), caption, colour.t3, Qt::AlignRight);
    const auto icon = [&](int left, int y, Outcome outcome, const QString& value) {
        if (value.isEmpty()) return;
        const QPixmap pixmap = outcomePixmap(outcome, size.smallIcon, devicePixelRatioF());
        painter.drawPixmap(left, y + (height - size.smallIcon) / 2, pixmap);
    };
    int y = height;
    for (const ComparisonRow& row : m_rows) {
        painter.setPen(colour.bg3);
        painter.drawLine(0, y, width(), y);
        text(column.title, column.reason - 8, y, row.title, body, colour.t1, Qt::AlignLeft);
        text(column.reason, column.before - 8, y, row.reason.isEmpty() ? QStringLiteral("–") : row.reason,
             row.reason.isEmpty() ? body : bold, row.reason.isEmpty() ? colour.t3 : colour.fail, Qt::AlignLeft);
        text(column.before, column.after - icons - 8, y, row.before, body, colour.t1, Qt::AlignRight);
        icon(column.after - icons, y, row.beforeOutcome, row.before);
        text(column.after, column.limit - icons - 8, y, row.after, bold, colour.t1, Qt::AlignRight);
        icon(column.limit - icons, y, row.afterOutcome, row.after);
        text(column.limit, column.right, y, row.limit, body, colour.t2, Qt::AlignRight);
        y += height;
    }
}

void ComparisonTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
    if (event->type() == QEvent::LanguageChange) update();
}

}  // namespace xuezhao
