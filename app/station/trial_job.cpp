#include "app/station/trial_job.h"

#include "core/devices/virtual_people.h"
#include "core/roster/export.h"
#include "core/standards/catalogue.h"
#include "core/store/job_layout.h"

#include <QDateTime>
#include <QStandardPaths>

#include <utility>

namespace xuezhao {

namespace {

Person rosterRow(const VirtualPerson& invented) {
    Person person;
    person.studentNumber = invented.studentNumber;
    person.name = invented.name;
    person.sex = invented.sex;
    person.citizenNumber = invented.citizenNumber;
    person.institutionCode = "00000";  // no institution has it
    person.institutionName = "示例大学";
    person.college = invented.college;
    person.major = invented.major;
    person.className = invented.className;
    return person;
}

Result<void> checkStandards(const std::vector<std::string>& ids) {
    auto catalogue = Catalogue::builtIn();
    if (!catalogue) return catalogue.error();
    for (const std::string& id : ids)
        if (!catalogue->find(id)) return Error{ErrorId::StandardUnknown, id, {}};
    return {};
}

}  // namespace

std::filesystem::path newTrialFolder() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString name =
        QStringLiteral("demo-") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return std::filesystem::path(data.toStdString()) / "xuezhao" / name.toStdString();
}

Result<void> prepareJob(const std::filesystem::path& folder, const std::vector<std::string>& standards, int people) {
    if (auto known = checkStandards(standards); !known) return known;
    auto opened = Job::open(folder);
    if (opened) return {};
    if (opened.error().id != ErrorId::JobMissing) return opened.error();

    JobSettings settings;
    settings.name = folder.filename().string();
    settings.created = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    if (!standards.empty()) settings.standards = standards;
    auto job = Job::create(folder, settings);
    if (!job) return job.error();
    std::vector<Person> roster;
    for (int number = 0; number < people; ++number) roster.push_back(rosterRow(virtualPerson(number)));
    return (*job)->store().putPeople(roster);
}

Result<std::set<int>> inventedPeopleTaken(const std::filesystem::path& folder, int people) {
    std::set<int> taken;
    auto job = Job::open(folder);
    if (!job && job.error().id == ErrorId::JobMissing) return taken;
    if (!job) return job.error();
    Store& store = (*job)->store();
    for (int number = 0; number < people; ++number) {
        const auto rows = store.peopleByNumber(virtualPerson(number).citizenNumber);
        if (!rows) return rows.error();
        for (const Person& row : *rows) {
            const auto captures = store.capturesOf(row.id);
            if (!captures) return captures.error();
            if (!captures->empty()) taken.insert(number);
        }
    }
    return taken;
}

Result<std::vector<std::filesystem::path>> writeRoster(const std::filesystem::path& folder) {
    auto job = Job::open(folder);
    if (!job) return job.error();
    auto people = (*job)->store().allPeople();
    if (!people) return people.error();
    std::vector<std::filesystem::path> files;
    for (const auto& [name, format] : {std::pair(job_layout::kRosterXlsx, RosterFormat::Xlsx),
                                       std::pair(job_layout::kRosterCsv, RosterFormat::CsvUtf8)}) {
        files.push_back(folder / name);
        if (auto written = exportRoster(*people, files.back(), format); !written) return written.error();
    }
    return files;
}

Result<int> photographsToLookAt(const std::filesystem::path& folder) {
    auto job = Job::open(folder);
    if (!job) return job.error();
    const auto counts = (*job)->store().counts();
    if (!counts) return counts.error();
    return counts->toLookAt;
}

}  // namespace xuezhao
