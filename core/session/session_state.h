#pragma once

#include "core/base/errors.h"
#include "core/base/image.h"
#include "core/base/serial.h"
#include "core/devices/identity_reader.h"
#include "core/store/capture.h"

#include <cstdint>
#include <optional>
#include <set>

namespace xuezhao {

/// Where the session stands.
enum class Phase {
    NoPlace,     ///< nobody is identified; nothing can be photographed
    PlaceOpen,   ///< one person is identified and stands before the camera
    Asking,      ///< a question waits for its answer; shutter and automatic shutter pause
    Counting,    ///< everything is green; the automatic shutter counts its steady second
    Holding,     ///< the shutter is held down although something fails
    Capturing,   ///< a still was asked for
    Developing,  ///< the still is being cropped, written and checked again
    Saving,      ///< the files are on their way to the disk
    Saved,       ///< committed; the still is held for a moment, the place is closed
};

enum class QuestionKind {
    SecondCard,    ///< another card while a place is open: left keeps the place, right replaces it
    AlreadyTaken,  ///< the person has a photograph: left leaves it, right takes another
    NotInRoster,   ///< left leaves it, right adds the person for the day
    Unpaid,        ///< the roster says that they have not paid: left leaves it, right takes them all the same
    /// Somebody else came in, or the one before has not left: left closes the place as absent, right says that it is
    /// the person of the place
    PersonChanged,
};

/// What is to be heard.
enum class SessionSound { ScanAccepted, Question, Shutter, Saved, Refused };

/// Left is the safe answer, always.
enum class Answer { Left, Right };

/// A person as the store knows them at the time of a scan.
struct Candidate {
    Person person;
    Serial serial;              ///< the one they have, or would be given next
    bool alreadyTaken = false;  ///< a photograph of them is saved
    Image photograph = {};      ///< that one, small, where it can be read
};

/// The one open place: who is photographed next.
struct Place {
    std::uint64_t session = 0;  ///< counts the places opened; results of an earlier one are stale
    Candidate who;
    bool keptAttempt = false;  ///< a photograph that fails was saved; the place stays open for a better one
    std::optional<std::uint64_t> visitor = {};  ///< of Presence: who sat down for this place
};

/// Whose photograph was saved last, and as which visitor they sat there.
struct Served {
    PersonId person{};
    std::uint64_t visitor = 0;
};

/// How a person was named: by a card or code, or chosen by hand in the roster.
struct Presented {
    IdentityScan scan;
    std::optional<PersonId> chosen;  ///< by hand; then the scan is empty
};

struct Question {
    QuestionKind kind;
    Presented presented;
    std::optional<Candidate> who;  ///< the person asked about; absent when not in the roster
};

/// A saved photograph whose human checklist is shown, and what somebody found. Lines are counted from 0.
struct Review {
    CaptureId capture{};
    Candidate who;
    int lines = 0;
    std::set<int> refused = {};  ///< lines that do not hold
    bool lookedAt = false;
};

/// Something did not work, or (SamePicture) was saved and has to be looked at. The place, where there is one, stays
/// open.
struct SessionFault {
    enum class What { CardRefused, NotTaken, NotSaved, SamePicture, LookNotKept, StillAside };
    What what;
    Error error;
};

/// How the latest picture stands against all standards in use together.
enum class Readiness {
    Unknown,   ///< nothing measured yet in this place
    Failing,   ///< no face, or some finding fails
    Doubtful,  ///< nothing fails, but a person has to judge something
    Green,
};

}  // namespace xuezhao
