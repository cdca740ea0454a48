#pragma once

#include "core/roster/table.h"

#include <string>

namespace xuezhao {

enum class CsvEncoding {
    Utf8,     ///< with a byte-order mark, which Excel needs to recognise it
    Gb18030,  ///< for older programs that read GBK
};

/// The rows as comma-separated text, RFC 4180: CR LF line ends, quotes where needed. Cells stand as they are.
std::string writeCsv(const Table& table, CsvEncoding encoding);

}  // namespace xuezhao
