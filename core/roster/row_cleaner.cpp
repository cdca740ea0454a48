#include "core/roster/row_cleaner.h"

#include "core/base/citizen_number.h"
#include "core/base/serial.h"
#include "core/roster/normalise.h"

#include <algorithm>
#include <charconv>

namespace xuezhao {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A spreadsheet keeps 15 digits of a number (IEEE 754 double, ECMA-376).
constexpr std::size_t kDigitsOfANumber = 15;

/// "1.1E+17": how a spreadsheet shows a long number.
bool hasExponent(std::string_view text) {
    const auto e = text.find_first_of("eE");
    if (e == 0 || e == std::string_view::npos || e + 1 == text.size()) return false;
    const auto mantissa = text.substr(0, e), exponent = text.substr(text[e + 1] == '+' ? e + 2 : e + 1);
    return allDigits(exponent) && mantissa.find('.') != std::string_view::npos &&
           std::all_of(mantissa.begin(), mantissa.end(), [](char c) { return isDigit(c) || c == '.'; });
}

bool isDamaged(RosterField field, const std::string& text, Cell::Kind kind) {
    if (isDamagedNumber(text, kind)) return true;
    return field == RosterField::CitizenNumber && text.size() == 18 && text.ends_with("000") &&
           judgeCitizenNumber(text) == CitizenNumber::CheckWrong;
}

/// Passports and permits have letters in front or are short; GB 11643 numbers are neither.
bool mayBeAnotherDocument(std::string_view text) {
    constexpr std::size_t kLongestPermit = 10;  // Taiwan residents: 8; older Hong Kong and Macao permits: 10
    return !isDigit(text.front()) || text.size() <= kLongestPermit;
}

/// A page of a long list repeats its header.
bool isHeaderAgain(const TableRow& row, const ImportPreview& preview) {
    if (row.cells.size() > preview.headers.size()) return false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].text != preview.headers[i]) return false;
    }
    return true;
}

}  // namespace

bool isDamagedNumber(std::string_view text, Cell::Kind kind) {
    return hasExponent(text) || (kind == Cell::Kind::Number && text.size() > kDigitsOfANumber);
}

void RowCleaner::say(ErrorId id, std::string_view header) {
    std::string where = "row " + std::to_string(m_row);
    if (!header.empty()) where += ", " + std::string(header);
    m_problems.push_back({{id, std::move(where), {}}, m_row, {}});
}

std::optional<Person> RowCleaner::clean(const TableRow& row, const ImportPreview& preview) {
    m_row = row.number;
    Person person;
    const std::size_t before = m_problems.size();
    static const Cell kEmpty;
    for (std::size_t i = 0; i < preview.mapping.size(); ++i) {
        const Cell& cell = i < row.cells.size() ? row.cells[i] : kEmpty;
        if (preview.mapping[i]) fill(person, *preview.mapping[i], cell);
        else person.others.emplace_back(preview.headers[i], cell.text);
    }
    const bool nobody = person.name.empty() && person.studentNumber.empty() && person.citizenNumber.empty() &&
                        person.code.empty() && person.serial.empty();
    const bool header = isHeaderAgain(row, preview);
    if (header) m_problems.resize(before);
    if (nobody || header) {
        say(ErrorId::RosterNobody, {});
        return std::nullopt;
    }
    compare(person);
    return person;
}

void RowCleaner::fill(Person& person, RosterField field, const Cell& cell) {
    const RosterFieldRow& row = rosterField(field);
    if (cell.text.empty()) return;
    if (cell.kind == Cell::Kind::Error) return say(ErrorId::RosterCellError, row.header);
    std::string& text = person.*row.member;
    switch (field) {
        case RosterField::Serial:
        case RosterField::StudentNumber:
        case RosterField::CitizenNumber:
        case RosterField::InstitutionCode: text = cleanNumber(field, cell); break;
        case RosterField::Name: text = normaliseName(cell.text); break;
        case RosterField::Sex: text = trimmed(toHalfWidth(cell.text)); break;
        default: text = trimmed(cell.text); break;
    }
}

std::string RowCleaner::cleanNumber(RosterField field, const Cell& cell) {
    std::string text = normaliseNumber(cell.text);
    if (text.empty()) return text;
    if (isDamaged(field, text, cell.kind)) {
        say(ErrorId::RosterNumberDamaged, rosterField(field).header);
        return {};
    }
    if (field == RosterField::Serial) return cleanSerial(text);
    if (field == RosterField::CitizenNumber) return cleanCitizenNumber(text);
    if (field == RosterField::InstitutionCode && (text.size() != 5 || !allDigits(text))) {
        say(ErrorId::RosterInstitutionBad, rosterField(field).header);
    }
    return text;
}

/// "7" becomes "0007", as a spreadsheet drops the zeros.
std::string RowCleaner::cleanSerial(const std::string& text) {
    int number = 0;
    if (allDigits(text) && text.size() <= 4) std::from_chars(text.data(), text.data() + text.size(), number);
    if (const auto serial = Serial::fromNumber(number)) return serial->text();
    say(ErrorId::RosterSerialBad, rosterField(RosterField::Serial).header);
    return {};
}

std::string RowCleaner::cleanCitizenNumber(const std::string& text) {
    const std::string_view header = rosterField(RosterField::CitizenNumber).header;
    if (const auto longer = citizenNumberFrom15(text)) {
        say(ErrorId::RosterCitizenOld, header);
        return *longer;
    }
    const CitizenNumber judged = judgeCitizenNumber(text);
    if (judged == CitizenNumber::CheckWrong) say(ErrorId::RosterCitizenCheck, header);
    if (judged == CitizenNumber::NotOne && !mayBeAnotherDocument(text)) say(ErrorId::RosterCitizenShape, header);
    return text;
}

/// What one cell says of another.
void RowCleaner::compare(const Person& person) {
    if (person.name.empty()) say(ErrorId::RosterNameMissing, rosterField(RosterField::Name).header);
    const std::string_view sexHeader = rosterField(RosterField::Sex).header;
    const auto sex = readSex(person.sex);
    if (!sex) return say(ErrorId::RosterSexUnclear, sexHeader);
    const bool told = *sex == Sex::Male || *sex == Sex::Female;
    const bool trusted = judgeCitizenNumber(person.citizenNumber) == CitizenNumber::Fits;
    if (told && trusted && *sex != sexOfCitizenNumber(person.citizenNumber)) {
        say(ErrorId::RosterSexMismatch, sexHeader);
    }
}

}  // namespace xuezhao
