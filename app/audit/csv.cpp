#include "app/audit/csv.h"

namespace xuezhao {

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells) {
        if (&cell != &cells.front()) row += ',';
        if (cell.find_first_of(",\"\r\n") == std::string::npos) {
            row += cell;
            continue;
        }
        row += '"';
        for (const char c : cell) row.append(c == '"' ? 2 : 1, c);
        row += '"';
    }
    return row + "\n";
}

}  // namespace xuezhao
