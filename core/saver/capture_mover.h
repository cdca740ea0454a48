#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace xuezhao {

/// Some file of it fails, or a person refused it.
bool fallsShort(const Capture& capture);

/// The attempt whose files are the person's photographs; null without one.
const Capture* photographIn(const std::vector<Capture>& captures);

/// What giving a capture to another person does.
struct ReassignPlan {
    Reassignment reassignment;       ///< the renames included
    bool fromHasPhotograph = false;  ///< of the wrong person an earlier attempt takes its place
    bool toHadPhotograph = false;
    bool becomesPhotograph = false;  ///< of the right person; otherwise it is kept beside a better one
};

/// Gives a saved capture to the right person: the files get the names of that person's serial, an older photograph of
/// theirs makes way, and an earlier attempt of the wrong person comes back into its place. Recorded before the first
/// rename, so that a power cut at any moment is finished at the next start. Belongs to the store's thread; no capture
/// may be unfinished.
class CaptureMover {
public:
    /// The folder is the job's; both outlive it.
    CaptureMover(Store& store, const std::filesystem::path& folder) : m_store(store), m_folder(folder) {}

    /// Changes nothing. Errors: FileMissing (a file of it is gone), SerialsExhausted, SerialNoBlock, StoreFailed (no
    /// such capture or person, or it is theirs already).
    Result<ReassignPlan> plan(CaptureId capture, PersonId to);

    /// Errors: as plan(), DiskFull, FolderUnwritable, WriteFailed. After one of the last three it is finished by the
    /// next call of finish().
    Result<Reassignment> move(CaptureId capture, PersonId to);

    /// Makes another attempt of the same person the photograph. Nothing when it is already. Errors: as move().
    Result<std::optional<Reassignment>> promote(CaptureId capture);

    /// Takes the last one back that is not taken back yet; nothing when there is none.
    Result<std::optional<Reassignment>> undoLast();

    /// Finishes what a crash or a full disk left; nothing when there is nothing.
    Result<std::optional<Reassignment>> finish();

private:
    Result<Reassignment> move(ReassignPlan plan);
    Result<void> addHashes(std::vector<FileMove>& moves) const;
    std::filesystem::path at(const std::string& path) const { return m_folder / path; }
    Result<void> rename(const FileMove& move, const Reassignment& whole) const;

    Store& m_store;
    const std::filesystem::path& m_folder;
};

}  // namespace xuezhao
