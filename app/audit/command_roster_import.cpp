#include "app/audit/job_command.h"
#include "core/roster/import.h"
#include "core/roster/table.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

ordered_json problemJson(const ImportProblem& problem) {
    ordered_json json = errorJson(problem.error);
    json["row"] = problem.row;
    json["twins"] = problem.twins;
    return json;
}

}  // namespace

int runRosterImport(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    const auto table = readTable(audit.options.arguments.front());
    if (!table) return giveUp(audit, table.error());
    const ImportPreview preview = previewImport(*table);
    for (const ImportProblem& problem : preview.problems) print(audit, problemJson(problem), toText(problem.error));

    const bool apply = !preview.blocked() && !audit.options.has("--dry-run");
    if (apply) {
        if (const auto done = (*job)->store().putPeople(preview.people); !done) return giveUp(audit, done.error());
    }
    const QString line = apply ? QCoreApplication::translate("Audit", "%1 people imported")
                               : QCoreApplication::translate("Audit", "%1 people read, nothing imported");
    print(audit, {{"people", preview.people.size()}, {"imported", apply}},
          line.arg(preview.people.size()).toStdString());
    const bool lossless = preview.count(Severity::Fault) + preview.count(Severity::Warning) == 0;
    return lossless ? kAllPass : kSomethingFails;
}

}  // namespace xuezhao
