#include "core/roster/dbf_reader.h"

#include "core/roster/dbf_memory.h"
#include "core/roster/normalise.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <memory>

namespace xuezhao {
namespace {

// The header of a table, see the description of dBASE's file structure: version, day, counts, then 32 bytes a field.
constexpr std::size_t kHeader = 32, kField = 32, kHeaderLengthAt = 8, kRecordLengthAt = 10, kCountAt = 4;
constexpr std::array<unsigned char, 10> kVersions{0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x83, 0x8B, 0xF5};
/// The language byte of tables in Big5 (Windows and DOS).
constexpr int kBig5Windows = 0x78, kBig5Dos = 0x4F;

unsigned littleEndian(std::span<const unsigned char> bytes, std::size_t at, int count) {
    unsigned value = 0;
    for (int i = count; i-- > 0;) value = value << 8 | bytes[at + static_cast<std::size_t>(i)];
    return value;
}

/// What shapelib trusts in the header, checked before it sees it. Errors: TableDamaged, TableTooLarge.
Result<void> checkHeader(std::span<const unsigned char> bytes) {
    const Error damaged{ErrorId::TableDamaged, {}, "dbf header"};
    if (!looksLikeDbf(bytes)) return damaged;
    const std::size_t header = littleEndian(bytes, kHeaderLengthAt, 2),
                      record = littleEndian(bytes, kRecordLengthAt, 2);
    const std::size_t count = littleEndian(bytes, kCountAt, 4);
    std::size_t fields = 0, width = 1;  // a byte of each record says whether it was deleted
    for (std::size_t at = kHeader; at + kField <= header && bytes[at] != 0x0D; at += kField, ++fields) {
        if (bytes[at + 16] == 0) return damaged;
        width += bytes[at + 16];
    }
    if (fields == 0 || width > record) return damaged;
    if (header + count * record > bytes.size()) return Error{ErrorId::TableDamaged, {}, "dbf ends early"};
    if (count > kMostCells / fields) return Error{ErrorId::TableTooLarge, {}, "cells"};
    return {};
}

QByteArrayView view(std::string_view text) {
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A text of the file; a character that was cut at its end is dropped, a wrong one stays as U+FFFD.
class DbfText {
public:
    explicit DbfText(const char* encoding) : m_encoding(encoding) {}

    std::string operator()(std::string_view bytes) const {
        for (std::size_t cut = 0; cut < 4 && cut < bytes.size(); ++cut) {
            QStringDecoder decoder(m_encoding, QStringConverter::Flag::Stateless);
            const QString text = decoder.decode(view(bytes.substr(0, bytes.size() - cut)));
            if (!decoder.hasError()) return trimmed(text.toStdString());
        }
        QStringDecoder decoder(m_encoding);
        const QString text = decoder.decode(view(bytes));
        return trimmed(text.toStdString());
    }

private:
    const char* m_encoding;
};

bool isUtf8(std::string_view bytes) {
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(view(bytes));
    return !decoder.hasError();
}

struct Field {
    std::string name;
    char type;
};

/// The whole table as shapelib reads it, still bytes.
class DbfTable {
public:
    explicit DbfTable(DBFHandle table) : m_table(table) {
        for (int i = 0; i < DBFGetFieldCount(m_table); ++i) {
            std::array<char, XBASE_FLDNAME_LEN_READ + 1> name{};
            DBFGetFieldInfo(m_table, i, name.data(), nullptr, nullptr);
            m_fields.push_back({name.data(), DBFGetNativeFieldType(m_table, i)});
        }
    }

    int records() const { return DBFGetRecordCount(m_table); }
    bool deleted(int record) const { return DBFIsRecordDeleted(m_table, record) != 0; }
    const std::vector<Field>& fields() const { return m_fields; }
    std::string bytes(int record, int field) const {
        const char* text = DBFReadStringAttribute(m_table, record, field);
        return text ? text : "";
    }

    /// UTF-8 where everything is, otherwise what the language byte says.
    const char* encoding() const {
        bool utf8 = std::all_of(m_fields.begin(), m_fields.end(), [](const Field& f) { return isUtf8(f.name); });
        for (int r = 0; utf8 && r < records(); ++r) {
            for (int f = 0; utf8 && f < static_cast<int>(m_fields.size()); ++f) {
                if (m_fields[static_cast<std::size_t>(f)].type == 'C') utf8 = isUtf8(bytes(r, f));
            }
        }
        if (utf8) return "UTF-8";
        const int language = m_table->iLanguageDriver;
        return language == kBig5Windows || language == kBig5Dos ? "Big5" : "GB18030";
    }

private:
    DBFHandle m_table;
    std::vector<Field> m_fields;
};

std::string shown(char type, const std::string& text) {
    switch (type) {
        case 'C':
        case 'N':
        case 'F': return text;
        case 'L':
            return text == "T" || text == "Y" || text == "t" || text == "y"   ? "TRUE"
                   : text == "F" || text == "N" || text == "f" || text == "n" ? "FALSE"
                                                                              : "";
        case 'D': return text.size() == 8 ? text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6) : text;
        default: return {};
    }
}

}  // namespace

bool looksLikeDbf(std::span<const unsigned char> bytes) {
    if (bytes.size() <= kHeader) return false;
    if (std::find(kVersions.begin(), kVersions.end(), bytes[0]) == kVersions.end()) return false;
    const std::size_t header = littleEndian(bytes, kHeaderLengthAt, 2);
    return bytes[2] <= 12 && bytes[3] <= 31 && header > kHeader && header <= bytes.size() &&
           littleEndian(bytes, kRecordLengthAt, 2) > 1;
}

Result<Table> readDbf(std::span<const unsigned char> bytes) {
    if (const auto fine = checkHeader(bytes); !fine) return fine.error();
    DbfMemory memory({bytes.begin(), bytes.end()});
    SAHooks hooks = memory.hooks();
    const std::unique_ptr<DBFInfo, DbfCloser> opened(DBFOpenLL("table.dbf", "rb", &hooks));
    if (!opened) return Error{ErrorId::TableDamaged, {}, "dbf"};
    const DbfTable dbf(opened.get());
    const DbfText decode(dbf.encoding());

    Table table;
    table.rows.push_back({1, {}});
    for (const Field& field : dbf.fields()) table.rows.front().cells.push_back({decode(field.name), Cell::Kind::Text});
    for (int record = 0; record < dbf.records(); ++record) {
        if (dbf.deleted(record)) continue;
        TableRow row{record + 2, {}};
        for (std::size_t f = 0; f < dbf.fields().size(); ++f) {
            const std::string text = decode(dbf.bytes(record, static_cast<int>(f)));
            row.cells.push_back({shown(dbf.fields()[f].type, text), Cell::Kind::Text});
        }
        while (!row.cells.empty() && row.cells.back().text.empty()) row.cells.pop_back();
        if (row.cells.empty()) ++table.emptyRows;
        else table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace xuezhao
