#include "core/saver/capture_saver.h"

#include "core/base/durable_file.h"
#include "core/base/sha256.h"
#include "core/quality/finding.h"
#include "core/saver/capture_files.h"
#include "core/saver/capture_mover.h"
#include "core/store/job_layout.h"

#include <algorithm>
#include <utility>

namespace xuezhao {
namespace {

Capture recordOf(const CaptureToSave& capture) {
    Capture record;
    record.person = capture.person;
    record.taken = capture.taken;
    record.camera = capture.camera;
    record.engine = capture.engine;
    record.clauses = capture.clauses;
    return record;
}

CaptureFile fileOf(std::string role, std::string path, std::span<const unsigned char> bytes) {
    CaptureFile file;
    file.role = std::move(role);
    file.path = std::move(path);
    file.sha256 = sha256Hex(bytes);
    file.bytes = bytes.size();
    return file;
}

bool isCurrentPhoto(const CaptureFile& file, Serial serial) {
    return file.path == job_layout::photo(file.role, serial);
}

/// A photograph that fails does not take the place of one that does not: it is kept beside it. What a person refused
/// fails too.
bool staysBehind(const CaptureToSave& capture, const std::vector<Capture>& earlier) {
    const std::string_view failing = toName(Outcome::Fail);
    if (capture.takesPlace) return false;
    const bool fails = std::any_of(capture.photos.begin(), capture.photos.end(),
                                   [&](const PhotoToSave& photo) { return photo.outcome == failing; });
    if (!fails) return false;
    const Capture* current = photographIn(earlier);
    return current && !fallsShort(*current);
}

/// The files of a capture whose serial is known: the original, then the photos in their order.
/// \param behind  the photos do not become the person's, those of an earlier attempt stay
std::vector<CaptureFile> planFilesOf(const Capture& record, const CaptureToSave& capture, bool behind) {
    const Serial serial = *Serial::fromNumber(record.serial);
    std::vector<CaptureFile> files;
    files.push_back(
        fileOf("original", job_layout::original(serial, record.attempt, capture.extension), *capture.original));
    for (const PhotoToSave& photo : capture.photos) {
        CaptureFile file = fileOf(photo.standard,
                                  behind ? job_layout::superseded(photo.standard, serial, record.attempt)
                                         : job_layout::photo(photo.standard, serial),
                                  *photo.bytes);
        file.cropX = photo.crop.x;
        file.cropY = photo.crop.y;
        file.cropWidth = photo.crop.width;
        file.cropHeight = photo.crop.height;
        file.quarterTurns = capture.quarterTurns;
        file.outcome = photo.outcome;
        file.findings = photo.findings;
        file.pictureHash = photo.pictureHash;
        files.push_back(std::move(file));
    }
    return files;
}

/// Where the photos of the person's earlier attempts go.
std::vector<FileMove> planMovesOf(const Capture& record, const std::vector<Capture>& earlier) {
    const Serial serial = *Serial::fromNumber(record.serial);
    std::vector<FileMove> moves;
    for (const Capture& attempt : earlier) {
        for (const CaptureFile& file : attempt.files) {
            if (!isCurrentPhoto(file, serial)) continue;
            moves.push_back({file.path, job_layout::superseded(file.role, serial, attempt.attempt), file.sha256});
        }
    }
    return moves;
}

/// An empty file is no capture, whatever made it.
Result<void> refuseEmpty(const CaptureToSave& capture) {
    const auto empty = [](const Bytes& bytes) { return !bytes || bytes->empty(); };
    if (empty(capture.original)) return Error{ErrorId::FileEmpty, "original", {}};
    for (const PhotoToSave& photo : capture.photos) {
        if (empty(photo.bytes)) return Error{ErrorId::FileEmpty, photo.standard, {}};
    }
    return {};
}

const Bytes& bytesOf(const CaptureToSave& capture, std::size_t file) {
    return file == 0 ? capture.original : capture.photos[file - 1].bytes;
}

}  // namespace

CaptureSaver::CaptureSaver(Store& store, std::filesystem::path folder) : m_store(store), m_folder(std::move(folder)) {}

Result<Capture> CaptureSaver::save(const CaptureToSave& capture) {
    passSaveStep(SaveStep::Begin);
    if (const auto known = refuseEmpty(capture); !known) return known.error();
    if (const auto moved = CaptureMover(m_store, m_folder).finish(); !moved) return moved.error();
    if (const auto cleared = clearLeftover(capture.person); !cleared) return cleared.error();
    auto reserved = m_store.reserveCapture(recordOf(capture));
    if (!reserved) return reserved.error();
    Capture record = *std::move(reserved);
    passSaveStep(SaveStep::Reserved);

    auto written = plan(record, capture);
    if (written) written = write(record, capture);
    if (written) written = m_store.commitCapture(record.id);
    if (!written) {
        const auto undone = takeBack(record.id);
        // Where even this fails, the next save or the next start takes it back.
        if (!undone) m_leftover.push_back(record.id);
        if (!undone || *undone) return written.error();
        // The commit had reached the disk before its error: the capture is saved.
    }
    passSaveStep(SaveStep::Committed);
    dropRecovered(record);
    record.moves.clear();
    return record;
}

Result<ReassignPlan> CaptureSaver::planReassign(CaptureId capture, PersonId to) {
    if (const auto settled = settleEverything(); !settled) return settled.error();
    return CaptureMover(m_store, m_folder).plan(capture, to);
}

Result<Reassignment> CaptureSaver::reassign(CaptureId capture, PersonId to) {
    if (const auto settled = settleEverything(); !settled) return settled.error();
    return CaptureMover(m_store, m_folder).move(capture, to);
}

Result<std::optional<Reassignment>> CaptureSaver::undoReassign() {
    if (const auto settled = settleEverything(); !settled) return settled.error();
    return CaptureMover(m_store, m_folder).undoLast();
}

Result<std::optional<Reassignment>> CaptureSaver::promote(CaptureId capture) {
    if (const auto settled = settleEverything(); !settled) return settled.error();
    return CaptureMover(m_store, m_folder).promote(capture);
}

Result<void> CaptureSaver::settleEverything() {
    if (const auto moved = CaptureMover(m_store, m_folder).finish(); !moved) return moved.error();
    const auto unfinished = m_store.unfinishedCaptures();
    if (!unfinished) return unfinished.error();
    for (const Capture& left : *unfinished) {
        if (const auto undone = takeBack(left.id); !undone) return undone.error();
    }
    m_leftover.clear();
    return {};
}

/// Takes back what earlier calls could neither save nor take back, and whatever is unfinished of this person.
Result<void> CaptureSaver::clearLeftover(PersonId person) {
    const auto unfinished = m_store.unfinishedCaptures();
    if (!unfinished) return unfinished.error();
    for (const Capture& left : *unfinished) {
        const bool ours = std::find(m_leftover.begin(), m_leftover.end(), left.id) != m_leftover.end();
        if (left.person != person && !ours) continue;
        if (const auto undone = takeBack(left.id); !undone) return undone.error();
    }
    m_leftover.clear();
    return {};
}

Result<void> CaptureSaver::plan(Capture& record, const CaptureToSave& capture) {
    const auto earlier = m_store.capturesOf(record.person);
    if (!earlier) return earlier.error();
    const bool behind = staysBehind(capture, *earlier);
    record.files = planFilesOf(record, capture, behind);
    if (!behind) record.moves = planMovesOf(record, *earlier);
    if (const auto planned = m_store.planFiles(record.id, record.files, record.moves); !planned) return planned;
    passSaveStep(SaveStep::Planned);
    return {};
}

Result<void> CaptureSaver::write(const Capture& record, const CaptureToSave& capture) {
    const CaptureFiles files(m_folder, record);
    for (std::size_t i = 0; i < record.files.size(); ++i) {
        if (i == 0 && linkOriginal(record)) continue;
        const auto temporary = writeTemporary(m_folder / record.files[i].path, *bytesOf(capture, i));
        if (!temporary) return temporary.error();
    }
    passSaveStep(SaveStep::Written);
    if (const auto moved = files.makeWay(); !moved) return moved;
    passSaveStep(SaveStep::Moved);
    if (const auto placed = files.place(); !placed) return placed;
    passSaveStep(SaveStep::Renamed);
    if (const auto checked = files.readBack(); !checked) return checked;
    passSaveStep(SaveStep::Checked);
    return {};
}

/// A new crop has the original of an earlier attempt: it is kept once, under both names. False: it has to be written.
bool CaptureSaver::linkOriginal(const Capture& record) const {
    if (record.attempt == 1) return false;
    const auto earlier = m_store.capturesOf(record.person);
    if (!earlier) return false;
    const CaptureFile& original = record.files.front();
    for (const Capture& attempt : *earlier) {
        if (attempt.files.empty() || attempt.files.front().sha256 != original.sha256) continue;
        const std::filesystem::path same = m_folder / attempt.files.front().path;
        return hashOfFile(same) == original.sha256 && linkTemporary(same, m_folder / original.path);
    }
    return false;
}

/// Undoes an unfinished capture. \return false when there is none of this id: it is saved, or gone already
Result<bool> CaptureSaver::takeBack(CaptureId id) {
    const auto unfinished = m_store.unfinishedCaptures();
    if (!unfinished) return unfinished.error();
    const auto found = std::find_if(unfinished->begin(), unfinished->end(), [&](const auto& c) { return c.id == id; });
    if (found == unfinished->end()) return false;
    if (const auto undone = CaptureFiles(m_folder, *found).takeBack(); !undone) return undone.error();
    if (const auto gone = m_store.abandonCapture(id); !gone) return gone.error();
    return true;
}

/// The copy of this original that a failed save had kept.
void CaptureSaver::dropRecovered(const Capture& record) const {
    const CaptureFile& original = record.files.front();
    std::error_code ignored;
    std::filesystem::remove(m_folder / job_layout::recovered(original.path, original.sha256), ignored);
}

}  // namespace xuezhao
