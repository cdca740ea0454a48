#pragma once

#include "app/audit/audit.h"
#include "core/store/job.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>

namespace xuezhao {

/// What the commands that work on a job share.

/// Opens the job of --job, alone: a station that has it open, or another command, is an error.
/// Errors: those of Job::open.
Result<std::unique_ptr<Job>> openJob(const Audit& audit);

/// Says why a command could not be done: a sentence on standard error, and with --format json an object
/// {"error", "where", "hint"} on standard output. Returns kTrouble.
int giveUp(const Audit& audit, const Error& error);

/// {"error": name, "where": place, "hint": sentence}
nlohmann::ordered_json errorJson(const Error& error);

/// Prints one result: the object in a line with --format json, otherwise the text with an end of line.
void print(const Audit& audit, const nlohmann::ordered_json& json, const std::string& text);

}  // namespace xuezhao
