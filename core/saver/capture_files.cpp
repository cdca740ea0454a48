#include "core/saver/capture_files.h"

#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/store/job_layout.h"

#include <algorithm>
#include <cstdint>
#include <system_error>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

/// Ten times the largest raw file of a medium-format camera.
constexpr std::uintmax_t kLargestOriginal = std::uintmax_t(2) << 30;

bool present(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

Result<void> removeFile(const fs::path& path) {
    std::error_code failure;
    fs::remove(path, failure);
    if (failure) return Error{ErrorId::WriteFailed, path.filename().string(), failure.message()};
    return {};
}

}  // namespace

std::optional<std::string> hashOfFile(const fs::path& path) {
    const auto bytes = readFile(path, kLargestOriginal);
    return bytes ? std::optional(sha256Hex(*bytes)) : std::nullopt;
}

Result<std::string> recoverFile(const fs::path& folder, const std::string& path, const fs::path& file) {
    const auto hash = hashOfFile(file);
    const std::string kept = job_layout::recovered(path, hash.value_or("unreadable"));
    if (const auto moved = moveDurably(file, folder / kept); !moved) return moved.error();
    return kept;
}

const FileMove* CaptureFiles::moveFrom(const std::string& path) const {
    const auto found =
        std::find_if(m_record.moves.begin(), m_record.moves.end(), [&](const auto& move) { return move.from == path; });
    return found == m_record.moves.end() ? nullptr : &*found;
}

const CaptureFile* CaptureFiles::fileAt(const std::string& path) const {
    const auto found =
        std::find_if(m_record.files.begin(), m_record.files.end(), [&](const auto& file) { return file.path == path; });
    return found == m_record.files.end() ? nullptr : &*found;
}

/// The new file stands in its place, and not the older one with the same bytes.
bool CaptureFiles::placed(const CaptureFile& file) const {
    if (hashOfFile(at(file.path)) != file.sha256) return false;
    const FileMove* move = moveFrom(file.path);
    return !move || move->sha256 != file.sha256 || hashOfFile(at(move->to)) == move->sha256;
}

bool CaptureFiles::whole() const {
    return std::all_of(m_record.files.begin(), m_record.files.end(), [this](const CaptureFile& file) {
        return hashOfFile(temporaryPath(at(file.path))) == file.sha256 || placed(file);
    });
}

Result<void> CaptureFiles::makeWay() const {
    for (const FileMove& move : m_record.moves) {
        if (hashOfFile(at(move.to)) == move.sha256 || !present(at(move.from))) continue;
        // Somebody removed the older photo by hand, and the new one is in its place already.
        const CaptureFile* successor = fileAt(move.from);
        if (successor && placed(*successor)) continue;
        if (present(at(move.to))) {
            if (const auto kept = recoverFile(m_folder, move.to, at(move.to)); !kept) return kept.error();
        }
        if (const auto moved = moveDurably(at(move.from), at(move.to)); !moved) return moved;
    }
    return {};
}

Result<void> CaptureFiles::place() const {
    for (const CaptureFile& file : m_record.files) {
        const fs::path temporary = temporaryPath(at(file.path));
        if (!present(temporary)) continue;  // placed before a crash
        if (present(at(file.path)) && !placed(file)) {
            if (const auto kept = recoverFile(m_folder, file.path, at(file.path)); !kept) return kept.error();
        }
        if (const auto moved = moveDurably(temporary, at(file.path)); !moved) return moved;
    }
    return {};
}

Result<void> CaptureFiles::readBack() const {
    for (const CaptureFile& file : m_record.files) {
        if (hashOfFile(at(file.path)) == file.sha256) continue;
        return Error{ErrorId::WriteFailed, file.path, "read back, its hash is another"};
    }
    return {};
}

/// A file of the capture that is to go: kept in recovered/ when it is the whole original, removed otherwise.
Result<std::vector<std::string>> CaptureFiles::keepOriginal(const CaptureFile& file, const fs::path& where) const {
    if (file.role == "original" && hashOfFile(where) == file.sha256) {
        const auto kept = recoverFile(m_folder, file.path, where);
        if (!kept) return kept.error();
        return std::vector{*kept};
    }
    if (const auto removed = removeFile(where); !removed) return removed.error();
    return std::vector<std::string>();
}

Result<std::vector<std::string>> CaptureFiles::takeBack() const {
    std::vector<std::string> recovered;
    for (const CaptureFile& file : m_record.files) {
        const fs::path temporary = temporaryPath(at(file.path));
        for (const fs::path& written : {temporary, at(file.path)}) {
            if (!present(written) || (written != temporary && !placed(file))) continue;
            const auto kept = keepOriginal(file, written);
            if (!kept) return kept.error();
            recovered.insert(recovered.end(), kept->begin(), kept->end());
        }
    }
    for (const FileMove& move : m_record.moves) {
        if (hashOfFile(at(move.to)) != move.sha256 || present(at(move.from))) continue;
        if (const auto moved = moveDurably(at(move.to), at(move.from)); !moved) return moved.error();
    }
    return recovered;
}

}  // namespace xuezhao
