#pragma once

#include "core/base/result.h"
#include "core/store/capture.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// SHA-256 of a file; nothing when it is missing, empty or cannot be read.
std::optional<std::string> hashOfFile(const std::filesystem::path& path);

/// Moves a file that no saved capture owns into the job's recovered/. \return its new path within the job
Result<std::string> recoverFile(const std::filesystem::path& folder, const std::string& path,
                                const std::filesystem::path& file);

/// The files of one unfinished capture on the disk, by its record. Every step looks first at what is already
/// done, so that each may be repeated after a crash anywhere.
class CaptureFiles {
public:
    /// Both outlive it. The folder is the job's.
    CaptureFiles(const std::filesystem::path& folder, const Capture& record) : m_folder(folder), m_record(record) {}

    /// Every file is there with its hash, in its place or still as a temporary.
    bool whole() const;

    /// Moves the older photos away.
    Result<void> makeWay() const;
    /// Gives the temporaries their names. A stranger's file in the way goes to recovered/.
    Result<void> place() const;
    /// Every file in its place reads back with its hash. Errors: WriteFailed.
    Result<void> readBack() const;

    /// Removes what was written and puts the older photos back. A whole original goes to recovered/.
    /// \return the paths within the job of what went there
    Result<std::vector<std::string>> takeBack() const;

private:
    std::filesystem::path at(const std::string& path) const { return m_folder / path; }
    const FileMove* moveFrom(const std::string& path) const;
    const CaptureFile* fileAt(const std::string& path) const;
    bool placed(const CaptureFile& file) const;
    Result<std::vector<std::string>> keepOriginal(const CaptureFile& file, const std::filesystem::path& where) const;

    const std::filesystem::path& m_folder;
    const Capture& m_record;
};

}  // namespace xuezhao
