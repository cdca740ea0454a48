#include "core/roster/dbf_writer.h"

#include "core/roster/dbf_memory.h"
#include "core/roster/text_decoder.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <memory>
#include <set>
#include <string>

namespace xuezhao {
namespace {

constexpr std::size_t kWidest = 254, kMostFields = 255;  // dBASE III
constexpr const char* kGbk = "LDID/77";                  // the language byte of GBK, 0x4D

/// As many whole characters as fit into the bytes.
std::string cut(const std::string& text, std::size_t most) {
    QString left = QString::fromStdString(text);
    std::string bytes = encodeGb18030(text);
    while (bytes.size() > most) {
        left.chop(left.back().isLowSurrogate() ? 2 : 1);
        bytes = encodeGb18030(left.toStdString());
    }
    return bytes;
}

/// The names of the fields in GB18030: cut, never empty, no two alike.
std::vector<std::string> fieldNames(const std::vector<Cell>& headers) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const Cell& header : headers) {
        const std::string whole = header.text.empty() ? "F" : header.text;
        std::string name = cut(whole, XBASE_FLDNAME_LEN_WRITE);
        for (int i = 2; !taken.insert(name).second; ++i) {
            const std::string number = std::to_string(i);
            name = cut(whole, XBASE_FLDNAME_LEN_WRITE - number.size()) + number;
        }
        names.push_back(name);
    }
    return names;
}

}  // namespace

Result<std::vector<unsigned char>> writeDbf(const Table& table) {
    if (table.rows.empty()) return Error{ErrorId::WriteFailed, {}, "a table without a header"};
    const auto& headers = table.rows.front().cells;
    if (headers.size() > kMostFields) return Error{ErrorId::TableTooLarge, {}, "columns"};
    std::vector<std::size_t> widths(headers.size(), 1);
    std::vector<std::vector<std::string>> texts;
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
        const auto& cells = table.rows[r].cells;
        texts.emplace_back();
        for (std::size_t c = 0; c < headers.size(); ++c) {
            texts.back().push_back(c < cells.size() ? encodeGb18030(cells[c].text) : std::string());
            widths[c] = std::max(widths[c], texts.back().back().size());
            if (widths[c] > kWidest) {
                const std::string where = "row " + std::to_string(table.rows[r].number) + ", " + headers[c].text;
                return Error{ErrorId::TableTooLarge, where, "a text of more than 254 bytes"};
            }
        }
    }
    DbfMemory memory;
    SAHooks hooks = memory.hooks();
    {
        const std::unique_ptr<DBFInfo, DbfCloser> dbf(DBFCreateLL("table.dbf", kGbk, &hooks));
        const Error failed{ErrorId::WriteFailed, {}, "dbf"};
        if (!dbf) return failed;
        const QDate today = QDate::currentDate();
        DBFSetLastModifiedDate(dbf.get(), today.year() - 1900, today.month(), today.day());
        const auto names = fieldNames(headers);
        for (std::size_t c = 0; c < names.size(); ++c) {
            if (DBFAddNativeFieldType(dbf.get(), names[c].c_str(), 'C', static_cast<int>(widths[c]), 0) < 0)
                return failed;
        }
        for (std::size_t r = 0; r < texts.size(); ++r) {
            for (std::size_t c = 0; c < names.size(); ++c) {
                if (!DBFWriteStringAttribute(dbf.get(), static_cast<int>(r), static_cast<int>(c), texts[r][c].c_str()))
                    return failed;
            }
        }
    }
    return std::move(memory.bytes);
}

}  // namespace xuezhao
