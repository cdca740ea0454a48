#pragma once

class QTableView;

namespace xuezhao {

/// A table as all of ours are: whole rows, no grid, no editing, no row numbers, and no input method, which would eat
/// what a scanner types.
void makePlain(QTableView& table);

}  // namespace xuezhao
