#include "core/roster/import.h"

#include "core/roster/normalise.h"
#include "core/roster/row_cleaner.h"

#include <algorithm>
#include <array>
#include <map>

namespace xuezhao {
namespace {

/// Titles and notes stand above the header, seldom more than a few lines.
constexpr std::size_t kHeaderWithin = 20;

/// Columns by which a person can be told: without any of them a row is no header.
bool tellsWho(RosterField field) {
    return field == RosterField::Name || field == RosterField::StudentNumber || field == RosterField::CitizenNumber;
}

/// How many different fields a row's cells name; 0 when none of them tells who.
int headerScore(const TableRow& row) {
    std::set<RosterField> fields;
    for (const Cell& cell : row.cells) {
        if (const auto match = matchHeader(cell.text); match.field) fields.insert(match.field->id);
    }
    return std::any_of(fields.begin(), fields.end(), tellsWho) ? static_cast<int>(fields.size()) : 0;
}

/// The row that names the most columns, the first of equals; the table's end when none does.
std::vector<TableRow>::const_iterator findHeader(const Table& table) {
    const auto end = table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(table.rows.size(), kHeaderWithin));
    const auto best = std::max_element(table.rows.begin(), end,
                                       [](const auto& a, const auto& b) { return headerScore(a) < headerScore(b); });
    return best == end || headerScore(*best) == 0 ? table.rows.end() : best;
}

/// Each field goes to the column whose header means it most surely; the others stay unknown.
ColumnMapping guessMapping(const std::vector<std::string>& headers) {
    ColumnMapping mapping(headers.size());
    std::map<RosterField, std::pair<int, std::size_t>> best;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const auto match = matchHeader(headers[i]);
        if (!match.field) continue;
        const auto [place, isNew] = best.emplace(match.field->id, std::pair(match.rank, i));
        if (!isNew) place->second = std::min(place->second, std::pair(match.rank, i));
    }
    for (const auto& [field, column] : best) mapping[column.second] = field;
    return mapping;
}

/// The headers, and an empty one for every column beyond them in which some row below has something.
std::vector<std::string> headersOf(std::vector<TableRow>::const_iterator header, const Table& table) {
    std::vector<std::string> headers;
    for (const Cell& cell : header->cells) headers.push_back(trimmed(cell.text));
    for (auto row = header; row != table.rows.end(); ++row) {
        headers.resize(std::max(headers.size(), row->cells.size()));
    }
    return headers;
}

/// Unknown columns without a header in which nobody has anything are no columns.
void dropEmptyColumns(std::vector<Person>& people) {
    const std::size_t columns = people.empty() ? 0 : people.front().others.size();
    for (std::size_t i = columns; i-- > 0;) {
        const auto empty = [i](const Person& p) { return p.others[i].first.empty() && p.others[i].second.empty(); };
        if (!std::all_of(people.begin(), people.end(), empty)) continue;
        for (Person& person : people) person.others.erase(person.others.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

std::string rowsName(const std::vector<int>& rows) {
    constexpr std::size_t kNamed = 5;
    std::string text = "rows ";
    for (std::size_t i = 0; i < rows.size() && i < kNamed; ++i) text += (i ? ", " : "") + std::to_string(rows[i]);
    return rows.size() > kNamed ? text + ", ..." : text;
}

struct UniqueField {
    RosterField field;
    ErrorId problem;
};
constexpr std::array kUniqueFields{
    UniqueField{RosterField::Serial, ErrorId::RosterSameSerial},
    UniqueField{RosterField::StudentNumber, ErrorId::RosterSameStudentNumber},
    UniqueField{RosterField::CitizenNumber, ErrorId::RosterSameCitizenNumber},
};

/// Says each group of rows that carry the same number once, at its first row.
void findTwins(ImportPreview& preview) {
    for (const UniqueField& unique : kUniqueFields) {
        const RosterFieldRow& field = rosterField(unique.field);
        std::map<std::string_view, std::vector<int>> rows;
        for (std::size_t i = 0; i < preview.people.size(); ++i) {
            const std::string& number = preview.people[i].*field.member;
            if (!number.empty()) rows[number].push_back(preview.rows[i]);
        }
        for (const auto& [number, same] : rows) {
            if (same.size() < 2) continue;
            preview.problems.push_back({{unique.problem, rowsName(same) + ", " + std::string(field.header), {}},
                                        same.front(),
                                        {same.begin() + 1, same.end()}});
        }
    }
}

}  // namespace

bool ImportPreview::blocked() const {
    return count(Severity::Fault) > 0;
}

int ImportPreview::count(Severity severity) const {
    return static_cast<int>(std::count_if(problems.begin(), problems.end(),
                                          [&](const ImportProblem& p) { return p.severity() == severity; }));
}

ImportPreview previewImport(const Table& table, const ImportChoices& choices) {
    ImportPreview preview;
    preview.emptyRows = table.emptyRows;
    const auto header = findHeader(table);
    if (header == table.rows.end()) {
        preview.problems.push_back({{ErrorId::RosterHeaderMissing, {}, {}}, 0, {}});
        return preview;
    }
    preview.headerRow = header->number;
    preview.headers = headersOf(header, table);
    preview.mapping = choices.mapping ? *choices.mapping : guessMapping(preview.headers);
    preview.mapping.resize(preview.headers.size());

    RowCleaner cleaner(preview.problems);
    for (auto row = header + 1; row != table.rows.end(); ++row) {
        if (choices.leaveOut.contains(row->number)) {
            ++preview.leftOut;
            continue;
        }
        auto person = cleaner.clean(*row, preview);
        if (!person) continue;
        preview.people.push_back(*std::move(person));
        preview.rows.push_back(row->number);
    }
    dropEmptyColumns(preview.people);
    findTwins(preview);
    std::stable_sort(preview.problems.begin(), preview.problems.end(),
                     [](const auto& a, const auto& b) { return a.row < b.row; });
    return preview;
}

}  // namespace xuezhao
