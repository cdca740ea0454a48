#pragma once

#include "app/audit/job_command.h"
#include "core/clerk/picture_names.h"
#include "core/clerk/wordings.h"
#include "core/store/person.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

// What the clerk's commands share.

/// The wordings of the program, the user, the job (its folder; may be empty) and --wordings.
Result<Wordings> wordingsOf(const Audit& audit, const std::filesystem::path& job);

/// Those of --standard, otherwise those of the job. Errors: StandardUnknown.
Result<std::vector<const Standard*>> standardsOf(const Audit& audit, const JobSettings& settings);

/// The pictures of the paths on the command line; an empty folder has none.
/// Errors: those of collectInputs(), but for FolderWithoutPictures.
Result<std::vector<std::filesystem::path>> picturesOf(const Audit& audit);

std::optional<KnownBy> namingOf(const Audit& audit);

/// {"serial", "student_number", "name", "class"}
nlohmann::ordered_json personJson(const Person& person);
/// "1043  2201  name  class", as a terminal may show it.
std::string personText(const Person& person);

}  // namespace xuezhao
