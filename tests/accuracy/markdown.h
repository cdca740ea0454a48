#pragma once

#include <string>
#include <vector>

namespace xuezhao::accuracy {

/// A table as Markdown has it; the first row is its head.
class Table {
public:
    explicit Table(std::vector<std::string> head) : m_rows{std::move(head)} {}
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    bool empty() const { return m_rows.size() == 1; }
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// "1.28"; a dash for what is no number.
std::string number(double value, int digits = 2);

/// "97" of a share of 0.97.
std::string percent(double share);

}  // namespace xuezhao::accuracy
