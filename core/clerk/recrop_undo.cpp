#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/clerk/recrop.h"
#include "core/picture/decode.h"
#include "core/store/capture_state.h"

#include <algorithm>
#include <set>
#include <utility>

namespace xuezhao {
namespace {

/// The newest batch of new crops of which something still stands.
std::vector<RemedyEvent> lastBatch(const std::vector<RemedyEvent>& events) {
    std::set<CaptureId> undone;
    for (const RemedyEvent& event : events) {
        if (event.kind == RemedyKind::Undone && event.former) undone.insert(*event.former);
    }
    std::vector<RemedyEvent> batch;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->kind != RemedyKind::NewCrop || !event->capture || undone.contains(*event->capture)) continue;
        if (!batch.empty() && event->batch != batch.front().batch) break;
        batch.push_back(*event);
    }
    return batch;
}

Result<Bytes> readRecorded(const std::filesystem::path& folder, const CaptureFile& file) {
    auto bytes = readFile(folder / file.path, kMostPictureBytes);
    if (!bytes) return bytes.error();
    if (sha256Hex(*bytes) != file.sha256) return Error{ErrorId::OriginalChanged, file.path, {}};
    return std::make_shared<const std::vector<unsigned char>>(*std::move(bytes));
}

/// An earlier attempt as one to be saved once more, byte for byte.
Result<CaptureToSave> again(const std::filesystem::path& folder, const Capture& former) {
    CaptureToSave capture;
    capture.person = former.person;
    capture.taken = former.taken;
    capture.camera = former.camera;
    capture.engine = former.engine;
    capture.clauses = former.clauses;
    capture.takesPlace = true;
    for (const CaptureFile& file : former.files) {
        auto bytes = readRecorded(folder, file);
        if (!bytes) return bytes.error();
        if (file.role == "original") {
            capture.original = *std::move(bytes);
            capture.extension = std::filesystem::path(file.path).extension().string();
            continue;
        }
        capture.quarterTurns = file.quarterTurns;
        capture.photos.push_back({file.role,
                                  *std::move(bytes),
                                  {file.cropX, file.cropY, file.cropWidth, file.cropHeight},
                                  file.outcome,
                                  file.findings,
                                  file.pictureHash});
    }
    return capture;
}

}  // namespace

Result<UndoReport> undoRecrops(Store& store, CaptureSaver& saver, const std::filesystem::path& folder) {
    const auto events = store.refusals().events();
    if (!events) return events.error();
    const auto number = store.refusals().nextBatch();
    if (!number) return number.error();
    UndoReport report;
    for (const RemedyEvent& event : lastBatch(*events)) {
        const auto made = store.capture(*event.capture);
        if (!made) return made.error();
        const auto former = event.former ? store.capture(*event.former) : Result<std::optional<Capture>>(std::nullopt);
        if (!former) return former.error();
        if (!*made || !ownsPhotos(**made) || !*former) {
            ++report.changed;
            continue;
        }
        const auto capture = again(folder, **former);
        const auto saved = capture ? saver.save(*capture) : Result<Capture>(capture.error());
        if (!saved) {
            if (!report.trouble) report.trouble = saved.error();
            continue;
        }
        const RemedyEvent undone{
            event.person, std::chrono::system_clock::now(), *number, RemedyKind::Undone, event.capture, saved->id};
        if (const auto noted = store.refusals().add(undone); !noted) return noted.error();
        const std::string text =
            "serial " + std::to_string(saved->serial) + " attempt " + std::to_string(saved->attempt);
        if (const auto logged = store.appendLog("recrop-undone", text); !logged) return logged.error();
        ++report.undone;
    }
    return report;
}

}  // namespace xuezhao
