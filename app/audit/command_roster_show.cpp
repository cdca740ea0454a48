#include "app/audit/csv.h"
#include "app/audit/job_command.h"
#include "app/audit/text.h"
#include "core/base/masking.h"
#include "core/roster/progress.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

std::string stateOf(const PersonProgress& person) {
    return !person.photo ? "missing" : person.refused ? "refused" : person.retake() ? "retake" : "done";
}

/// Names and numbers masked unless they are asked for: a terminal is read over shoulders and kept in logs.
std::string shownNumber(const Audit& audit, const std::string& number) {
    return audit.options.has("--clear") || number.empty() ? number : maskNumber(number);
}

std::string shownName(const Audit& audit, const std::string& name) {
    return audit.options.has("--clear") || name.empty() ? name : maskName(name);
}

ordered_json personJson(const Audit& audit, const PersonProgress& p) {
    return {{"serial", p.serial},
            {"student_number", p.person.studentNumber},
            {"name", shownName(audit, p.person.name)},
            {"citizen_number", shownNumber(audit, p.person.citizenNumber)},
            {"college", p.person.college},
            {"class", p.person.className},
            {"fee", p.person.fee},
            {"attempts", p.attempts},
            {"outcome", p.outcome},
            {"state", stateOf(p)}};
}

}  // namespace

int runRosterShow(const Audit& audit) {
    const ProgressFilter* filter = progressFilter(audit.options.value("--only", "all"));
    if (!filter) return giveUp(audit, {ErrorId::OptionWrong, "--only", {}});
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    const auto people = readProgress((*job)->store());
    if (!people) return giveUp(audit, people.error());
    const Format format = audit.options.format();
    if (format == Format::Csv) {
        std::fputs(csvRow({"serial", "student_number", "name", "citizen_number", "college", "class", "fee", "attempts",
                           "outcome", "state"})
                       .c_str(),
                   stdout);
    }
    for (const PersonProgress& p : *people) {
        if (!filter->holds(p)) continue;
        if (format == Format::Csv) {
            std::fputs(csvRow({p.serial, p.person.studentNumber, shownName(audit, p.person.name),
                               shownNumber(audit, p.person.citizenNumber), p.person.college, p.person.className,
                               p.person.fee, std::to_string(p.attempts), p.outcome, stateOf(p)})
                           .c_str(),
                       stdout);
            continue;
        }
        const std::string serial = p.serial.empty() ? "-" : p.serial;
        print(audit, personJson(audit, p),
              padded(serial, 6) + padded(p.person.studentNumber, 16) + padded(shownName(audit, p.person.name), 14) +
                  padded(p.person.className, 20) + stateOf(p));
    }
    return kAllPass;
}

}  // namespace xuezhao
