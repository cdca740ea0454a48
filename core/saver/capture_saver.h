#pragma once

#include "core/base/frame.h"
#include "core/saver/capture_mover.h"
#include "core/saver/save_probe.h"
#include "core/store/store.h"

#include <opencv2/core/types.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// A finished photo on its way to the disk.
struct PhotoToSave {
    std::string standard;          ///< its id
    Bytes bytes;                   ///< the JPEG file
    cv::Rect crop;                 ///< in pixels of the turned original
    std::string outcome;           ///< name of the verdict's outcome
    std::string findings;          ///< the verdict as JSON, one object
    std::string pictureHash = {};  ///< what it looks like (core/photo/picture_hash.h)
};

/// Everything that one press of the shutter brought.
struct CaptureToSave {
    PersonId person{};
    Bytes original;
    std::string extension;  ///< of the original, lower case with the dot
    WallTime taken{};
    std::string camera;  ///< title
    std::string engine;  ///< name
    int quarterTurns = 0;
    std::vector<PhotoToSave> photos;
    std::vector<ClauseLook> clauses = {};  ///< for people to look at
    bool takesPlace = false;               ///< somebody chose it: it becomes the person's photograph though it may fail
};

/// What repair() found and did. Paths within the job's folder.
struct RepairReport {
    std::vector<Capture> completed;          ///< unfinished captures whose files were all there: saved now
    std::vector<Capture> withdrawn;          ///< unfinished captures that were taken back; their serials are free
    std::optional<Reassignment> reassigned;  ///< was under way: done now
    std::vector<std::string> recovered;      ///< whole files without a saved capture, moved to recovered/
    std::vector<std::string> missing;        ///< files of saved captures that are not on the disk
    std::vector<Capture> stuck;    ///< unfinished captures that could not be settled; the next start tries again
    std::optional<Error> trouble;  ///< what the disk or the store said of the first that could not be settled
    int temporaries = 0;           ///< left-over temporary files that were removed

    bool clean() const {
        return completed.empty() && withdrawn.empty() && !reassigned && recovered.empty() && missing.empty() &&
               stuck.empty() && !trouble && temporaries == 0;
    }
};

/// Puts captures on the disk so that a power cut at any moment leaves the whole capture or none: reserve
/// the serial -> record the plan with hashes -> temporary files, fsync -> move older photos away -> rename
/// -> read back -> commit. Belongs to the thread of the store.
class CaptureSaver {
public:
    /// The folder is the job's; both outlive the saver.
    CaptureSaver(Store& store, std::filesystem::path folder);

    /// Saves one attempt. A returned capture is on the disk and in the database. On an error nothing of it
    /// is saved, the serial is free again, the person's older photo is in its place, and the original, as
    /// far as it was written whole, is in recovered/; the same call may be made again. Where the disk does not
    /// even let it be taken back, the next save() or repair() does that.
    /// Errors: DiskFull, FolderUnwritable, WriteFailed, SerialsExhausted, SerialNoBlock, those of the store.
    Result<Capture> save(const CaptureToSave& capture);

    /// A capture that belongs to somebody else: see CaptureMover, whose errors these are, and those of the store.
    Result<ReassignPlan> planReassign(CaptureId capture, PersonId to);
    Result<Reassignment> reassign(CaptureId capture, PersonId to);
    Result<std::optional<Reassignment>> undoReassign();
    Result<std::optional<Reassignment>> promote(CaptureId capture);

    /// Finishes or takes back what a crash left. To be called once after opening a job, before save().
    /// Writes what it did to the log. May itself be interrupted and called again. A capture or file that cannot be read
    /// or moved is reported and left as it is; the others are settled all the same. Errors: those of the store.
    Result<RepairReport> repair();

private:
    Result<void> clearLeftover(PersonId person);
    Result<void> settleEverything();
    Result<void> plan(Capture& record, const CaptureToSave& capture);
    Result<void> write(const Capture& record, const CaptureToSave& capture);
    bool linkOriginal(const Capture& record) const;
    Result<bool> takeBack(CaptureId id);
    void dropRecovered(const Capture& record) const;
    Result<void> settleUnfinished(RepairReport& report);
    Result<void> settle(const Capture& capture, RepairReport& report);
    Result<void> compareWithDisk(RepairReport& report);

    Store& m_store;
    std::filesystem::path m_folder;
    std::vector<CaptureId> m_leftover;  ///< failed saves that could not be taken back: their serials are still held
};

}  // namespace xuezhao
