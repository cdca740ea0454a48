#include "app/audit/job_command.h"

#include "core/base/masking.h"
#include "core/quality/verdict_json.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace xuezhao {

Result<std::unique_ptr<Job>> openJob(const Audit& audit) {
    return Job::open(audit.options.path("--job"));
}

nlohmann::ordered_json errorJson(const Error& error) {
    return {{"error", errorRow(error.id).name},
            {"where", maskCitizenNumbers(error.where)},
            {"hint", toText({error.id, "", ""})}};
}

int giveUp(const Audit& audit, const Error& error) {
    if (audit.options.format() == Format::Json) std::printf("%s\n", jsonLine(errorJson(error)).c_str());
    std::fprintf(stderr, "xuezhao-audit: %s\n", toText(error).c_str());
    return kTrouble;
}

void print(const Audit& audit, const nlohmann::ordered_json& json, const std::string& text) {
    std::printf("%s\n", audit.options.format() == Format::Json ? jsonLine(json).c_str() : text.c_str());
}

}  // namespace xuezhao
