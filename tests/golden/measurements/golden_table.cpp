#include "tests/golden/measurements/golden_table.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>

namespace xuezhao::test {

namespace {

std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream(line);
    for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
    return cells;
}

std::optional<double> number(const std::string& text) {
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (text.empty() || *end) return std::nullopt;
    return value;
}

bool same(const std::string& expected, const std::string& found, double tolerance) {
    const auto a = number(expected), b = number(found);
    return a && b ? std::abs(*a - *b) <= tolerance : expected == found;
}

void write(const std::filesystem::path& csv, const std::vector<GoldenColumn>& columns,
           const std::vector<GoldenRow>& rows) {
    std::ofstream file(csv);
    file << "picture";
    for (const GoldenColumn& column : columns) file << ',' << column.name;
    file << '\n';
    for (const GoldenRow& row : rows) {
        file << row.name;
        for (const std::string& cell : row.cells) file << ',' << cell;
        file << '\n';
    }
}

}  // namespace

std::string compareGolden(const std::filesystem::path& csv, const std::vector<GoldenColumn>& columns,
                          const std::vector<GoldenRow>& rows) {
    const char* mode = std::getenv("XUEZHAO_GOLDEN");
    if (mode && std::string(mode) == "write") {
        write(csv, columns, rows);
        return {};
    }

    std::ifstream file(csv);
    std::string line;
    std::getline(file, line);
    std::vector<std::string> wanted{"picture"};
    for (const GoldenColumn& column : columns) wanted.push_back(column.name);
    if (split(line) != wanted) return csv.filename().string() + ": missing, or its columns are not those of the test\n";

    std::map<std::string, std::vector<std::string>> expected;
    while (std::getline(file, line)) {
        auto cells = split(line);
        if (cells.size() != wanted.size()) return csv.filename().string() + ": a row of another length: " + line + '\n';
        const std::string name = cells.front();
        cells.erase(cells.begin());
        expected[name] = std::move(cells);
    }

    std::ostringstream difference;
    for (const GoldenRow& row : rows) {
        const auto found = expected.find(row.name);
        if (found == expected.end()) {
            difference << row.name << ": not in the table\n";
            continue;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double tolerance = columns[i].tolerance * (columns[i].length ? row.unit : 1);
            if (same(found->second[i], row.cells[i], tolerance)) continue;
            difference << row.name << "  " << columns[i].name << ":  - " << found->second[i] << "  + " << row.cells[i]
                       << "  (may move " << tolerance << ")\n";
        }
        expected.erase(found);
    }
    for (const auto& [name, cells] : expected) difference << name << ": in the table, but was not measured\n";
    return difference.str();
}

}  // namespace xuezhao::test
