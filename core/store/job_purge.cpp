#include "core/store/job_purge.h"

#include "core/base/wipe_file.h"
#include "core/store/job_layout.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <system_error>
#include <utility>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

constexpr std::array kFolders{job_layout::kPhotos, job_layout::kOriginals, job_layout::kSuperseded,
                              job_layout::kRecovered, job_layout::kDeliveries};
constexpr const char* kRosters = ".";

bool isRoster(const fs::path& name) {
    return name == job_layout::kRosterXlsx || name == job_layout::kRosterCsv;
}

bool belongsToJob(const fs::path& name) {
    const std::string text = name.string();
    return text.starts_with(job_layout::kDatabase) || text == job_layout::kLock;  // with its write-ahead log
}

/// Everything in the folder that is no folder itself, links included and not followed.
std::vector<fs::path> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->is_symlink(failure) || !entry->is_directory(failure)) files.push_back(entry->path());
    }
    return files;
}

struct Doomed {
    std::string folder;
    fs::path path;
};

/// The files that go, and what else is there.
std::vector<Doomed> doomedFiles(const fs::path& job, std::vector<fs::path>& leftAlone) {
    std::vector<Doomed> doomed;
    for (const std::string_view folder : kFolders) {
        for (fs::path& file : filesBelow(job / folder)) doomed.push_back({std::string(folder), std::move(file)});
    }
    std::error_code failure;
    for (fs::directory_iterator entry(job, failure), end; !failure && entry != end; entry.increment(failure)) {
        const fs::path name = entry->path().filename();
        const bool ours = std::any_of(kFolders.begin(), kFolders.end(), [&](auto folder) { return name == folder; });
        if (ours || belongsToJob(name)) continue;
        if (isRoster(name) && !entry->is_directory(failure)) doomed.push_back({kRosters, entry->path()});
        else leftAlone.push_back(name);
    }
    return doomed;
}

std::string recordOf(const PurgePlan& plan) {
    QJsonObject files;
    for (const auto& [folder, count] : plan.files) files[QString::fromStdString(folder)] = count;
    const QJsonObject record{{QStringLiteral("people"), plan.counts.people},
                             {QStringLiteral("captured"), plan.counts.captured},
                             {QStringLiteral("captures"), plan.counts.captures},
                             {QStringLiteral("files"), files},
                             {QStringLiteral("bytes"), qint64(plan.bytes)}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace

Result<PurgePlan> planPurge(Job& job) {
    PurgePlan plan;
    const auto counts = job.store().counts();
    if (!counts) return counts.error();
    plan.counts = *counts;
    for (const Doomed& file : doomedFiles(job.folder(), plan.leftAlone)) {
        ++plan.files[file.folder];
        std::error_code failure;
        const auto size = fs::file_size(file.path, failure);
        if (!failure) plan.bytes += size;
    }
    plan.word = job.settings().name.empty() ? fs::absolute(job.folder()).filename().string() : job.settings().name;
    return plan;
}

Result<PurgePlan> purgeJob(Job& job, const std::string& word) {
    auto plan = planPurge(job);
    if (!plan) return plan;
    if (word != plan->word) return Error{ErrorId::PurgeUnconfirmed, {}, {}};
    std::optional<Error> stayed;
    std::vector<fs::path> ignored;
    for (const Doomed& file : doomedFiles(job.folder(), ignored)) {
        const auto wiped = wipeFile(file.path);
        if (!wiped && !stayed)
            stayed =
                Error{ErrorId::PurgeIncomplete, fs::relative(file.path, job.folder()).string(), wiped.error().detail};
    }
    if (stayed) return *stayed;
    std::error_code failure;
    for (const std::string_view folder : kFolders) fs::remove_all(job.folder() / folder, failure);
    if (const auto purged = job.store().purge(recordOf(*plan)); !purged) return purged.error();
    return plan;
}

}  // namespace xuezhao
