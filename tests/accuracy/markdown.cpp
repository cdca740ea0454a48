#include "tests/accuracy/markdown.h"

#include <cmath>
#include <cstdio>

namespace xuezhao::accuracy {

std::string Table::text() const {
    std::string text;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        text += "|";
        for (const std::string& cell : m_rows[i]) text += " " + cell + " |";
        text += "\n";
        if (i > 0) continue;
        text += "|";
        for (std::size_t k = 0; k < m_rows[0].size(); ++k) text += "---|";
        text += "\n";
    }
    return text + "\n";
}

std::string number(double value, int digits) {
    if (std::isnan(value)) return "–";
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

std::string percent(double share) {
    return number(100 * share, 0);
}

}  // namespace xuezhao::accuracy
