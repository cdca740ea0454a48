#include "app/audit/job_command.h"
#include "app/audit/text.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

JobSettings settingsOf(const Audit& audit, const fs::path& folder) {
    JobSettings settings;
    settings.name = audit.options.has("--name") ? audit.options.value("--name") : folder.filename().string();
    if (audit.chosen.empty()) return settings;
    settings.standards.clear();
    for (const Standard* standard : audit.chosen) settings.standards.push_back(standard->id);
    return settings;
}

}  // namespace

int runJobCreate(const Audit& audit) {
    // Without a last "/", which would leave the job without a name.
    const fs::path folder = fs::path(audit.options.arguments.front() + "/").parent_path().lexically_normal();
    const JobSettings settings = settingsOf(audit, folder);
    const bool dry = audit.options.has("--dry-run");
    if (!dry) {
        const auto job = Job::create(folder, settings);
        if (!job) return giveUp(audit, job.error());
    } else if (Job::open(folder)) {
        return giveUp(audit, {ErrorId::JobExists, folder.filename().string(), {}});
    }
    const nlohmann::ordered_json json{{"created", !dry},
                                      {"folder", printable(folder.string())},
                                      {"name", printable(settings.name)},
                                      {"standards", settings.standards}};
    const QString line = dry ? QCoreApplication::translate("Audit", "Would make the job %1.")
                             : QCoreApplication::translate("Audit", "Made the job %1.");
    print(audit, json, line.arg(QString::fromStdString(printable(settings.name))).toStdString());
    return kAllPass;
}

}  // namespace xuezhao
