#include "tests/support/tables/xlsx_builder.h"

#include <zip.h>

#include <stdexcept>

namespace xuezhao::test {
namespace {

const std::string kMain = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
                          R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
const std::string kTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relations(const std::vector<std::pair<std::string, std::string>>& typeAndTarget) {
    std::string xml = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    for (std::size_t i = 0; i < typeAndTarget.size(); ++i) {
        xml += "<Relationship Id=\"rId" + std::to_string(i + 1) + "\" Type=\"" + kTypes + typeAndTarget[i].first +
               "\" Target=\"" + typeAndTarget[i].second + "\"/>";
    }
    return xml + "</Relationships>";
}

}  // namespace

std::string makeZip(const std::vector<std::pair<std::string, std::string>>& parts) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive) throw std::runtime_error("no archive");
    zip_source_keep(target);
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
        zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0) throw std::runtime_error("archive not written");
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

std::vector<std::pair<std::string, std::string>> partsOf(const XlsxParts& parts) {
    return {
        {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
         "<workbook " + kMain + ">" + parts.workbook + "<sheets>" + parts.sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relations({{"worksheet", "worksheets/sheet1.xml"},
                                                  {"sharedStrings", "sharedStrings.xml"},
                                                  {"styles", "/xl/styles.xml"}})},
        {"xl/sharedStrings.xml", "<sst " + kMain + ">" + parts.sharedStrings + "</sst>"},
        {"xl/styles.xml", "<styleSheet " + kMain + "><numFmts>" + parts.numberFormats + "</numFmts><cellStyleXfs><xf " +
                              "numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + parts.cellFormats +
                              "</cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet " + kMain + "><sheetData>" + parts.rows + "</sheetData></worksheet>"},
    };
}

std::string makeXlsx(const XlsxParts& parts) {
    return makeZip(partsOf(parts));
}

}  // namespace xuezhao::test
