#pragma once

#include "core/roster/table.h"
#include "core/roster/xlsx_numbers.h"

#include <QByteArray>

namespace xuezhao {

/// What the cells of a sheet refer to.
struct XlsxContext {
    std::vector<std::string> sharedStrings;
    std::vector<NumberFormat> formats;  ///< by cell style
    bool from1904 = false;
};

/// The table of shared strings; the pieces of rich text joined, phonetic readings left out.
/// Errors: TableDamaged, TableTooLarge.
Result<std::vector<std::string>> readSharedStrings(const QByteArray& part);

/// The rows of one sheet. Errors: TableDamaged, TableTooLarge.
Result<Table> readSheet(const QByteArray& part, const XlsxContext& context);

}  // namespace xuezhao
