#include "app/audit/clerk_command.h"
#include "app/audit/file_hint.h"
#include "app/audit/in_order.h"
#include "app/audit/progress.h"
#include "app/audit/still_measurer.h"
#include "app/audit/text.h"
#include "core/clerk/intake.h"
#include "core/quality/verdict_json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <memory>
#include <set>
#include <utility>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

Result<std::set<std::size_t>> takenOf(Store& store, const PeopleIndex& people) {
    const auto photos = store.refusals().currentPhotos();
    if (!photos) return photos.error();
    std::set<PersonId> ids;
    for (const CurrentPhoto& photo : *photos) ids.insert(photo.person);
    std::set<std::size_t> taken;
    for (std::size_t i = 0; i < people.people().size(); ++i) {
        if (ids.contains(people.person(i).id)) taken.insert(i);
    }
    return taken;
}

class Run {
public:
    Run(const Audit& audit, Job& job, std::vector<const Standard*> standards)
        : m_audit(audit), m_job(job), m_saver(job.store(), job.folder()), m_standards(std::move(standards)) {}

    Result<int> run(const std::vector<std::filesystem::path>& paths) {
        if (!dry()) {
            if (const auto repaired = m_saver.repair(); !repaired) return repaired.error();
        }
        auto everybody = m_job.store().allPeople();
        if (!everybody) return everybody.error();
        const PeopleIndex people(*std::move(everybody));
        const auto taken = takenOf(m_job.store(), people);
        if (!taken) return taken.error();
        auto hashes = m_job.store().refusals().refusedHashes();
        if (!hashes) return hashes.error();
        auto intake = Intake::open(m_job.store(), m_saver);
        if (!intake) return intake.error();
        const IntakePlan plan = planIntake(people, matchNames(people, paths, namingOf(m_audit)), *taken);

        Progress progress(plan.files.size());
        const auto makeWorker = [&] {
            return [&, judge = std::make_unique<StillMeasurer>()](std::size_t index) -> Result<Collected> {
                const IntakeFile& file = plan.files[index];
                if (file.refused) return *file.refused;
                try {
                    return collect(*judge, file.path, m_standards, *hashes);
                } catch (const std::exception& failure) {
                    return Error{ErrorId::PictureFailed, file.path.filename().string(), failure.what()};
                }
            };
        };
        workInOrder<Result<Collected>>(plan.files.size(), m_audit.options.jobs(), makeWorker,
                                       [&](std::size_t index, const Result<Collected>& collected) {
                                           progress.hide();
                                           finish(*intake, people, plan.files[index], collected);
                                           progress.show(index + 1);
                                       });
        progress.hide();
        const QString line =
            dry() ? QCoreApplication::translate("Audit", "%1 could be taken in, %2 refused, %3 people still without")
                  : QCoreApplication::translate("Audit", "%1 taken in, %2 refused, %3 people still without");
        print(m_audit,
              {{"taken", m_taken}, {"refused", m_refused}, {"errors", m_errors}, {"without", plan.without.size()}},
              line.arg(m_taken).arg(m_refused + m_errors).arg(plan.without.size()).toStdString());
        if (m_errors > 0) return int(kTrouble);
        return int(m_refused > 0 ? kSomethingFails : kAllPass);
    }

private:
    bool dry() const { return m_audit.options.has("--dry-run"); }

    /// The disk or the store, not the picture.
    static bool isTrouble(const Error& error) { return errorRow(error.id).severity == Severity::Fault; }

    void finish(Intake& intake, const PeopleIndex& people, const IntakeFile& file, const Result<Collected>& collected) {
        std::optional<Error> error;
        std::optional<Capture> saved;
        if (!collected) error = collected.error();
        else if (const auto good = intake.judge(*collected); !good) error = good.error();
        else if (!dry()) {
            auto done = intake.save(*collected, people.person(*file.person).id);
            if (done) saved = *std::move(done);
            else error = done.error();
        } else intake.remember(*collected, people.person(*file.person));
        ++(!error ? m_taken : isTrouble(*error) ? m_errors : m_refused);

        ordered_json json = nameJson("file", file.path.string());
        std::string text = printable(file.path.string());
        if (file.person) {
            json["person"] = personJson(people.person(*file.person));
            text += "  " + personText(people.person(*file.person));
        }
        json["taken"] = !error;
        if (saved) json["serial"] = Serial::fromNumber(saved->serial)->text();
        if (error) {
            json.update(errorJson(*error));
            text += "\n    " + toText(*error);
        }
        if (collected) add(*collected, json, text);
        print(m_audit, json, text);
    }

    static void add(const Collected& collected, ordered_json& json, std::string& text) {
        for (std::size_t i = 0; i < collected.verdicts.size(); ++i) {
            const Verdict& verdict = collected.verdicts[i];
            json["photos"].push_back({{"standard", verdict.standard->id},
                                      {"as_it_is", bool(collected.asItIs[i])},
                                      {"outcome", toName(verdict.outcome())},
                                      {"findings", findingsJson(verdict, fileHint)}});
            text += "\n  " + padded(verdict.standard->id, 16) + outcomeText(verdict.outcome());
            if (collected.asItIs[i]) text += "  " + QCoreApplication::translate("Audit", "as it is").toStdString();
            for (const Finding& finding : verdict.findings) {
                if (finding.outcome == Outcome::Fail) text += "\n    " + fileHint(finding);
            }
        }
    }

    const Audit& m_audit;
    Job& m_job;
    CaptureSaver m_saver;
    const std::vector<const Standard*> m_standards;
    int m_taken = 0, m_refused = 0, m_errors = 0;
};

}  // namespace

int runIntake(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    auto standards = standardsOf(audit, (*job)->settings());
    if (!standards) return giveUp(audit, standards.error());
    const auto paths = picturesOf(audit);
    if (!paths) return giveUp(audit, paths.error());
    const auto status = Run(audit, **job, *std::move(standards)).run(*paths);
    return status ? *status : giveUp(audit, status.error());
}

}  // namespace xuezhao
