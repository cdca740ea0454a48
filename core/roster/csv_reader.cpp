#include "core/roster/csv_reader.h"

#include "core/roster/text_decoder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace xuezhao {
namespace {

/// The separator that stands most often, outside quotes, in the first lines.
char sniffSeparator(std::string_view text) {
    constexpr std::size_t kLines = 10;
    constexpr std::array kSeparators{',', '\t', ';'};
    std::array<int, kSeparators.size()> counts{};
    bool quoted = false;
    std::size_t lines = 0;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' && ++lines == kLines) break;
        for (std::size_t i = 0; i < kSeparators.size(); ++i) counts[i] += c == kSeparators[i];
    }
    return kSeparators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

/// Excel's own first line "sep=;", which is no row. \return the separator it names
std::optional<char> takeSeparatorLine(std::string_view& text) {
    if (!text.starts_with("sep=") || text.size() < 5) return std::nullopt;
    const char separator = text[4];
    const auto end = text.find('\n');
    const auto rest = text.substr(5, end == std::string_view::npos ? end : end - 5);
    if (!rest.empty() && rest != "\r") return std::nullopt;
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return separator;
}

/// Walks over the text once and builds the rows.
class CsvParser {
public:
    CsvParser(std::string_view text, char separator, int firstRow)
        : m_text(text), m_separator(separator), m_row(firstRow) {}

    Result<Table> parse() {
        while (m_at < m_text.size()) {
            if (!readCell()) return Error{ErrorId::TableDamaged, rowName(), "a quote is never closed"};
            const bool more = m_at < m_text.size() && m_text[m_at] == m_separator;
            if (more) ++m_at;
            else endRow();
            if (m_count > kMostCells) return Error{ErrorId::TableTooLarge, rowName(), "cells"};
            if (more && m_at == m_text.size()) endRow();
        }
        return std::move(m_table);
    }

private:
    std::string rowName() const { return "row " + std::to_string(m_row); }

    bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    /// Reads up to the separator or the line's end. False: a quote is never closed.
    bool readCell() {
        std::string cell;
        if (m_text[m_at] == '"' && !readQuoted(cell)) return false;
        while (!atLineEnd() && m_text[m_at] != m_separator) cell += m_text[m_at++];
        m_cells.push_back({std::move(cell), Cell::Kind::Text});
        ++m_count;
        return true;
    }

    bool readQuoted(std::string& cell) {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != '"') {
                cell += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                cell += '"';
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }

    void endRow() {
        if (m_at < m_text.size()) m_at += m_text.substr(m_at, 2) == "\r\n" ? 2 : 1;
        while (!m_cells.empty() && m_cells.back().text.empty()) m_cells.pop_back();
        if (m_cells.empty()) {
            ++m_emptyRun;
        } else {
            m_table.emptyRows += std::exchange(m_emptyRun, 0);
            m_table.rows.push_back({m_row, std::exchange(m_cells, {})});
        }
        ++m_row;
    }

    std::string_view m_text;
    const char m_separator;
    std::size_t m_at = 0;
    int m_row;
    int m_emptyRun = 0;
    std::size_t m_count = 0;
    std::vector<Cell> m_cells;
    Table m_table;
};

}  // namespace

Result<Table> readCsv(std::span<const unsigned char> bytes) {
    const auto decoded = decodeText(bytes);
    if (!decoded) return decoded.error();
    std::string_view text = *decoded;
    const auto named = takeSeparatorLine(text);
    return CsvParser(text, named ? *named : sniffSeparator(text), named ? 2 : 1).parse();
}

}  // namespace xuezhao
