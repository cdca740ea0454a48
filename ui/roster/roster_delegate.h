#pragma once

#include <QStyledItemDelegate>

namespace xuezhao {

/// Rows of a table: hairlines between, the selected one raised with a bar at its left edge.
class RosterDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace xuezhao
