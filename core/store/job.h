#pragma once

#include "core/store/store.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

class QLockFile;

namespace xuezhao {

/// What a job is set to. Kept in its database; the rows are in job_settings.cpp.
struct JobSettings {
    std::string name;                                                ///< for the title and the list of jobs
    WallTime created{};                                              ///< whole milliseconds
    std::vector<std::string> standards{"chsi-2017", "xinhua-2021"};  ///< ids of those in use, at least one
    int quarterTurns = 0;  ///< mount of the camera: 0, 1 (90 degrees) or 3 (270)
    bool automaticShutter = true;
    bool bellOnCapture = true;  ///< a sound when the photograph is saved
    bool stillFlashed = false;  ///< by the last still: a flash lights them, so a preview's light says nothing

    friend bool operator==(const JobSettings&, const JobSettings&) = default;
};

Result<JobSettings> readJobSettings(Store& store);
/// Errors: DataBadValue (quarter turns of 2, no standard), and those of the store.
Result<void> writeJobSettings(Store& store, const JobSettings& settings);

/// A job's folder, held against a second station while it is open. Belongs to one thread.
class Job {
public:
    ~Job();

    /// Makes a job in a folder, which is made when it is missing.
    /// Errors: JobExists, FolderUnwritable, DataBadValue, and those of openSqliteStore.
    static Result<std::unique_ptr<Job>> create(const std::filesystem::path& folder, JobSettings settings);

    /// Opens what create() made. Errors: JobMissing, StoreLocked (a station has it open; `where` names the
    /// folder), and those of openSqliteStore.
    static Result<std::unique_ptr<Job>> open(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return m_folder; }
    Store& store() { return *m_store; }
    const JobSettings& settings() const { return m_settings; }
    Result<void> setSettings(const JobSettings& settings);

private:
    Job(std::filesystem::path folder, std::unique_ptr<QLockFile> lock);

    std::filesystem::path m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Store> m_store;
    JobSettings m_settings;
};

}  // namespace xuezhao
