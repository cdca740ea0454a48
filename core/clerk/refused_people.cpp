#include "core/clerk/refused_people.h"

#include "core/base/sha256.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <utility>

namespace xuezhao {
namespace {

struct StateRow {
    RefusedState state;
    std::string_view name;
    const char* text;
};
constexpr std::array kStates{
    StateRow{RefusedState::Open, "open", QT_TRANSLATE_NOOP("Refusal", "Still to do")},
    StateRow{RefusedState::MustCome, "must-come", QT_TRANSLATE_NOOP("Refusal", "Must come back")},
    StateRow{RefusedState::Later, "later", QT_TRANSLATE_NOOP("Refusal", "Put off")},
    StateRow{RefusedState::NewCrop, "new-crop", QT_TRANSLATE_NOOP("Refusal", "New crop made")},
    StateRow{RefusedState::TakenAgain, "taken-again", QT_TRANSLATE_NOOP("Refusal", "Taken again")},
    StateRow{RefusedState::NoPhotograph, "no-photograph", QT_TRANSLATE_NOOP("Refusal", "No photograph here")},
};

const StateRow& rowOf(RefusedState state) {
    return *std::find_if(kStates.begin(), kStates.end(), [&](const StateRow& row) { return row.state == state; });
}

RefusedState stateOf(const RefusedPerson& one, bool refusedFile) {
    if (!one.photo) return RefusedState::NoPhotograph;
    if (refusedFile) {
        const RemedyKind last = one.events.empty() ? RemedyKind::Open : one.events.back().kind;
        if (last == RemedyKind::ComeBack) return RefusedState::MustCome;
        return last == RemedyKind::Later ? RefusedState::Later : RefusedState::Open;
    }
    const bool made = std::any_of(one.events.begin(), one.events.end(), [&](const RemedyEvent& event) {
        return event.kind == RemedyKind::NewCrop && event.capture == one.photo;
    });
    return made ? RefusedState::NewCrop : RefusedState::TakenAgain;
}

/// The newest list that says anything about the person, and whatever others said of the same photograph.
std::vector<Refusal> reasonsThatCount(const std::vector<Refusal>& newestFirst) {
    std::vector<Refusal> out;
    for (const Refusal& refusal : newestFirst) {
        if (refusal.capture == newestFirst.front().capture) out.push_back(refusal);
    }
    return out;
}

ReasonReading readAll(const std::vector<Refusal>& reasons, const Wordings& wordings) {
    std::string text;
    for (const Refusal& refusal : reasons) text += refusal.reason + "\n";
    return wordings.read(text);
}

}  // namespace

std::string_view toName(RefusedState state) {
    return rowOf(state).name;
}

std::string textOf(RefusedState state) {
    return QCoreApplication::translate("Refusal", rowOf(state).text).toStdString();
}

std::string RefusedPerson::reasonText() const {
    std::vector<std::string_view> seen;
    std::string text;
    for (const Refusal& refusal : reasons) {
        if (refusal.reason.empty() || std::find(seen.begin(), seen.end(), refusal.reason) != seen.end()) continue;
        seen.push_back(refusal.reason);
        text += (text.empty() ? "" : "; ") + refusal.reason;
    }
    return text;
}

std::string RefusedPerson::reasonsHash() const {
    const std::string text = reasonText();
    return sha256Hex({reinterpret_cast<const unsigned char*>(text.data()), text.size()});
}

int RefusalQueue::count(RefusedState state) const {
    return int(std::count_if(people.begin(), people.end(), [&](const auto& one) { return one.state == state; }));
}

Result<RefusalQueue> refusedPeople(Store& store, const Wordings& wordings) {
    RefusalBook& book = store.refusals();
    auto refusals = book.all();
    if (!refusals) return refusals.error();
    const auto photos = book.currentPhotos();
    if (!photos) return photos.error();
    const auto events = book.events();
    if (!events) return events.error();
    const auto assessments = book.assessments();
    if (!assessments) return assessments.error();
    auto people = store.allPeople();
    if (!people) return people.error();

    RefusalQueue queue;
    std::unordered_map<std::int64_t, RefusedPerson> refused;
    for (auto refusal = refusals->rbegin(); refusal != refusals->rend(); ++refusal) {
        if (refusal->person) refused[std::int64_t(*refusal->person)].refusals.push_back(std::move(*refusal));
        else queue.nobody.push_back(std::move(*refusal));
    }
    std::reverse(queue.nobody.begin(), queue.nobody.end());
    const auto find = [&](PersonId id) {
        const auto found = refused.find(std::int64_t(id));
        return found == refused.end() ? nullptr : &found->second;
    };
    for (Person& person : *people) {
        if (RefusedPerson* const one = find(person.id)) one->person = std::move(person);
    }
    for (const RemedyEvent& event : *events) {
        if (RefusedPerson* const one = find(event.person)) one->events.push_back(event);
    }
    for (const CurrentPhoto& photo : *photos) {
        RefusedPerson* const one = find(photo.person);
        if (!one) continue;
        one->photo = photo.capture;
        one->state = stateOf(*one, photo.refused);
        if (const auto serial = Serial::fromNumber(photo.serial)) one->person.serial = serial->text();
    }
    for (auto& [id, one] : refused) {
        if (!one.photo) one.state = RefusedState::NoPhotograph;
        one.reasons = reasonsThatCount(one.refusals);
        one.reading = readAll(one.reasons, wordings);
    }
    for (const Assessment& kept : *assessments) {
        RefusedPerson* const one = find(kept.person);
        if (one && one->photo == kept.capture && kept.reasons == one->reasonsHash())
            one->remedy = remedyNamed(kept.remedy);
    }
    for (auto& [id, one] : refused) queue.people.push_back(std::move(one));
    std::sort(queue.people.begin(), queue.people.end(), [](const RefusedPerson& a, const RefusedPerson& b) {
        return std::tie(a.person.serial, a.person.id) < std::tie(b.person.serial, b.person.id);
    });
    return queue;
}

}  // namespace xuezhao
