#include "app/audit/job_command.h"
#include "core/roster/export.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <system_error>

namespace xuezhao {
namespace {

/// By the ending of the file: .xlsx, .dbf, and .csv in UTF-8, or in GB18030 with --encoding gb18030.
std::optional<RosterFormat> formatOf(const Audit& audit, const std::filesystem::path& file) {
    const auto ending = QString::fromStdString(file.extension().string()).toLower();
    if (ending == u".xlsx") return RosterFormat::Xlsx;
    if (ending == u".dbf") return RosterFormat::Dbf;
    if (ending != u".csv") return std::nullopt;
    return audit.options.value("--encoding", "utf-8") == "gb18030" ? RosterFormat::CsvGb18030 : RosterFormat::CsvUtf8;
}

}  // namespace

int runRosterExport(const Audit& audit) {
    const std::filesystem::path file = audit.options.arguments.front();
    const auto format = formatOf(audit, file);
    if (!format) return giveUp(audit, {ErrorId::TableUnsupported, file.filename().string(), {}});
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    auto people = (*job)->store().allPeople();
    if (!people) return giveUp(audit, people.error());
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored) && !audit.options.has("--force"))
        return giveUp(audit, {ErrorId::FileExists, file.string(), {}});
    const bool write = !audit.options.has("--dry-run");
    if (write) {
        if (const auto done = exportRoster(*people, file, *format); !done) return giveUp(audit, done.error());
    }
    print(audit, {{"people", people->size()}, {"file", file.string()}, {"written", write}},
          QCoreApplication::translate("Audit", "%1 people, %2")
              .arg(people->size())
              .arg(QString::fromStdString(file.string()))
              .toStdString());
    return kAllPass;
}

}  // namespace xuezhao
