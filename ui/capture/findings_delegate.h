#pragma once

#include <QStyledItemDelegate>

namespace xuezhao {

/// Paints the cells of the findings table: edge in the worst outcome, bar, numbers, icons.
class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace xuezhao
