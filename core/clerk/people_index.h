#pragma once

#include "core/store/person.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace xuezhao {

/// By what a list or the name of a file says who is meant.
enum class KnownBy { Serial, StudentNumber, CitizenNumber, Name };
inline constexpr std::array kKnownBy{KnownBy::Serial, KnownBy::StudentNumber, KnownBy::CitizenNumber, KnownBy::Name};

/// "serial", "student-number", "citizen-number", "name".
std::string_view toName(KnownBy by);

/// What a person has there, as it is compared: "0007" for "7", half-width, without blanks.
std::string normalised(KnownBy by, std::string_view text);

/// A text without ".jpg", ".jpeg" or ".png" at its end: lists name people by their photographs' files, too.
std::string_view withoutPictureEnding(std::string_view text);

/// The people of a roster by what is said of them. Exact matches alone; a number or name with stars matches everybody
/// whom it fits, because the register masks what it gives out.
class PeopleIndex {
public:
    explicit PeopleIndex(std::vector<Person> people);

    const std::vector<Person>& people() const { return m_people; }
    const Person& person(std::size_t index) const { return m_people[index]; }

    /// Places in people(), in its order. Nobody for an empty text.
    std::vector<std::size_t> find(KnownBy by, std::string_view text) const;

    /// The person's own text, "" where the roster has none.
    static const std::string& textOf(const Person& person, KnownBy by);

private:
    std::vector<Person> m_people;
    // One a kind of text.
    std::array<std::vector<std::string>, kKnownBy.size()> m_texts;  ///< normalised, of each person
    std::array<std::unordered_map<std::string, std::vector<std::size_t>>, kKnownBy.size()> m_places;
};

/// Two texts of one kind can mean the same: equal, or equal but for stars in either of them.
bool mayBeSame(KnownBy by, std::string_view a, std::string_view b);

}  // namespace xuezhao
