#pragma once

#include "core/roster/import.h"

namespace xuezhao {

/// A number, as normaliseNumber() gives it, that went through a spreadsheet's arithmetic and lost its end.
bool isDamagedNumber(std::string_view text, Cell::Kind kind);

/// Turns the cells of one row into a Person and says what is wrong with them.
class RowCleaner {
public:
    /// Problems are appended to `problems`, which outlives the cleaner.
    explicit RowCleaner(std::vector<ImportProblem>& problems) : m_problems(problems) {}

    /// The person of a row; nothing when the row is nobody (said as a problem).
    std::optional<Person> clean(const TableRow& row, const ImportPreview& preview);

private:
    void say(ErrorId id, std::string_view header);
    void fill(Person& person, RosterField field, const Cell& cell);
    std::string cleanNumber(RosterField field, const Cell& cell);
    std::string cleanSerial(const std::string& text);
    std::string cleanCitizenNumber(const std::string& text);
    void compare(const Person& person);

    std::vector<ImportProblem>& m_problems;
    int m_row = 0;
};

}  // namespace xuezhao
