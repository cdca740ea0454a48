#pragma once

#include "core/base/result.h"
#include "core/roster/zip_archive.h"

#include <string>
#include <vector>

namespace xuezhao {

/// Where the parts of a workbook lie in its archive.
struct XlsxPackage {
    std::vector<std::string> sheets;  ///< the visible ones, in their order
    std::string sharedStrings;        ///< empty: there are none
    std::string styles;
    bool from1904 = false;  ///< days count from 1904-01-01, not from 1899-12-30
};

/// Errors: TableUnsupported (a zip, but no workbook), TableDamaged, TableTooLarge.
Result<XlsxPackage> readXlsxPackage(ZipArchive& archive);

}  // namespace xuezhao
