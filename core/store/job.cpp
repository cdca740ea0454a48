#include "core/store/job.h"

#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

#include <QLockFile>

#include <chrono>
#include <system_error>
#include <utility>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

Error atFolder(Error error, const fs::path& folder) {
    error.where = folder.string();
    return error;
}

Result<std::unique_ptr<QLockFile>> lockFolder(const fs::path& folder) {
    const fs::path file = folder / job_layout::kLock;
    auto lock = std::make_unique<QLockFile>(QString::fromStdU16String(file.u16string()));
    // A lock is stale when its process is gone, however long a capture day lasts.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) return lock;
    const bool held = lock->error() == QLockFile::LockFailedError;
    return atFolder({held ? ErrorId::StoreLocked : ErrorId::FolderUnwritable, {}, "lock file"}, folder);
}

}  // namespace

Job::Job(fs::path folder, std::unique_ptr<QLockFile> lock) : m_folder(std::move(folder)), m_lock(std::move(lock)) {}

Job::~Job() = default;

Result<std::unique_ptr<Job>> Job::create(const fs::path& folder, JobSettings settings) {
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure) return Error{ErrorId::FolderUnwritable, folder.string(), failure.message()};
    auto lock = lockFolder(folder);
    if (!lock) return lock.error();
    const fs::path database = folder / job_layout::kDatabase;
    if (fs::exists(database, failure)) return Error{ErrorId::JobExists, folder.string(), {}};

    auto job = std::unique_ptr<Job>(new Job(folder, *std::move(lock)));
    auto store = openSqliteStore(database);
    if (!store) return store.error();
    job->m_store = *std::move(store);
    if (settings.created == WallTime{}) {
        settings.created = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
    if (const auto done = job->setSettings(settings); !done) return done.error();
    if (const auto done = job->m_store->appendLog("job-created", settings.name); !done) return done.error();
    return job;
}

Result<std::unique_ptr<Job>> Job::open(const fs::path& folder) {
    std::error_code failure;
    const fs::path database = folder / job_layout::kDatabase;
    if (!fs::exists(database, failure)) return Error{ErrorId::JobMissing, folder.string(), failure.message()};
    auto lock = lockFolder(folder);
    if (!lock) return lock.error();

    auto job = std::unique_ptr<Job>(new Job(folder, *std::move(lock)));
    auto store = openSqliteStore(database);
    if (!store) return store.error();
    job->m_store = *std::move(store);
    const auto settings = readJobSettings(*job->m_store);
    if (!settings) return settings.error();
    job->m_settings = *settings;
    return job;
}

Result<void> Job::setSettings(const JobSettings& settings) {
    if (const auto done = writeJobSettings(*m_store, settings); !done) return done;
    m_settings = settings;
    return {};
}

}  // namespace xuezhao
