#include "core/clerk/people_index.h"

#include "core/base/citizen_number.h"
#include "core/base/serial.h"
#include "core/roster/normalise.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <charconv>
#include <utility>

namespace xuezhao {
namespace {

constexpr std::size_t index(KnownBy by) {
    return static_cast<std::size_t>(by);
}

/// "7" is 0007: a spreadsheet drops the zeros. What is no serial comes back as it is.
std::string serialText(std::string text) {
    if (text.empty() || text.size() > 4) return text;
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = failure == std::errc() && end == text.data() + text.size();
    const auto serial = whole ? Serial::fromNumber(number) : std::nullopt;
    return serial ? serial->text() : text;
}

bool masked(std::string_view text) {
    return text.find('*') != text.npos;
}

/// Character by character; a star fits any one.
bool fits(KnownBy by, std::string_view a, std::string_view b) {
    const auto same = [](auto p, auto q) { return p == q || p == '*' || q == '*'; };
    if (a == b) return true;
    if (by != KnownBy::Name) return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), same);
    if (!masked(a) && !masked(b)) return false;
    const auto characters = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4();
    };
    const auto x = characters(a), y = characters(b);
    return x.size() == y.size() && std::equal(x.begin(), x.end(), y.begin(), same);
}

}  // namespace

std::string_view toName(KnownBy by) {
    static constexpr std::array<std::string_view, kKnownBy.size()> kNames{"serial", "student-number", "citizen-number",
                                                                          "name"};
    return kNames[index(by)];
}

std::string_view withoutPictureEnding(std::string_view text) {
    for (const std::string_view ending : {".jpg", ".jpeg", ".png"}) {
        if (text.size() <= ending.size()) continue;
        const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; };
        const std::string_view last = text.substr(text.size() - ending.size());
        if (std::equal(last.begin(), last.end(), ending.begin(), ending.end(), same))
            return text.substr(0, text.size() - ending.size());
    }
    return text;
}

std::string normalised(KnownBy by, std::string_view text) {
    if (by == KnownBy::Name) return normaliseName(text);
    std::string number = normaliseNumber(text);
    number = std::string(withoutPictureEnding(number));
    if (by == KnownBy::Serial) return serialText(std::move(number));
    if (by == KnownBy::CitizenNumber) {
        std::transform(number.begin(), number.end(), number.begin(), [](char c) { return c == 'x' ? 'X' : c; });
        return citizenNumberFrom15(number).value_or(number);
    }
    return number;
}

bool mayBeSame(KnownBy by, std::string_view a, std::string_view b) {
    return fits(by, normalised(by, a), normalised(by, b));
}

const std::string& PeopleIndex::textOf(const Person& person, KnownBy by) {
    switch (by) {
        case KnownBy::Serial: return person.serial;
        case KnownBy::StudentNumber: return person.studentNumber;
        case KnownBy::CitizenNumber: return person.citizenNumber;
        case KnownBy::Name: break;
    }
    return person.name;
}

PeopleIndex::PeopleIndex(std::vector<Person> people) : m_people(std::move(people)) {
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        for (const KnownBy by : kKnownBy) {
            std::string text = normalised(by, textOf(m_people[i], by));
            if (!text.empty()) m_places[index(by)][text].push_back(i);
            m_texts[index(by)].push_back(std::move(text));
        }
    }
}

std::vector<std::size_t> PeopleIndex::find(KnownBy by, std::string_view text) const {
    const std::string wanted = normalised(by, text);
    const auto& places = m_places[index(by)];
    if (const auto found = places.find(wanted); found != places.end()) return found->second;
    std::vector<std::size_t> out;
    if (!masked(wanted) || wanted.find_first_not_of('*') == wanted.npos) return out;
    const auto& texts = m_texts[index(by)];
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].empty() && fits(by, texts[i], wanted)) out.push_back(i);
    }
    return out;
}

}  // namespace xuezhao
