#include "core/clerk/picture_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace xuezhao {
namespace {

constexpr std::array kRules{KnownBy::Serial, KnownBy::StudentNumber, KnownBy::CitizenNumber};
constexpr std::string_view kEnding = ".jpg";

KnownBy guessRule(const PeopleIndex& people, std::span<const std::filesystem::path> paths) {
    KnownBy best = kRules.front();
    std::ptrdiff_t most = 0;
    for (const KnownBy by : kRules) {
        const auto hits = std::count_if(paths.begin(), paths.end(), [&](const std::filesystem::path& path) {
            return !people.find(by, path.stem().string()).empty();
        });
        if (hits > most) {
            most = hits;
            best = by;
        }
    }
    return best;
}

/// "0007" of "0007_name", "0007 (1)", "0007-copy".
std::string beginningOf(const std::string& stem) {
    return stem.substr(0, stem.find_first_of(" _-(.+"));
}

/// Fills in whom a text means by one kind of number. False when nobody.
bool match(const PeopleIndex& people, KnownBy by, const std::string& text, PictureName& name) {
    const auto places = people.find(by, text);
    if (places.empty()) return false;
    name.ambiguous = places.size() > 1;
    if (!name.ambiguous) name.match = NameMatch{by, places.front(), false};
    return true;
}

void read(const PeopleIndex& people, KnownBy rule, PictureName& name) {
    const std::string stem = name.path.stem().string();
    std::vector<KnownBy> kinds{rule};
    std::copy_if(kRules.begin(), kRules.end(), std::back_inserter(kinds), [&](KnownBy by) { return by != rule; });
    for (const std::string& text : {stem, beginningOf(stem)}) {
        for (const KnownBy by : kinds) {
            if (!match(people, by, text, name)) continue;
            if (name.match)
                name.match->wellNamed = name.path.filename() == properName(people.person(name.match->place), rule);
            return;
        }
    }
}

}  // namespace

std::string properName(const Person& person, KnownBy rule) {
    const std::string text = normalised(rule, PeopleIndex::textOf(person, rule));
    return text.empty() ? text : text + std::string(kEnding);
}

PictureNames matchNames(const PeopleIndex& people, std::span<const std::filesystem::path> paths,
                        std::optional<KnownBy> rule) {
    PictureNames names;
    names.rule = rule.value_or(guessRule(people, paths));
    for (const std::filesystem::path& path : paths) {
        PictureName name{path, std::nullopt, false};
        read(people, names.rule, name);
        names.files.push_back(std::move(name));
    }
    return names;
}

}  // namespace xuezhao
