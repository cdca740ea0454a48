#include "core/roster/xlsx_sheet.h"

#include <QXmlStreamReader>

#include <optional>
#include <utility>

namespace xuezhao {
namespace {

constexpr int kMostRows = 1'048'576;  // of a sheet, ECMA-376
constexpr int kMostColumns = 16'384;

/// "_x000D_" stands for a character that XML cannot hold, ECMA-376 part 1, 22.9.2.19.
QString unescape(QString text) {
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        if (at + 6 >= text.size() || text[at + 6] != u'_') continue;
        bool hex = false;
        const uint code = QStringView(text).mid(at + 2, 4).toUInt(&hex, 16);
        if (hex) text.replace(at, 7, QChar(static_cast<char16_t>(code)));
    }
    return text;
}

/// The text inside the current element, <t> pieces joined, <rPh> (a reading) left out. Ends behind the element.
/// A piece of rich text holds no other, so that no file makes this recurse deeper.
QString readRichText(QXmlStreamReader& xml, bool inPiece = false) {
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") text += unescape(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.name() == u"r" && !inPiece) text += readRichText(xml, true);
        else xml.skipCurrentElement();
    }
    return text;
}

/// The column of a reference, "AB12" -> 27; -1 when there is none.
int columnOf(QStringView reference) {
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z') break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > kMostColumns) return kMostColumns;
    }
    return column - 1;
}

/// Reads a sheet's XML from its first row to its last.
class SheetReader {
public:
    SheetReader(const QByteArray& part, const XlsxContext& context) : m_xml(part), m_context(context) {}

    Result<Table> read() {
        while (!m_xml.atEnd() && !m_error) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (m_xml.name() == u"row") readRow();
        }
        if (m_error) return *m_error;
        if (m_xml.hasError()) return Error{ErrorId::TableDamaged, rowName(), m_xml.errorString().toStdString()};
        return std::move(m_table);
    }

private:
    std::string rowName() const { return "row " + std::to_string(m_row); }

    void fail(ErrorId id, const char* detail) {
        if (!m_error) m_error = Error{id, rowName(), detail};
    }

    void readRow() {
        const auto given = m_xml.attributes().value(QLatin1String("r"));
        const int row = given.isEmpty() ? m_row + 1 : given.toInt();
        if (row <= m_row || row > kMostRows) return fail(ErrorId::TableDamaged, "row number");
        m_row = row;
        m_cells.clear();
        int column = -1;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            const int there = columnOf(m_xml.attributes().value(QLatin1String("r")));
            column = there < 0 ? column + 1 : there;
            if (column >= kMostColumns) return fail(ErrorId::TableDamaged, "column");
            put(column, readCell());
            if (m_error) return;
        }
        while (!m_cells.empty() && m_cells.back().text.empty()) m_cells.pop_back();
        if (m_cells.empty()) return;
        m_table.emptyRows += m_table.rows.empty() ? 0 : row - m_table.rows.back().number - 1;
        m_table.rows.push_back({row, std::exchange(m_cells, {})});
    }

    void put(int column, Cell cell) {
        if (cell.text.empty()) return;
        const auto needed = static_cast<std::size_t>(column) + 1;
        if (needed > m_cells.size()) {
            m_count += needed - m_cells.size();
            if (m_count > kMostCells) return fail(ErrorId::TableTooLarge, "cells");
            m_cells.resize(needed);
        }
        m_cells[needed - 1] = std::move(cell);
    }

    Cell readCell() {
        const auto attributes = m_xml.attributes();
        const QString type = attributes.value(QLatin1String("t")).toString();
        const auto style = static_cast<std::size_t>(attributes.value(QLatin1String("s")).toUInt());
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == u"is") value = readRichText(m_xml);
            else m_xml.skipCurrentElement();
        }
        if (type == u"s") return sharedString(value);
        if (type == u"e") return {value.toStdString(), Cell::Kind::Error};
        if (type == u"b") return {value == u"1" ? "TRUE" : "FALSE", Cell::Kind::Text};
        if (type == u"str") return {unescape(value).toStdString(), Cell::Kind::Text};
        if (!type.isEmpty() && type != u"n") return {value.toStdString(), Cell::Kind::Text};
        if (value.isEmpty()) return {};
        const NumberFormat format = style < m_context.formats.size() ? m_context.formats[style] : NumberFormat{};
        const bool moment = format.date || format.time;
        return {showNumber(value, format, m_context.from1904), moment ? Cell::Kind::Text : Cell::Kind::Number};
    }

    Cell sharedString(const QString& value) {
        bool number = false;
        const auto index = static_cast<std::size_t>(value.toUInt(&number));
        if (!number || index >= m_context.sharedStrings.size()) {
            fail(ErrorId::TableDamaged, "a shared string that is not there");
            return {};
        }
        return {m_context.sharedStrings[index], Cell::Kind::Text};
    }

    QXmlStreamReader m_xml;
    const XlsxContext& m_context;
    Table m_table;
    std::vector<Cell> m_cells;  ///< of the row that is being read
    std::size_t m_count = 0;
    int m_row = 0;  ///< number of the last row met
    std::optional<Error> m_error;
};

}  // namespace

Result<std::vector<std::string>> readSharedStrings(const QByteArray& part) {
    std::vector<std::string> out;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si") continue;
        out.push_back(readRichText(xml).toStdString());
        if (out.size() > kMostCells) return Error{ErrorId::TableTooLarge, {}, "shared strings"};
    }
    if (xml.hasError()) return Error{ErrorId::TableDamaged, {}, "shared strings"};
    return out;
}

Result<Table> readSheet(const QByteArray& part, const XlsxContext& context) {
    return SheetReader(part, context).read();
}

}  // namespace xuezhao
