#include "app/audit/clerk_command.h"
#include "app/audit/job_command.h"
#include "app/audit/text.h"
#include "core/report/report.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <system_error>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

ordered_json countJson(const CheckCount& count) {
    return {{"pass", count.pass}, {"fail", count.fail}, {"cannot_judge", count.doubtful}};
}

ordered_json figuresJson(const ReportFigures& figures) {
    ordered_json json{{"people", figures.people},     {"photographed", figures.photographed},
                      {"on_site", figures.onSite},    {"collected", figures.collected},
                      {"attempts", figures.attempts}, {"refused", figures.refused}};
    for (const StandardFigures& standard : figures.standards) {
        ordered_json one{{"standard", standard.standard},
                         {"on_site", countJson(standard.onSite)},
                         {"collected", countJson(standard.collected)}};
        for (const CheckFigures& row : standard.checks) {
            one["checks"].push_back({{"check", row.check->id},
                                     {"on_site", countJson(row.onSite)},
                                     {"collected", countJson(row.collected)},
                                     {"failed_attempts", row.failedAttempts}});
        }
        json["standards"].push_back(std::move(one));
    }
    return json;
}

}  // namespace

int runReport(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    const auto standards = standardsOf(audit, (*job)->settings());
    if (!standards) return giveUp(audit, standards.error());
    std::vector<std::string> ids, titles;
    for (const Standard* standard : *standards) {
        ids.push_back(standard->id);
        titles.push_back(inForce(standard->title));
    }
    const auto figures = reportFigures((*job)->store(), (*job)->settings().name, ids);
    if (!figures) return giveUp(audit, figures.error());
    for (const std::string& name : audit.options.arguments) {
        std::error_code ignored;
        if (std::filesystem::exists(name, ignored) && !audit.options.has("--force"))
            return giveUp(audit, {ErrorId::FileExists, name, {}});
        if (audit.options.has("--dry-run")) continue;
        if (const auto done = writeReport(*figures, titles, name); !done) return giveUp(audit, done.error());
    }
    print(audit, figuresJson(*figures),
          QCoreApplication::translate("Audit", "%1 of %2 people photographed, %3 attempts, %4 refused by the register")
              .arg(figures->photographed)
              .arg(figures->people)
              .arg(figures->attempts)
              .arg(figures->refused)
              .toStdString());
    return kAllPass;
}

}  // namespace xuezhao
