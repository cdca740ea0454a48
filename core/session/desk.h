#pragma once

#include "core/base/result.h"
#include "core/saver/capture_saver.h"
#include "core/saver/photo_to_save.h"
#include "core/session/darkroom.h"
#include "core/session/session_state.h"
#include "core/session/session_view.h"
#include "core/standards/catalogue.h"
#include "core/store/job.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a session asks of a job's store. All of it belongs to the store's thread.
namespace xuezhao::desk {

/// The one person whom a card, code or choice means, with their serial; nobody: not in the roster.
/// Errors: RosterAmbiguous, SerialsExhausted, SerialNoBlock, those of the store.
Result<std::optional<Candidate>> find(Store& store, const Presented& presented);

/// The same, with the photograph that somebody has already.
Result<std::optional<Candidate>> meet(Job& job, const Presented& presented);

/// Adds a person for the day, by what their card says. Errors: as find(), and those of addPerson().
Result<Candidate> addWalkUp(Store& store, const IdentityScan& scan);

/// What is to be saved of a developed still.
CaptureToSave toSave(const DevelopedStill& developed, PersonId person, std::string camera);

/// The serial of somebody else whose photo is nearly this one: the same picture was saved twice, under two people. The
/// first photo is compared.
Result<std::optional<Serial>> twinOf(Store& store, const Capture& capture);

/// A capture on the disk, and whose photo is nearly the same.
struct SavedCapture {
    Capture capture;
    std::optional<Serial> twin;
};

/// What a capture is under: the standards in use, and all that are known for what older captures were asked.
struct UsedStandards {
    const Catalogue& catalogue;
    Standards used;
};

/// The strip's entry for a capture that was just saved.
RecentCapture recentOf(const Capture& capture, std::string name, const UsedStandards& standards, Image thumbnail);

/// The strip as it was when the job was last open. A thumbnail that cannot be read stays empty.
Result<std::vector<RecentCapture>> recentCaptures(Job& job, const UsedStandards& standards);

/// A saved photograph that somebody asked to look at.
struct OpenedReview {
    Review review;
    RecentCapture capture;
    Image photo;  ///< of the first standard; empty when its file cannot be read
};
/// Errors: those of the store; StoreFailed when it is not saved.
Result<OpenedReview> openReview(Job& job, CaptureId capture, const UsedStandards& standards);
/// Of the person's photograph that counts; nothing when there is none.
Result<std::optional<CaptureId>> photographOf(Store& store, PersonId person);

/// Keeps what somebody found, now, and logs it. \return the capture as it is kept
Result<Capture> keepLook(Store& store, const Catalogue& catalogue, const Review& review, const std::string& by);

/// How far the job is.
struct Overview {
    JobCounts counts;
    std::optional<Serial> upcoming;
};
Result<Overview> overview(Store& store);

/// Room on the job's disk, and what captures took so far.
struct DiskUse {
    std::uintmax_t freeBytes = 0;
    std::uintmax_t captureBytes = 0;  ///< of all files of all saved captures
    int captures = 0;

    /// Below this even the database may not be able to write: its log file is 4 MB by default, and a lossless still
    /// of a 24-megapixel camera is about 40 MB.
    static constexpr std::uintmax_t kReserve = 64u << 20;
    /// A capture before there is one to measure: a 12-megapixel JPEG and the photos.
    static constexpr std::uintmax_t kGuess = 6u << 20;

    int peopleLeft() const;
    bool full() const { return peopleLeft() == 0; }
};
Result<DiskUse> diskUse(Job& job);

}  // namespace xuezhao::desk
