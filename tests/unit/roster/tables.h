#pragma once

#include "core/roster/table.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao::test {

inline std::span<const unsigned char> bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

/// The texts of a table, row by row.
inline std::vector<std::vector<std::string>> textsOf(const Table& table) {
    std::vector<std::vector<std::string>> out;
    for (const TableRow& row : table.rows) {
        auto& texts = out.emplace_back();
        for (const Cell& cell : row.cells) texts.push_back(cell.text);
    }
    return out;
}

using Texts = std::vector<std::vector<std::string>>;

/// A table of text cells, its rows numbered from 1.
inline Table tableOf(const Texts& rows) {
    Table table;
    for (const auto& texts : rows) {
        TableRow row;
        row.number = static_cast<int>(table.rows.size()) + 1;
        for (const std::string& text : texts) row.cells.push_back({text, Cell::Kind::Text});
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace xuezhao::test
