#include "app/audit/job_command.h"
#include "app/audit/text.h"
#include "core/store/job_purge.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace xuezhao {
namespace {

void report(const Audit& audit, const PurgePlan& plan, bool purged) {
    nlohmann::ordered_json json{{"purged", purged},
                                {"people", plan.counts.people},
                                {"captured", plan.counts.captured},
                                {"captures", plan.counts.captures},
                                {"files", plan.files},
                                {"bytes", plan.bytes},
                                {"left_alone", nlohmann::ordered_json::array()}};
    int files = 0;
    for (const auto& [folder, count] : plan.files) files += count;
    const QString line = purged ? QCoreApplication::translate("Audit", "Removed: %1 people and %2 files.")
                                : QCoreApplication::translate("Audit", "Would remove: %1 people and %2 files.");
    std::string text = line.arg(plan.counts.people).arg(files).toStdString();
    for (const auto& path : plan.leftAlone) {
        json["left_alone"].push_back(printable(path.string()));
        text += "\n    " + QCoreApplication::translate("Audit", "left alone: %1")
                               .arg(QString::fromStdString(printable(path.string())))
                               .toStdString();
    }
    if (!purged) {
        json["confirm"] = plan.word;
        text += "\n" + QCoreApplication::translate("Audit", "To do it: --confirm \"%1\"")
                           .arg(QString::fromStdString(printable(plan.word)))
                           .toStdString();
    }
    print(audit, json, text);
}

}  // namespace

int runPurge(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    const auto plan = planPurge(**job);
    if (!plan) return giveUp(audit, plan.error());
    const bool purge = !audit.options.has("--dry-run") && audit.options.has("--confirm");
    if (purge) {
        const auto purged = purgeJob(**job, audit.options.value("--confirm"));
        if (!purged) return giveUp(audit, purged.error());
    }
    report(audit, *plan, purge);
    if (!purge && !audit.options.has("--dry-run")) return giveUp(audit, {ErrorId::PurgeUnconfirmed, {}, {}});
    return plan->leftAlone.empty() ? kAllPass : kSomethingFails;
}

}  // namespace xuezhao
