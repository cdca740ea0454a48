#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// One cell of a spreadsheet as text, UTF-8.
struct Cell {
    enum class Kind {
        Text,
        Number,  ///< the spreadsheet held a number: leading zeros and digits past the 15th are lost
        Error,   ///< "#N/A" and its kind
    };
    std::string text;
    Kind kind = Kind::Text;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A row with something in it, under the number that a spreadsheet program shows beside it (from 1).
struct TableRow {
    int number = 0;
    std::vector<Cell> cells;  ///< from the first column; cells behind the last filled one are left out

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// The cells of one sheet. Empty rows are left out; their count is kept.
struct Table {
    std::vector<TableRow> rows;
    int emptyRows = 0;  ///< between filled ones

    friend bool operator==(const Table&, const Table&) = default;
};

// What a table may hold at the most: well above the largest roster (a campus has some ten thousand rows),
// well below what exhausts a small machine.
inline constexpr std::uintmax_t kLargestTableFile = 64u << 20;
inline constexpr std::size_t kMostCells = 5'000'000;

/// Reads a roster file by its content, whatever its name: xlsx, dbf, or csv.
/// Errors: those of readFile, TableUnsupported, TableDamaged, TableTooLarge; `where` names the file.
Result<Table> readTable(const std::filesystem::path& file);

}  // namespace xuezhao
