#pragma once

#include <string>
#include <utility>
#include <vector>

namespace xuezhao::test {

/// A zip archive of parts: name, content.
std::string makeZip(const std::vector<std::pair<std::string, std::string>>& parts);

/// The parts of a workbook with one sheet.
struct XlsxParts {
    std::string rows;           ///< inside <sheetData>
    std::string sharedStrings;  ///< inside <sst>
    std::string numberFormats;  ///< inside <numFmts>
    std::string cellFormats;    ///< inside <cellXfs>
    std::string workbook;       ///< before <sheets>: "<workbookPr date1904=\"1\"/>"
    std::string sheets = R"(<sheet name="S" sheetId="1" r:id="rId1"/>)";
};

std::vector<std::pair<std::string, std::string>> partsOf(const XlsxParts& parts);
std::string makeXlsx(const XlsxParts& parts);

}  // namespace xuezhao::test
