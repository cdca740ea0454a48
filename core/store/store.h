#pragma once

#include "core/base/result.h"
#include "core/store/capture.h"
#include "core/store/person.h"
#include "core/store/reassignment.h"
#include "core/store/refusal_book.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// A block of serials, for one college or for everybody.
struct SerialBlock {
    int first = 1;
    int last = 9999;
    std::string college;  ///< empty: for all that no other block names

    friend bool operator==(const SerialBlock&, const SerialBlock&) = default;
};

/// How far a job is.
struct JobCounts {
    int people = 0;           ///< rows of the roster, walk-ups included
    int captured = 0;         ///< people with a saved photograph
    int captures = 0;         ///< all attempts saved
    std::uint64_t bytes = 0;  ///< of all their files
    int toLookAt = 0;         ///< people whose photograph nobody has looked at, though its standards demand it
};

/// One line of the append-only log. No clear identity numbers.
struct LogEntry {
    WallTime when{};
    std::string event;  ///< "place-opened", "capture-saved", "repaired", ...
    std::string detail;
};

/// One job's data: roster, serials, captures, settings, log. Every call is one transaction: done and on
/// the disk, or not done at all. Belongs to one thread.
class Store {
public:
    virtual ~Store() = default;

    // --- roster ---
    /// Adds people and updates those with the same student or citizen number; all or none. An empty text
    /// leaves what is known. Errors: RosterDuplicate (two of them are the same person, or one of them is two
    /// people of the store), SerialTaken, DataBadValue (a serial that is none).
    virtual Result<void> putPeople(const std::vector<Person>& people) = 0;
    /// Adds one person and looks for no twin. Errors: SerialTaken, DataBadValue.
    virtual Result<PersonId> addPerson(const Person& person) = 0;
    virtual Result<std::optional<Person>> person(PersonId id) = 0;
    /// Exact matches alone: 1001 never finds 21001. Citizen number, student number or code; more than one
    /// row is a damaged roster and is returned as it is.
    virtual Result<std::vector<Person>> peopleByNumber(std::string_view number) = 0;
    /// People whose name, student number or class holds the text, at most `limit`.
    virtual Result<std::vector<Person>> searchPeople(std::string_view text, int limit) = 0;
    virtual Result<std::vector<Person>> allPeople() = 0;

    // --- serials ---
    /// One block of 1-9999 for everybody until others are set.
    virtual Result<std::vector<SerialBlock>> serialBlocks() = 0;
    /// Errors: SerialBlocksBad (none at all, outside 1-9999, or two that overlap).
    virtual Result<void> setSerialBlocks(const std::vector<SerialBlock>& blocks) = 0;
    /// The serial this person has, or would be given next: the lowest free one above the last used of the
    /// block, and after its end the lowest free one. Errors: SerialsExhausted, SerialNoBlock.
    virtual Result<Serial> nextSerial(PersonId person) = 0;
    /// The serial that the next person without one would be given, to show between two people; by the
    /// block of the last saved capture. Nothing when that block is full.
    virtual Result<std::optional<Serial>> upcomingSerial() = 0;

    // --- captures: reserve, write the files, commit ---
    /// Reserves the serial for the person (the one they have already, or the next) and opens the record.
    /// `capture.id`, `serial` and `attempt` are filled in; `capture.clauses` are kept as not looked at. A person has
    /// one unfinished capture at most. Errors: SerialsExhausted, SerialNoBlock.
    virtual Result<Capture> reserveCapture(Capture capture) = 0;
    /// Records, hashes included, the files that are about to be written and the older ones that make way;
    /// both are known only once the serial is.
    virtual Result<void> planFiles(CaptureId id, const std::vector<CaptureFile>& files,
                                   const std::vector<FileMove>& moves) = 0;
    /// All files are in their places: the capture is saved, the serial is used for good, and the records of
    /// the moved files follow them.
    virtual Result<void> commitCapture(CaptureId id) = 0;
    /// Nothing was saved: the reservation goes, the serial is free again.
    virtual Result<void> abandonCapture(CaptureId id) = 0;
    /// Captures that were reserved and neither committed nor abandoned: what a crash left.
    virtual Result<std::vector<Capture>> unfinishedCaptures() = 0;
    virtual Result<std::vector<Capture>> capturesOf(PersonId person) = 0;
    /// The last saved captures, newest first.
    virtual Result<std::vector<Capture>> recentCaptures(int limit) = 0;
    /// Where the files of all saved captures lie, by path.
    virtual Result<std::vector<FileRecord>> savedFiles() = 0;
    /// What the saved photos under one standard (its id) look like, of everybody but this person.
    virtual Result<std::vector<PictureRecord>> picturesOfOthers(PersonId person, std::string_view standard) = 0;
    virtual Result<JobCounts> counts() = 0;

    // --- the human checklist ---
    /// A saved capture; nothing when there is none of this id.
    virtual Result<std::optional<Capture>> capture(CaptureId id) = 0;
    /// Keeps what somebody found on a saved capture, in place of what was kept before. Errors: StoreFailed (no saved
    /// capture, or a refused clause that it does not have).
    virtual Result<void> setLook(CaptureId id, const PersonsLook& look, const std::vector<ClauseLook>& refused) = 0;
    /// The newest saved capture that somebody has to look at and whose files are the person's photographs.
    virtual Result<std::optional<CaptureId>> nextToLookAt() = 0;

    // --- refused photographs ---
    /// What the register refused and what was done about it. Lives as long as the store.
    virtual RefusalBook& refusals() = 0;

    /// Removes everybody and everything about them for good; settings and log stay. \param counts  JSON, the record
    /// that is kept of it
    virtual Result<void> purge(std::string_view counts) = 0;
    // --- a capture that was bound to the wrong person: begin, rename the files, commit ---
    /// Records what is about to be done, the moves included, and holds the serial of the right person. `plan.id` is
    /// not read. One at a time. Errors: SerialsExhausted, SerialNoBlock, StoreFailed (the capture or the serials are
    /// not as planned, one is unfinished).
    virtual Result<ReassignmentId> beginReassignment(const Reassignment& plan) = 0;
    /// All files have their new names: capture and records follow them. Whoever loses the last photograph keeps their
    /// serial for the one to come; undone, a serial that was given by it is free again.
    virtual Result<void> commitReassignment(ReassignmentId id) = 0;
    /// Begun and not committed: what a crash left.
    virtual Result<std::optional<Reassignment>> unfinishedReassignment() = 0;
    /// The last ones done, newest first.
    virtual Result<std::vector<Reassignment>> reassignments(int limit) = 0;

    // --- settings and log ---
    virtual Result<std::optional<std::string>> setting(std::string_view key) = 0;
    virtual Result<void> setSetting(std::string_view key, std::string_view value) = 0;
    /// Citizen numbers in the detail are masked before they are written.
    virtual Result<void> appendLog(std::string_view event, std::string_view detail) = 0;
    /// The last entries, newest first.
    virtual Result<std::vector<LogEntry>> log(int limit) = 0;
};

}  // namespace xuezhao
