#include "ui/style/plain_table.h"

#include <QHeaderView>
#include <QTableView>

namespace xuezhao {

void makePlain(QTableView& table) {
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(&table), static_cast<QAbstractItemView*>(table.horizontalHeader()),
          static_cast<QAbstractItemView*>(table.verticalHeader())})
        view->setAttribute(Qt::WA_InputMethodEnabled, false);
}

}  // namespace xuezhao
