#include "core/clerk/refusal_import.h"

#include "core/base/sha256.h"
#include "core/roster/normalise.h"
#include "core/roster/row_cleaner.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>

namespace xuezhao {
namespace {

constexpr std::array kNumbers{KnownBy::CitizenNumber, KnownBy::StudentNumber, KnownBy::Serial};

using Places = std::vector<std::size_t>;

Places intersection(const Places& a, const Places& b) {
    Places both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

/// Reads one row after the other and says what is wrong with each.
class RowReader {
public:
    RowReader(const PeopleIndex& people, const PhotographedPeople& photographed, const Wordings& wordings,
              RefusalPreview& preview)
        : m_people(people), m_photographed(photographed), m_wordings(wordings), m_preview(preview) {}

    void read(const TableRow& row) {
        m_row = row.number;
        RefusalRow out;
        out.refusal.row = row.number;
        out.refusal.serial = number(row, KnownBy::Serial);
        out.refusal.studentNumber = number(row, KnownBy::StudentNumber);
        out.refusal.citizenNumber = number(row, KnownBy::CitizenNumber);
        if (const Cell* name = cell(row, RefusalColumn::Name)) out.refusal.name = trimmed(name->text);
        if (const Cell* reason = cell(row, RefusalColumn::Reason)) out.refusal.reason = trimmed(reason->text);
        if (const auto place = whoIsMeant(out.refusal)) {
            const Person& person = m_people.person(*place);
            out.refusal.person = person.id;
            if (!m_photographed.contains(person.id)) say(ErrorId::RefusalNoPhotograph);
            sayTwins(out.refusal);
        }
        out.reading = m_wordings.read(out.refusal.reason);
        if (out.refusal.reason.empty()) say(ErrorId::RefusalNoReason);
        else if (!out.reading.understood()) say(ErrorId::RefusalWordingUnknown);
        m_preview.rows.push_back(std::move(out));
    }

    int people() const { return int(m_firstRow.size()); }

private:
    const Cell* cell(const TableRow& row, RefusalColumn column) const {
        return cellOf(row, m_preview.layout.mapping, column);
    }

    void say(ErrorId id, std::vector<int> twins = {}) {
        m_preview.problems.push_back({{id, "row " + std::to_string(m_row), {}}, m_row, std::move(twins)});
    }

    std::string number(const TableRow& row, KnownBy by) {
        const Cell* found = cell(row, static_cast<RefusalColumn>(by));
        if (!found) return {};
        if (found->kind == Cell::Kind::Error || isDamagedNumber(normaliseNumber(found->text), found->kind)) {
            say(ErrorId::RosterNumberDamaged);
            return {};
        }
        return normalised(by, found->text);
    }

    /// The one person whom the numbers and the name of a row mean; otherwise says why there is none.
    std::optional<std::size_t> whoIsMeant(const Refusal& row) {
        const auto textOf = [&](KnownBy by) -> const std::string& {
            switch (by) {
                case KnownBy::Serial: return row.serial;
                case KnownBy::StudentNumber: return row.studentNumber;
                case KnownBy::CitizenNumber: return row.citizenNumber;
                case KnownBy::Name: break;
            }
            return row.name;
        };
        std::optional<Places> meant;
        bool numbered = false, sure = false;  // sure: by a number that belongs to the person, not to the job
        for (const KnownBy by : kNumbers) {
            if (textOf(by).empty()) continue;
            numbered = true;
            const Places found = m_people.find(by, textOf(by));
            if (found.empty()) continue;
            meant = meant ? intersection(*meant, found) : found;
            if (meant->empty()) return refuse(ErrorId::RefusalContradiction);
            sure = sure || by != KnownBy::Serial;
        }
        if (!meant && numbered) return refuse(ErrorId::RefusalNobody);
        if (!meant) {
            const Places named = m_people.find(KnownBy::Name, row.name);
            if (named.empty()) return refuse(ErrorId::RefusalNobody);
            if (named.size() > 1) return refuse(ErrorId::RefusalAmbiguous);
            say(ErrorId::RefusalByName);
            return named.front();
        }
        Places both = *meant;
        std::erase_if(
            both, [&](std::size_t place) { return !mayBeSame(KnownBy::Name, m_people.person(place).name, row.name); });
        if (both.size() == 1) return both.front();
        if (meant->size() > 1) return refuse(ErrorId::RefusalAmbiguous);
        if (row.name.empty()) return meant->front();
        if (!sure) return refuse(ErrorId::RefusalContradiction);
        say(ErrorId::RefusalNameDiffers);
        return meant->front();
    }

    std::nullopt_t refuse(ErrorId id) {
        say(id);
        return std::nullopt;
    }

    void sayTwins(const Refusal& row) {
        const auto [first, isNew] = m_firstRow.emplace(*row.person, row.row);
        if (!isNew) say(ErrorId::RefusalTwice, {first->second});
    }

    const PeopleIndex& m_people;
    const PhotographedPeople& m_photographed;
    const Wordings& m_wordings;
    RefusalPreview& m_preview;
    std::map<PersonId, int> m_firstRow;
    int m_row = 0;
};

/// A page of a long list repeats its header.
bool isHeaderAgain(const TableRow& row, const RefusalLayout& layout) {
    if (layout.headerRow == 0 || row.cells.size() > layout.headers.size()) return false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (trimmed(row.cells[i].text) != layout.headers[i]) return false;
    }
    return true;
}

bool saysWho(const RefusalMapping& mapping) {
    return std::any_of(mapping.begin(), mapping.end(),
                       [](const auto& column) { return column && *column != RefusalColumn::Reason; });
}

}  // namespace

bool RefusalPreview::blocked() const {
    return std::any_of(problems.begin(), problems.end(),
                       [](const ImportProblem& p) { return p.severity() == Severity::Fault; });
}

int RefusalPreview::count(ErrorId id) const {
    return int(std::count_if(problems.begin(), problems.end(), [&](const auto& p) { return p.error.id == id; }));
}

int RefusalPreview::unmatched() const {
    return int(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return !row.refusal.person; }));
}

RefusalPreview previewRefusals(const Table& list, const PeopleIndex& people, const PhotographedPeople& photographed,
                               const Wordings& wordings, const RefusalChoices& choices) {
    RefusalPreview preview;
    preview.emptyRows = list.emptyRows;
    preview.layout = guessLayout(list, people, wordings);
    if (choices.mapping) {
        preview.layout.mapping = *choices.mapping;
        preview.layout.mapping.resize(preview.layout.headers.size());
    }
    if (!saysWho(preview.layout.mapping)) {
        preview.problems.push_back({{ErrorId::RefusalColumnsUnclear, {}, {}}, 0, {}});
        return preview;
    }
    RowReader reader(people, photographed, wordings, preview);
    for (const TableRow& row : list.rows) {
        if (row.number <= preview.layout.headerRow || isHeaderAgain(row, preview.layout)) continue;
        if (choices.leaveOut.contains(row.number)) ++preview.leftOut;
        else reader.read(row);
    }
    preview.people = reader.people();
    return preview;
}

RefusalList listOf(const RefusalPreview& preview, std::string name, std::span<const unsigned char> bytes,
                   WallTime now) {
    RefusalList list{std::move(name), sha256Hex(bytes), now, {}};
    for (const RefusalRow& row : preview.rows) list.rows.push_back(row.refusal);
    return list;
}

}  // namespace xuezhao
