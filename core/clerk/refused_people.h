#pragma once

#include "core/clerk/recrop.h"
#include "core/clerk/wordings.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// How far a refused photograph is.
enum class RefusedState {
    Open,          ///< the person's photograph is still the refused one
    MustCome,      ///< the same, and somebody decided that the person has to come
    Later,         ///< the same, and somebody put it off
    NewCrop,       ///< a new crop took its place
    TakenAgain,    ///< another photograph took its place
    NoPhotograph,  ///< there never was one
};
std::string_view toName(RefusedState state);  ///< "open", "must-come", ...
/// In the language in force.
std::string textOf(RefusedState state);

/// Everything about one refused person.
struct RefusedPerson {
    Person person;
    std::vector<Refusal> refusals;    ///< of all lists, the newest first
    std::vector<Refusal> reasons;     ///< those about the photograph that was refused last
    ReasonReading reading;            ///< of these
    std::vector<RemedyEvent> events;  ///< the oldest first
    std::optional<CaptureId> photo;   ///< whose files are the person's photographs now
    RefusedState state = RefusedState::Open;
    std::optional<Remedy> remedy;  ///< as last worked out, while that still holds

    bool left() const { return state == RefusedState::Open || state == RefusedState::Later; }
    /// The reasons as they stand, each once: "头顶高不合格; ...".
    std::string reasonText() const;
    /// For Assessment::reasons.
    std::string reasonsHash() const;
};

struct RefusalQueue {
    std::vector<RefusedPerson> people;  ///< by serial
    std::vector<Refusal> nobody;        ///< rows without a person

    int count(RefusedState state) const;
};

/// Everybody whose photograph was refused. Errors: those of the store.
Result<RefusalQueue> refusedPeople(Store& store, const Wordings& wordings);

}  // namespace xuezhao
