#pragma once

#include "core/base/result.h"
#include "core/store/job.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// A new folder's name for trying out: under the user's data, with date and time.
std::filesystem::path newTrialFolder();

/// Opens the job of a folder, or makes one there with a roster of invented people (core/devices/virtual_people).
/// \param standards  of a new job; empty: the default
/// Errors: StandardUnknown, those of Job::create(), Job::open() and putPeople().
Result<void> prepareJob(const std::filesystem::path& folder, const std::vector<std::string>& standards, int people);

/// Which of the first invented people have a photograph in the job of a folder; nobody where there is no job yet.
Result<std::set<int>> inventedPeopleTaken(const std::filesystem::path& folder, int people);

/// Writes the job's roster with its serials as roster.xlsx and roster.csv into its folder.
Result<std::vector<std::filesystem::path>> writeRoster(const std::filesystem::path& folder);

/// How many of the job's photographs nobody has looked at, though their standards demand it.
Result<int> photographsToLookAt(const std::filesystem::path& folder);

}  // namespace xuezhao
