#include "core/base/durable_file.h"
#include "core/saver/capture_files.h"
#include "core/saver/capture_mover.h"
#include "core/saver/capture_saver.h"
#include "core/store/job_layout.h"

#include <system_error>
#include <unordered_set>
#include <utility>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

/// The regular files below a folder of the job, by their paths within the job.
std::vector<std::string> filesBelow(const fs::path& job, std::string_view folder) {
    std::vector<std::string> paths;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(job / folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->is_regular_file(failure))
            paths.push_back(fs::relative(entry->path(), job, failure).generic_string());
    }
    return paths;
}

bool isTemporary(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with('.') && file.extension() == ".part";
}

/// The files of captures within the job, and their temporaries: nobody else may touch them.
std::unordered_set<std::string> pathsOf(const std::vector<Capture>& captures) {
    std::unordered_set<std::string> paths;
    for (const Capture& capture : captures) {
        for (const CaptureFile& file : capture.files) {
            paths.insert(file.path);
            paths.insert(temporaryPath(file.path).generic_string());
        }
    }
    return paths;
}

void addTrouble(RepairReport& report, const Error& error) {
    if (!report.trouble) report.trouble = error;
}

/// Removes the temporaries that nothing refers to any more.
int removeTemporaries(const fs::path& job, const std::unordered_set<std::string>& needed) {
    int removed = 0;
    for (const auto folder : {job_layout::kPhotos, job_layout::kOriginals, job_layout::kSuperseded}) {
        for (const std::string& path : filesBelow(job, folder)) {
            std::error_code failure;
            if (isTemporary(path) && !needed.contains(path) && fs::remove(job / path, failure)) ++removed;
        }
    }
    return removed;
}

std::string summary(const RepairReport& report) {
    const auto part = [](std::size_t count, const char* what) { return std::to_string(count) + " " + what; };
    std::string text = part(report.completed.size(), "completed, ") + part(report.withdrawn.size(), "withdrawn, ") +
                       part(report.recovered.size(), "recovered, ") + part(report.missing.size(), "missing, ") +
                       part(report.stuck.size(), "stuck, ") + part(report.reassigned ? 1 : 0, "reassigned, ") +
                       std::to_string(report.temporaries) + " temporaries";
    for (const auto* captures : {&report.completed, &report.withdrawn, &report.stuck}) {
        for (const Capture& capture : *captures) {
            text += "; serial " + std::to_string(capture.serial) + " attempt " + std::to_string(capture.attempt);
        }
    }
    for (const auto* paths : {&report.recovered, &report.missing}) {
        for (const std::string& path : *paths) text += "; " + path;
    }
    return text;
}

}  // namespace

Result<RepairReport> CaptureSaver::repair() {
    RepairReport report;
    auto moved = CaptureMover(m_store, m_folder).finish();
    // What the disk does not let be done now is tried again before the next save.
    if (moved) report.reassigned = std::move(*moved);
    else addTrouble(report, moved.error());
    if (const auto done = settleUnfinished(report); !done) return done.error();
    report.temporaries = removeTemporaries(m_folder, pathsOf(report.stuck));
    // Until it is done files lie under names that no record knows yet: they are not lost.
    if (moved) {
        if (const auto done = compareWithDisk(report); !done) return done.error();
    }
    if (!report.clean()) {
        if (const auto logged = m_store.appendLog("repaired", summary(report)); !logged) return logged.error();
    }
    return report;
}

Result<void> CaptureSaver::settleUnfinished(RepairReport& report) {
    auto unfinished = m_store.unfinishedCaptures();
    if (!unfinished) return unfinished.error();
    for (Capture& capture : *unfinished) {
        const auto settled = settle(capture, report);
        if (settled) continue;
        addTrouble(report, settled.error());
        report.stuck.push_back(std::move(capture));
    }
    return {};
}

/// Finishes one capture whose files are all there, or takes it back.
Result<void> CaptureSaver::settle(const Capture& capture, RepairReport& report) {
    const CaptureFiles files(m_folder, capture);
    if (!capture.files.empty() && files.whole()) {
        if (const auto moved = files.makeWay(); !moved) return moved;
        if (const auto placed = files.place(); !placed) return placed;
        if (const auto read = files.readBack(); !read) return read;
        if (const auto saved = m_store.commitCapture(capture.id); !saved) return saved;
        report.completed.push_back(capture);
        return {};
    }
    const auto recovered = files.takeBack();
    if (!recovered) return recovered.error();
    report.recovered.insert(report.recovered.end(), recovered->begin(), recovered->end());
    if (const auto gone = m_store.abandonCapture(capture.id); !gone) return gone;
    report.withdrawn.push_back(capture);
    return {};
}

/// Finds saved files that are gone, and originals that no saved capture owns.
Result<void> CaptureSaver::compareWithDisk(RepairReport& report) {
    const auto saved = m_store.savedFiles();
    if (!saved) return saved.error();
    std::unordered_set<std::string> owned = pathsOf(report.stuck);
    for (const FileRecord& file : *saved) {
        owned.insert(file.path);
        std::error_code failure;
        if (!fs::exists(m_folder / file.path, failure)) report.missing.push_back(file.path);
    }
    for (const std::string& path : filesBelow(m_folder, job_layout::kOriginals)) {
        if (owned.contains(path)) continue;
        const auto kept = recoverFile(m_folder, path, m_folder / path);
        if (kept) report.recovered.push_back(*kept);
        else addTrouble(report, kept.error());
    }
    return {};
}

}  // namespace xuezhao
