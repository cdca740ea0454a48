#include "core/roster/csv_writer.h"

#include "core/roster/text_decoder.h"

namespace xuezhao {
namespace {

void appendCell(std::string& out, const std::string& text) {
    if (text.find_first_of(",;\t\"\r\n") == std::string::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

}  // namespace

std::string writeCsv(const Table& table, CsvEncoding encoding) {
    std::string out = encoding == CsvEncoding::Utf8 ? "\xEF\xBB\xBF" : "";
    for (const TableRow& row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0) out += ',';
            appendCell(out, row.cells[i].text);
        }
        out += "\r\n";
    }
    return encoding == CsvEncoding::Utf8 ? out : encodeGb18030(out);
}

}  // namespace xuezhao
