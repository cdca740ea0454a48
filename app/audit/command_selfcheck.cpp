#include "app/audit/clerk_command.h"
#include "app/audit/file_hint.h"
#include "app/audit/in_order.h"
#include "app/audit/progress.h"
#include "app/audit/still_measurer.h"
#include "app/audit/text.h"
#include "core/clerk/self_check.h"
#include "core/quality/verdict_json.h"
#include "core/roster/import.h"
#include "core/roster/table.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

/// What the files are compared with.
struct Expected {
    std::vector<Person> people;
    std::vector<const Standard*> standards;
    std::set<std::string> refused;
};

Result<Expected> fromRoster(const Audit& audit) {
    const auto table = readTable(audit.options.path("--roster"));
    if (!table) return table.error();
    ImportPreview preview = previewImport(*table);
    for (const ImportProblem& problem : preview.problems) {
        if (problem.severity() == Severity::Fault) return problem.error;
    }
    Expected expected{std::move(preview.people), audit.chosen, {}};
    if (!expected.standards.empty()) return expected;
    for (const Standard& standard : audit.catalogue.all()) expected.standards.push_back(&standard);
    return expected;
}

Result<Expected> fromJob(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return job.error();
    auto people = (*job)->store().allPeople();
    if (!people) return people.error();
    auto standards = standardsOf(audit, (*job)->settings());
    if (!standards) return standards.error();
    auto refused = (*job)->store().refusals().refusedHashes();
    if (!refused) return refused.error();
    return Expected{*std::move(people), *std::move(standards), *std::move(refused)};
}

Result<Expected> expectedOf(const Audit& audit) {
    const bool job = audit.options.has("--job"), roster = audit.options.has("--roster");
    if (job == roster) return Error{ErrorId::OptionWrong, "--job, --roster", {}};
    return job ? fromJob(audit) : fromRoster(audit);
}

/// Says what was found, one line a finding.
class Printer {
public:
    Printer(const Audit& audit, const PeopleIndex& people, const PictureNames& names,
            const std::vector<PictureReport>& reports)
        : m_audit(audit), m_people(people), m_names(names), m_reports(reports) {}

    void print(const SelfFinding& finding) const { xuezhao::print(m_audit, jsonOf(finding), textOf(finding)); }

private:
    std::string pathOf(std::size_t file) const { return m_names.files[file].path.string(); }

    ordered_json jsonOf(const SelfFinding& finding) const {
        ordered_json json{{"finding", toName(finding.fault)}};
        if (finding.file) json.update(nameJson("file", pathOf(*finding.file)));
        if (finding.other) json["other"] = printable(pathOf(*finding.other));
        if (finding.person) json["person"] = personJson(m_people.person(*finding.person));
        if (!finding.properName.empty()) json["proper_name"] = finding.properName;
        if (!finding.file) return json;
        const PictureReport& report = m_reports[*finding.file];
        if (finding.fault == SelfFault::Unreadable) json.update(errorJson(*report.error));
        if (finding.fault != SelfFault::Failing && finding.fault != SelfFault::Doubtful) return json;
        for (const Verdict& verdict : report.verdicts)
            json["verdicts"].push_back({{"standard", verdict.standard->id},
                                        {"outcome", toName(verdict.outcome())},
                                        {"findings", findingsJson(verdict, fileHint)}});
        return json;
    }

    std::string textOf(const SelfFinding& finding) const {
        std::string text =
            finding.file ? printable(pathOf(*finding.file)) : personText(m_people.person(*finding.person));
        text += ": " + xuezhao::textOf(finding.fault);
        if (finding.other) text += ": " + printable(pathOf(*finding.other));
        if (!finding.properName.empty()) text += ": " + finding.properName;
        if (!finding.file) return text;
        const PictureReport& report = m_reports[*finding.file];
        if (finding.fault == SelfFault::Unreadable) text += ": " + toText(*report.error);
        if (finding.fault != SelfFault::Failing && finding.fault != SelfFault::Doubtful) return text;
        for (const Verdict& verdict : report.verdicts) {
            for (const Finding& one : verdict.findings) {
                if (one.outcome == Outcome::Fail || one.needsPerson()) text += "\n    " + fileHint(one);
            }
        }
        return text;
    }

    const Audit& m_audit;
    const PeopleIndex& m_people;
    const PictureNames& m_names;
    const std::vector<PictureReport>& m_reports;
};

}  // namespace

int runSelfcheck(const Audit& audit) {
    auto expected = expectedOf(audit);
    if (!expected) return giveUp(audit, expected.error());
    const auto paths = picturesOf(audit);
    if (!paths) return giveUp(audit, paths.error());
    const PeopleIndex people(std::move(expected->people));
    const PictureNames names = matchNames(people, *paths, namingOf(audit));

    std::vector<PictureReport> reports(paths->size());
    Progress progress(paths->size());
    std::optional<Error> trouble;
    const auto makeWorker = [&] {
        return [&, judge = std::make_unique<StillMeasurer>()](std::size_t index) -> Result<PictureReport> {
            try {
                return reportPicture(*judge, (*paths)[index], expected->standards);
            } catch (const std::exception& failure) {
                PictureReport report;
                report.error = Error{ErrorId::PictureFailed, (*paths)[index].filename().string(), failure.what()};
                return report;
            }
        };
    };
    workInOrder<Result<PictureReport>>(paths->size(), audit.options.jobs(), makeWorker,
                                       [&](std::size_t index, Result<PictureReport> report) {
                                           if (report) reports[index] = *std::move(report);
                                           else trouble = report.error();
                                           progress.show(index + 1);
                                       });
    progress.hide();
    if (trouble) return giveUp(audit, *trouble);

    const SelfCheck check = selfCheck(people, names, reports, expected->refused);
    const Printer printer(audit, people, names, reports);
    for (const SelfFinding& finding : check.findings) printer.print(finding);
    ordered_json counts{{"files", paths->size()},
                        {"people", people.people().size()},
                        {"good", check.good},
                        {"named_by", toName(names.rule)}};
    std::string text = QCoreApplication::translate("Audit", "%1 files, %2 people, %3 files without fault")
                           .arg(paths->size())
                           .arg(people.people().size())
                           .arg(check.good)
                           .toStdString();
    std::map<SelfFault, int> tally;
    for (const SelfFinding& finding : check.findings) ++tally[finding.fault];
    for (const auto& [fault, count] : tally) {
        counts[std::string(toName(fault))] = count;
        text += "\n    " + std::to_string(count) + "  " + textOf(fault);
    }
    print(audit, counts, text);
    return check.findings.empty() ? kAllPass : kSomethingFails;
}

}  // namespace xuezhao
