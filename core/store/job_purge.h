#pragma once

#include "core/store/job.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace xuezhao {

/// What the end of a job removes: the faces, and every number and name.
struct PurgePlan {
    std::map<std::string, int> files;  ///< how many, by the folder of the job ("photos"); "." for its rosters
    std::uintmax_t bytes = 0;
    std::vector<std::filesystem::path> leftAlone;  ///< what else lies in the job's folder, paths within it
    JobCounts counts;                              ///< what is kept of the people
    std::string word;                              ///< to be given to purgeJob()
};

/// Errors: those of the store.
Result<PurgePlan> planPurge(Job& job);

/// Removes the photographs of all attempts, the rosters that the station wrote and every person from the database, for
/// good: files are overwritten before they are unlinked, the database is rewritten. (A disk that writes elsewhere
/// on its own, as a solid-state one, may keep old blocks; only its own encryption helps against that.) Settings, the
/// log, which knows no numbers, and a record of the purge with the counts stay. The job is held by this program alone
/// while it is open. May be repeated after a failure.
/// \param word  PurgePlan::word
/// Errors: PurgeUnconfirmed, PurgeIncomplete (`where`: the first file that stayed), those of the store.
Result<PurgePlan> purgeJob(Job& job, const std::string& word);

}  // namespace xuezhao
