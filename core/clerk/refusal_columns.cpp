#include "core/clerk/refusal_columns.h"

#include "core/roster/normalise.h"
#include "core/roster/roster_fields.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <utility>

namespace xuezhao {
namespace {

/// Titles and notes stand above the header, seldom more than a few lines.
constexpr std::size_t kHeaderWithin = 20;
/// So many rows tell what a column holds.
constexpr std::size_t kRowsToLookAt = 500;
/// A share of known people (or of known wordings) from which on the content alone decides.
constexpr double kContentTells = 0.5;
constexpr double kReasonTells = 0.3;

constexpr std::array<std::string_view, 5> kNames{"serial", "student-number", "citizen-number", "name", "reason"};

RefusalColumn columnOf(KnownBy by) {
    return static_cast<RefusalColumn>(by);  // the same order
}
static_assert(int(RefusalColumn::Name) == int(KnownBy::Name) && int(RefusalColumn::Serial) == int(KnownBy::Serial));

struct HeaderMeaning {
    RefusalColumn column;
    int rank = 0;  ///< lower is surer
};

std::optional<HeaderMeaning> meaningOf(std::string_view header, const Wordings& wordings) {
    if (wordings.isReasonHeader(header)) return HeaderMeaning{RefusalColumn::Reason};
    const auto match = matchHeader(header);
    if (!match.field) return std::nullopt;
    switch (match.field->id) {
        case RosterField::Serial: return HeaderMeaning{RefusalColumn::Serial, match.rank};
        case RosterField::StudentNumber: return HeaderMeaning{RefusalColumn::StudentNumber, match.rank};
        case RosterField::CitizenNumber: return HeaderMeaning{RefusalColumn::CitizenNumber, match.rank};
        case RosterField::Name: return HeaderMeaning{RefusalColumn::Name, match.rank};
        default: return std::nullopt;
    }
}

/// The row among the first that names the most columns; the table's end when none names any.
std::vector<TableRow>::const_iterator findHeader(const Table& list, const Wordings& wordings) {
    const auto end = list.rows.begin() + std::ptrdiff_t(std::min(list.rows.size(), kHeaderWithin));
    const auto score = [&](const TableRow& row) {
        std::set<RefusalColumn> named;
        for (const Cell& cell : row.cells) {
            if (const auto meaning = meaningOf(cell.text, wordings)) named.insert(meaning->column);
        }
        return named.size();
    };
    const auto best =
        std::max_element(list.rows.begin(), end, [&](const auto& a, const auto& b) { return score(a) < score(b); });
    return best == end || score(*best) == 0 ? list.rows.end() : best;
}

/// What some rows hold in each column.
class Content {
public:
    Content(std::vector<const TableRow*> rows, std::size_t columns, const PeopleIndex& people, const Wordings& wordings)
        : m_rows(std::move(rows)), m_people(people), m_wordings(wordings), m_columns(columns) {}

    std::size_t columns() const { return m_columns; }

    /// Of the filled cells, how many mean somebody; 0-1.
    double shareKnown(std::size_t column, KnownBy by) const {
        return share(column, [&](const std::string& text) { return !m_people.find(by, text).empty(); });
    }

    /// Of the filled cells, how many hold a known wording.
    double shareWorded(std::size_t column) const {
        return share(column, [&](const std::string& text) {
            const auto reading = m_wordings.read(text);
            return reading.unmeasured || !reading.checks.empty();
        });
    }

    /// Whether most rows in which both columns mean somebody mean the same person.
    bool agree(std::size_t serial, std::size_t other, KnownBy by) const {
        int same = 0, different = 0;
        for (const TableRow* row : m_rows) {
            const auto a = m_people.find(KnownBy::Serial, text(*row, serial)), b = m_people.find(by, text(*row, other));
            if (a.empty() || b.empty()) continue;
            const bool shared = std::any_of(
                a.begin(), a.end(), [&](std::size_t one) { return std::find(b.begin(), b.end(), one) != b.end(); });
            ++(shared ? same : different);
        }
        return same >= different;
    }

private:
    static const std::string& text(const TableRow& row, std::size_t column) {
        static const std::string kEmpty;
        return column < row.cells.size() ? row.cells[column].text : kEmpty;
    }

    template <typename Is>
    double share(std::size_t column, Is is) const {
        int filled = 0, hits = 0;
        for (const TableRow* row : m_rows) {
            const std::string& cell = text(*row, column);
            if (trimmed(cell).empty()) continue;
            ++filled;
            hits += is(cell) ? 1 : 0;
        }
        return filled ? double(hits) / filled : 0;
    }

    std::vector<const TableRow*> m_rows;
    const PeopleIndex& m_people;
    const Wordings& m_wordings;
    std::size_t m_columns;
};

struct Guess {
    double score;
    std::size_t column;
    RefusalColumn means;
};

std::vector<Guess> guesses(const Content& content, const std::vector<std::string>& headers, const Wordings& wordings) {
    constexpr double kHeader = 1, kRank = 0.1, kContent = 1.5;  // content outweighs a weak header, and no header at all
    std::vector<Guess> out;
    for (std::size_t i = 0; i < content.columns(); ++i) {
        const auto meaning = meaningOf(headers[i], wordings);
        const auto byHeader = [&](RefusalColumn column) {
            return meaning && meaning->column == column ? kHeader - kRank * meaning->rank : 0;
        };
        // The name of another column of a roster (college, sex) is no sign of a reason.
        const bool otherField = !meaning && matchHeader(headers[i]).field;
        for (const KnownBy by : kKnownBy) {
            const double share = content.shareKnown(i, by);
            const double score = byHeader(columnOf(by)) + (share >= kContentTells ? kContent * share : 0);
            if (score > 0) out.push_back({score, i, columnOf(by)});
        }
        const double worded = otherField ? 0 : content.shareWorded(i);
        const double score = byHeader(RefusalColumn::Reason) + (worded >= kReasonTells ? kContent * worded : 0);
        if (score > 0) out.push_back({score, i, RefusalColumn::Reason});
    }
    std::stable_sort(out.begin(), out.end(), [](const Guess& a, const Guess& b) { return a.score > b.score; });
    return out;
}

std::optional<std::size_t> columnFor(const RefusalMapping& mapping, RefusalColumn wanted) {
    const auto found = std::find(mapping.begin(), mapping.end(), std::optional(wanted));
    if (found == mapping.end()) return std::nullopt;
    return std::size_t(found - mapping.begin());
}

/// "序号" may only number the rows of the list.
void dropRunningNumbers(RefusalMapping& mapping, const Content& content) {
    const auto serial = columnFor(mapping, RefusalColumn::Serial);
    if (!serial) return;
    for (const KnownBy by : {KnownBy::StudentNumber, KnownBy::CitizenNumber, KnownBy::Name}) {
        const auto other = columnFor(mapping, columnOf(by));
        if (!other || content.shareKnown(*other, by) < kContentTells) continue;
        if (!content.agree(*serial, *other, by)) mapping[*serial].reset();
        return;
    }
}

}  // namespace

std::string_view toName(RefusalColumn column) {
    return kNames[static_cast<std::size_t>(column)];
}

std::optional<RefusalColumn> refusalColumnNamed(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<RefusalColumn>(found - kNames.begin());
}

RefusalLayout guessLayout(const Table& list, const PeopleIndex& people, const Wordings& wordings) {
    RefusalLayout layout;
    const auto header = findHeader(list, wordings);
    const bool named = header != list.rows.end();
    if (named) {
        layout.headerRow = header->number;
        for (const Cell& cell : header->cells) layout.headers.push_back(trimmed(cell.text));
    }
    std::vector<const TableRow*> rows;
    for (auto row = named ? header + 1 : list.rows.begin(); row != list.rows.end(); ++row) {
        layout.headers.resize(std::max(layout.headers.size(), row->cells.size()));
        if (rows.size() < kRowsToLookAt) rows.push_back(&*row);
    }
    layout.mapping.resize(layout.headers.size());
    const Content content(std::move(rows), layout.headers.size(), people, wordings);
    std::set<RefusalColumn> given;
    for (const Guess& guess : guesses(content, layout.headers, wordings)) {
        if (layout.mapping[guess.column] || given.contains(guess.means)) continue;
        layout.mapping[guess.column] = guess.means;
        given.insert(guess.means);
    }
    dropRunningNumbers(layout.mapping, content);
    return layout;
}

const Cell* cellOf(const TableRow& row, const RefusalMapping& mapping, RefusalColumn column) {
    const auto place = columnFor(mapping, column);
    if (!place || *place >= row.cells.size() || trimmed(row.cells[*place].text).empty()) return nullptr;
    return &row.cells[*place];
}

}  // namespace xuezhao
