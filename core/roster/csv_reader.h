#pragma once

#include "core/roster/table.h"

namespace xuezhao {

/// Reads comma-, semicolon- or tab-separated text in UTF-8 (with a byte-order mark or without), UTF-16 with a
/// mark, or GB18030 (which holds GBK and GB2312). Quotes as in RFC 4180; any line ends; a quoted cell may hold
/// line ends. A row's number counts rows, not lines, as a spreadsheet program does.
/// Errors: TableDamaged (a quote that never ends, text in no known encoding), TableUnsupported (binary), TableTooLarge.
Result<Table> readCsv(std::span<const unsigned char> bytes);

}  // namespace xuezhao
