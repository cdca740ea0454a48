#include "core/roster/import_changes.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace xuezhao {
namespace {

using Index = std::unordered_multimap<std::string, const Person*>;

Index indexBy(const std::vector<Person>& people, std::string Person::*number) {
    Index index;
    for (const Person& person : people) {
        if (!(person.*number).empty()) index.emplace(person.*number, &person);
    }
    return index;
}

std::set<const Person*> lookUp(const Index& index, const std::string& number) {
    std::set<const Person*> found;
    if (number.empty()) return found;
    const auto [from, to] = index.equal_range(number);
    for (auto it = from; it != to; ++it) found.insert(it->second);
    return found;
}

std::vector<FieldChange> changesOf(const Person* before, const Person& after) {
    std::vector<FieldChange> changes;
    const auto compare = [&](std::string_view header, const std::string& old, const std::string& now) {
        if (!now.empty() && now != old) changes.push_back({std::string(header), old, now});
    };
    static const Person kNobody;
    const Person& old = before ? *before : kNobody;
    for (const RosterFieldRow& field : rosterFields()) compare(field.header, old.*field.member, after.*field.member);
    std::map<std::string, std::string> others(old.others.begin(), old.others.end());
    for (const auto& [header, text] : after.others) compare(header, others[header], text);
    return changes;
}

}  // namespace

ImportChanges compareImport(const std::vector<Person>& known, const ImportPreview& preview) {
    const Index byStudent = indexBy(known, &Person::studentNumber), byCitizen = indexBy(known, &Person::citizenNumber);
    ImportChanges out;
    std::set<const Person*> named;
    for (std::size_t i = 0; i < preview.people.size(); ++i) {
        const Person& person = preview.people[i];
        auto found = lookUp(byStudent, person.studentNumber);
        found.merge(lookUp(byCitizen, person.citizenNumber));
        if (found.size() > 1) {
            out.torn.push_back(preview.rows[i]);
            continue;
        }
        const Person* before = found.empty() ? nullptr : *found.begin();
        if (before && !named.insert(before).second) {
            out.torn.push_back(preview.rows[i]);
            continue;
        }
        PersonChange change{preview.rows[i], before ? before->id : PersonId{}, changesOf(before, person)};
        if (!before) out.added.push_back(std::move(change));
        else if (change.fields.empty()) ++out.same;
        else out.changed.push_back(std::move(change));
    }
    for (const Person& person : known) {
        if (!named.contains(&person)) out.absent.push_back(person.id);
    }
    return out;
}

}  // namespace xuezhao
