#include "ui/roster/roster_delegate.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

namespace xuezhao {

void RosterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& colour = theme().colour;
    const QRect cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) painter->fillRect(cell, colour.bg3);
    if (selected && index.column() == 0) painter->fillRect(QRect(cell.left(), cell.top(), 4, cell.height()), colour.t1);
    painter->setPen(colour.bg3);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    QRect text = cell.adjusted(10, 0, -6, 0);
    const QVariant decoration = index.data(Qt::DecorationRole);
    if (decoration.canConvert<QPixmap>()) {
        const auto pixmap = decoration.value<QPixmap>();
        const QSize size = pixmap.deviceIndependentSize().toSize();
        painter->drawPixmap(text.left(), text.center().y() - size.height() / 2 + 1, pixmap);
        text.setLeft(text.left() + size.width() + 6);
    }
    const QVariant font = index.data(Qt::FontRole);
    const QFont used = font.isValid() ? font.value<QFont>() : textFont(theme().size.body);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setFont(used);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : colour.t1);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(used).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

}  // namespace xuezhao
