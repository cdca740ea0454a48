#pragma once

#include "core/session/presence.h"
#include "core/session/session_state.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <variant>

namespace xuezhao {

/// What happens to a session. Answers carry the number of what they answer; one that no longer matches
/// is stale and changes nothing.
// Two tables, a row an event.
// clang-format off
namespace event {

struct Scanned { Presented presented; };
/// Whom the store knows by what was presented; nobody: not in the roster.
struct Found { std::uint64_t lookup; Presented presented; std::optional<Candidate> who; };
struct LookUpFailed { std::uint64_t lookup; Error error; };
struct Answered { Answer answer; };
struct ShutterPressed {};
struct ShutterReleased {};
/// A frame of the place `session` was judged. `doubtful` are the checks that a person has to look at.
struct Judged { std::uint64_t session; Readiness readiness; std::set<std::string> doubtful; };
/// Who is to be seen, place or not.
struct Seen { Glimpse glimpse; };
struct Ticked { std::string check; };
struct StillArrived { std::uint64_t request; };
struct StillFailed { std::uint64_t request; Error error; };
/// The camera's own shutter was pressed, and the still is there. It is taken under the next number, `request`, when a
/// place is open and nothing else is under way; otherwise nothing changes.
struct OwnShutter { std::uint64_t request; };
/// A still that belongs to nobody was put aside; the error says where.
struct StillKeptAside { Error error; };
/// The files are made and judged; `failing`: some finding of some file fails.
struct Developed { std::uint64_t request; bool failing; };
struct DevelopFailed { std::uint64_t request; Error error; };
/// `twin`: whose photo is nearly the same. `lines`: of the human checklist of this photograph.
struct Stored { std::uint64_t request; Serial serial; std::optional<Serial> twin = {}; CaptureId capture = {}; int lines = 0; };
struct StoringFailed { std::uint64_t request; Error error; };
struct CameraChanged { bool ready; };
struct DiskChanged { bool full; };
struct Skipped {};
struct RetakeAsked {};
struct AutoShutterToggled {};
/// A photograph to look at, as it is kept: the next one, or one that was asked for.
struct ReviewOpened { Review review; };
/// Somebody looked, and all lines hold but those refused. Where that is said already: the next photograph, please.
/// `by`: what they did it with, "key" or "mouse".
struct LookedAt { std::string by; };
/// A line does not hold, or does after all.
struct LineToggled { int line; std::string by; };
/// Takes the last LookedAt or LineToggled back.
struct ReviewUndone {};
struct LookNotKept { CaptureId capture; Error error; };
struct TimePassed {};

}  // namespace event

using SessionEvent =
    std::variant<event::Scanned, event::Found, event::LookUpFailed, event::Answered, event::ShutterPressed,
                 event::ShutterReleased, event::Judged, event::Ticked, event::StillArrived, event::StillFailed, event::OwnShutter, event::StillKeptAside,
                 event::Developed, event::DevelopFailed, event::Stored, event::StoringFailed, event::CameraChanged,
                 event::DiskChanged, event::Skipped, event::RetakeAsked, event::AutoShutterToggled, event::ReviewOpened,
                 event::LookedAt, event::LineToggled, event::ReviewUndone, event::LookNotKept, event::TimePassed,
                 event::Seen>;

/// What the session wants done. Each that takes time is answered by an event with the same number.
namespace effect {

/// Answered by Found or LookUpFailed.
struct LookUp { std::uint64_t lookup; Presented presented; };
/// Adds the person to the roster for the day; answered by Found with them, or LookUpFailed.
struct AddWalkUp { std::uint64_t lookup; Presented presented; };
/// Answered by StillArrived or StillFailed.
struct RequestStill { std::uint64_t request; };
/// The best of the stills `first` to `request` becomes the photos; answered by Developed or DevelopFailed with
/// `request`.
struct Develop { std::uint64_t first; std::uint64_t request; };
/// Answered by Stored or StoringFailed.
struct Store { std::uint64_t request; PersonId person; };
struct Sound { SessionSound sound; };
/// For the append-only log; no names, no identity numbers.
struct Log { std::string event; std::string detail; };
/// The place was closed: its person leaves.
struct PersonLeaves {};
/// What somebody found belongs into the record; answered by LookNotKept where that fails.
struct KeepLook { Review review; std::string by; };
/// Answered by ReviewOpened while there is a photograph that nobody has looked at.
struct NextReview {};
/// Somebody of another class was saved: time to compare the photographs of the one before.
struct ClassEnded { std::string className; };

}  // namespace effect
// clang-format on

using SessionEffect =
    std::variant<effect::LookUp, effect::AddWalkUp, effect::RequestStill, effect::Develop, effect::Store, effect::Sound,
                 effect::Log, effect::PersonLeaves, effect::KeepLook, effect::NextReview, effect::ClassEnded>;

}  // namespace xuezhao
