#include "core/roster/person_check.h"

#include "core/roster/row_cleaner.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <utility>

namespace xuezhao {
namespace {

constexpr std::pair<ErrorId, const char*> kTexts[]{
    {ErrorId::RosterSerialBad, QT_TRANSLATE_NOOP("PersonCheck", "A serial is 0001 to 9999")},
    {ErrorId::RosterSameSerial, QT_TRANSLATE_NOOP("PersonCheck", "Somebody else has this serial")},
    {ErrorId::RosterSameStudentNumber, QT_TRANSLATE_NOOP("PersonCheck", "Somebody else has this student number")},
    {ErrorId::RosterSameCitizenNumber, QT_TRANSLATE_NOOP("PersonCheck", "Somebody else has this ID number")},
    {ErrorId::RosterCitizenCheck,
     QT_TRANSLATE_NOOP("PersonCheck", "The last character does not fit the others. Compare with the card")},
    {ErrorId::RosterCitizenShape, QT_TRANSLATE_NOOP("PersonCheck", "Not the 18 characters of an ID card")},
    {ErrorId::RosterCitizenOld, QT_TRANSLATE_NOOP("PersonCheck", "15 digits: becomes the number of 18")},
    {ErrorId::RosterNumberDamaged, QT_TRANSLATE_NOOP("PersonCheck", "A spreadsheet rounded this number. Type it anew")},
    {ErrorId::RosterInstitutionBad, QT_TRANSLATE_NOOP("PersonCheck", "Five digits are expected")},
    {ErrorId::RosterSexUnclear, QT_TRANSLATE_NOOP("PersonCheck", "男 or 女 is expected")},
    {ErrorId::RosterSexMismatch, QT_TRANSLATE_NOOP("PersonCheck", "Does not agree with the ID number")},
    {ErrorId::RosterNameMissing, QT_TRANSLATE_NOOP("PersonCheck", "The name is missing")},
    {ErrorId::RosterNobody, QT_TRANSLATE_NOOP("PersonCheck", "A name or a number is needed")},
};

/// The field that a problem of the one row names at its end: "row 1, 学号".
RosterField fieldOf(const ImportProblem& problem) {
    for (const RosterFieldRow& field : rosterFields()) {
        if (problem.error.where.ends_with(", " + std::string(field.header))) return field.id;
    }
    return RosterField::Name;
}

void refuseTwins(CheckedPerson& checked, const std::vector<const Person*>& roster) {
    constexpr std::pair<RosterField, ErrorId> kUnique[]{{RosterField::Serial, ErrorId::RosterSameSerial},
                                                        {RosterField::StudentNumber, ErrorId::RosterSameStudentNumber},
                                                        {RosterField::CitizenNumber, ErrorId::RosterSameCitizenNumber}};
    for (const auto& [field, id] : kUnique) {
        const auto member = rosterField(field).member;
        const std::string& text = checked.person.*member;
        if (text.empty()) continue;
        const bool taken = std::any_of(roster.begin(), roster.end(), [&](const Person* other) {
            return other->id != checked.person.id && other->*member == text;
        });
        if (taken) checked.problems.push_back({field, id, true});
    }
}

}  // namespace

bool CheckedPerson::refused() const {
    return std::any_of(problems.begin(), problems.end(), [](const FieldProblem& problem) { return problem.refused; });
}

const FieldProblem* CheckedPerson::of(RosterField field) const {
    const FieldProblem* found = nullptr;
    for (const FieldProblem& problem : problems) {
        if (problem.field == field && (!found || (problem.refused && !found->refused))) found = &problem;
    }
    return found;
}

CheckedPerson checkPerson(const Person& typed, const std::vector<const Person*>& roster) {
    // One row with every known column, through the import's own rules.
    ImportPreview columns;
    TableRow row{1, {}};
    for (const RosterFieldRow& field : rosterFields()) {
        columns.headers.emplace_back(field.header);
        columns.mapping.emplace_back(field.id);
        row.cells.push_back({typed.*field.member, Cell::Kind::Text});
    }
    std::vector<ImportProblem> problems;
    const auto cleaned = RowCleaner(problems).clean(row, columns);
    CheckedPerson checked;
    checked.person = typed;
    for (const RosterFieldRow& field : rosterFields())
        if (cleaned) checked.person.*field.member = (*cleaned).*field.member;
    for (const ImportProblem& problem : problems) {
        const FieldProblem one{fieldOf(problem), problem.error.id, problem.severity() != Severity::Notice};
        const auto member = rosterField(one.field).member;
        if (one.refused) checked.person.*member = typed.*member;
        checked.problems.push_back(one);
    }
    refuseTwins(checked, roster);
    return checked;
}

const char* fieldProblemText(ErrorId id) {
    const auto found =
        std::find_if(std::begin(kTexts), std::end(kTexts), [id](const auto& row) { return row.first == id; });
    return found == std::end(kTexts) ? errorRow(id).hint : found->second;
}

}  // namespace xuezhao
