#include "app/audit/clerk_command.h"
#include "app/audit/in_order.h"
#include "app/audit/progress.h"
#include "app/audit/still_measurer.h"
#include "app/audit/text.h"
#include "core/clerk/recrop.h"
#include "core/clerk/refused_people.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

/// Our measurement of one check, before and after, beside what the register said.
struct Pair {
    const Finding* before = nullptr;
    const Finding* after = nullptr;
    const Standard* standard = nullptr;
    bool saidWrong = false;

    const Finding& any() const { return after ? *after : *before; }
};

/// What the reasons are about, and what falls short before or after; under the first standard that limits it.
std::vector<Pair> pairsOf(const Recrop& recrop, const ReasonReading& reading) {
    std::vector<Pair> pairs;
    std::set<std::string_view> seen;
    for (const Verdict& verdict : recrop.made ? recrop.made->verdicts : recrop.before) {
        const auto old = std::find_if(recrop.before.begin(), recrop.before.end(),
                                      [&](const Verdict& one) { return one.standard == verdict.standard; });
        for (const Finding& finding : verdict.findings) {
            Pair pair;
            pair.standard = verdict.standard;
            pair.after = recrop.made ? &finding : nullptr;
            pair.before = old != recrop.before.end() ? old->find(finding.check->id) : nullptr;
            const auto& said = reading.checks;
            pair.saidWrong = std::find(said.begin(), said.end(), finding.check->id) != said.end();
            const auto fails = [](const Finding* one) { return one && one->outcome == Outcome::Fail; };
            if (!pair.saidWrong && !fails(pair.before) && !fails(pair.after)) continue;
            if (finding.limit && seen.insert(finding.check->id).second) pairs.push_back(pair);
        }
    }
    return pairs;
}

ordered_json jsonOf(const Pair& pair) {
    const auto value = [](const Finding* one) { return one && one->value ? jsonNumber(*one->value) : ordered_json(); };
    const auto outcome = [](const Finding* one) { return one ? ordered_json(toName(one->outcome)) : ordered_json(); };
    const Range& range = pair.any().limit->range;
    return {{"check", pair.any().check->id},  {"standard", pair.standard->id},
            {"before", value(pair.before)},   {"before_outcome", outcome(pair.before)},
            {"after", value(pair.after)},     {"after_outcome", outcome(pair.after)},
            {"min", jsonNumber(range.min)},   {"max", jsonNumber(range.max)},
            {"unit", pair.any().limit->unit}, {"refused", pair.saidWrong}};
}

std::string lineOf(const Pair& pair) {
    const std::string& unit = pair.any().limit->unit;
    const auto value = [&](const Finding* one) {
        return one && one->value ? valueText(*one->value, unit) + " " + outcomeText(one->outcome) : std::string("-");
    };
    const std::string title = QCoreApplication::translate("Check", pair.any().check->title).toStdString();
    return "    " + padded(title, 24) + padded(value(pair.before), 18) + padded(value(pair.after), 18) +
           limitText(pair.any().limit->range, unit) + (pair.saidWrong ? "  *" : "");
}

/// One refused person, from the look to what was saved.
struct Case {
    const RefusedPerson* refused = nullptr;
    Result<RecropTask> task = RecropTask{};
    Result<Recrop> recrop = Recrop{};
};

ordered_json jsonOf(const Case& one, const std::optional<Capture>& saved, const std::optional<Error>& error) {
    const Recrop& recrop = *one.recrop;
    ordered_json json = personJson(one.refused->person);
    json["reason"] = one.refused->reasonText();
    json["remedy"] = toName(recrop.remedy);
    json["why"] = recrop.whyText();
    json["measured"] = ordered_json::array();
    for (const Pair& pair : pairsOf(recrop, one.refused->reading)) json["measured"].push_back(jsonOf(pair));
    json["saved"] = saved.has_value();
    if (saved) json["attempt"] = saved->attempt;
    if (error) json.update(errorJson(*error));
    return json;
}

std::string textOf(const Case& one, const std::optional<Capture>& saved, const std::optional<Error>& error) {
    const Recrop& recrop = *one.recrop;
    std::string text = personText(one.refused->person) + "\n    " + xuezhao::textOf(recrop.remedy) + ": " +
                       recrop.whyText() + "\n    " + printable(one.refused->reasonText());
    for (const Pair& pair : pairsOf(recrop, one.refused->reading)) text += "\n" + lineOf(pair);
    if (saved)
        text +=
            "\n    " + QCoreApplication::translate("Audit", "saved as attempt %1").arg(saved->attempt).toStdString();
    if (error) text += "\n    " + toText(*error);
    return text;
}

class Run {
public:
    Run(const Audit& audit, Job& job, Wordings wordings, std::vector<const Standard*> standards)
        : m_audit(audit),
          m_job(job),
          m_saver(job.store(), job.folder()),
          m_wordings(std::move(wordings)),
          m_standards(std::move(standards)) {}

    Result<int> run() {
        if (!m_audit.options.has("--dry-run")) {
            if (const auto repaired = m_saver.repair(); !repaired) return repaired.error();
        }
        auto queue = refusedPeople(m_job.store(), m_wordings);
        if (!queue) return queue.error();
        if (const auto gathered = gather(*queue); !gathered) return gathered.error();
        const auto batch = m_job.store().refusals().nextBatch();
        if (!batch) return batch.error();
        m_batch = *batch;
        Progress progress(m_cases.size());
        const auto makeWorker = [&] {
            return [this, judge = std::make_unique<StillMeasurer>()](std::size_t index) { return look(*judge, index); };
        };
        workInOrder<Result<Recrop>>(m_cases.size(), m_audit.options.jobs(), makeWorker,
                                    [&](std::size_t index, Result<Recrop> recrop) {
                                        m_cases[index].recrop = std::move(recrop);
                                        progress.hide();
                                        finish(m_cases[index]);
                                        m_cases[index].recrop = Recrop{};  // its pictures are large
                                        progress.show(index + 1);
                                    });
        progress.hide();
        const QString line = QCoreApplication::translate("Audit", "%1 mended, %2 to look at, %3 must come back");
        print(m_audit, {{"mended", m_mended}, {"look", m_look}, {"come_back", m_comeBack}, {"errors", m_errors}},
              line.arg(m_mended).arg(m_look).arg(m_comeBack).toStdString());
        if (m_errors > 0) return int(kTrouble);
        return int(m_look + m_comeBack > 0 ? kSomethingFails : kAllPass);
    }

private:
    bool wanted(const RefusedPerson& one) const {
        const auto& numbers = m_audit.options.arguments;
        if (numbers.empty()) return one.left();
        return std::any_of(numbers.begin(), numbers.end(), [&](const std::string& number) {
            return mayBeSame(KnownBy::Serial, number, one.person.serial) ||
                   mayBeSame(KnownBy::StudentNumber, number, one.person.studentNumber);
        });
    }

    Result<void> gather(RefusalQueue& queue) {
        auto hashes = m_job.store().refusals().refusedHashes();
        if (!hashes) return hashes.error();
        const auto refused = std::make_shared<const std::set<std::string>>(*std::move(hashes));
        for (RefusedPerson& one : queue.people) {
            if (!wanted(one)) continue;
            if (!one.left() && one.state != RefusedState::MustCome) continue;
            m_people.push_back(std::make_unique<RefusedPerson>(std::move(one)));
            auto task = gatherRecrop(m_job.store(), m_job.folder(), *m_people.back(), m_standards, refused);
            if (!task) return task.error();
            m_cases.push_back({m_people.back().get(), *std::move(task), Recrop{}});
        }
        return {};
    }

    /// On a worker's thread.
    Result<Recrop> look(StillMeasurer& judge, std::size_t index) const {
        try {
            return planRecrop(judge, *m_cases[index].task, m_wordings);
        } catch (const std::exception& failure) {
            return Error{ErrorId::PictureFailed, m_cases[index].refused->person.serial, failure.what()};
        }
    }

    void finish(const Case& one) {
        if (!one.recrop) {
            ++m_errors;
            ordered_json json = personJson(one.refused->person);
            json.update(errorJson(one.recrop.error()));
            return print(m_audit, json, personText(one.refused->person) + "\n    " + toText(one.recrop.error()));
        }
        const Recrop& recrop = *one.recrop;
        std::optional<Capture> saved;
        std::optional<Error> error = recrop.trouble;
        const bool take = recrop.usable() && (recrop.remedy == Remedy::NewCrop || m_audit.options.has("--looked"));
        if (!m_audit.options.has("--dry-run")) {
            if (take) {
                auto done = applyRecrop(m_job.store(), m_saver, *one.task, recrop, m_batch);
                if (done) saved = *std::move(done);
                else error = done.error();
                if (!saved) ++m_errors;
            } else if (one.task->capture) {
                const auto kept =
                    m_job.store().refusals().keep({one.refused->person.id, *one.task->capture, one.task->reasonsHash,
                                                   std::string(toName(recrop.remedy))});
                if (!kept) ++m_errors;
            }
        }
        ++(take ? m_mended : recrop.remedy == Remedy::ComeBack ? m_comeBack : m_look);
        print(m_audit, jsonOf(one, saved, error), textOf(one, saved, error));
    }

    const Audit& m_audit;
    Job& m_job;
    CaptureSaver m_saver;
    const Wordings m_wordings;
    const std::vector<const Standard*> m_standards;
    std::vector<std::unique_ptr<RefusedPerson>> m_people;
    std::vector<Case> m_cases;
    std::int64_t m_batch = 0;
    int m_mended = 0, m_look = 0, m_comeBack = 0, m_errors = 0;
};

int undo(const Audit& audit, Job& job) {
    CaptureSaver saver(job.store(), job.folder());
    if (const auto repaired = saver.repair(); !repaired) return giveUp(audit, repaired.error());
    const auto report = undoRecrops(job.store(), saver, job.folder());
    if (!report) return giveUp(audit, report.error());
    const QString line = QCoreApplication::translate("Audit", "%1 new crops taken back, %2 left alone");
    print(audit, {{"undone", report->undone}, {"changed", report->changed}},
          line.arg(report->undone).arg(report->changed).toStdString());
    if (report->trouble) return giveUp(audit, *report->trouble);
    return report->changed > 0 ? kSomethingFails : kAllPass;
}

}  // namespace

int runRecrop(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    if (audit.options.has("--undo")) return undo(audit, **job);
    auto wordings = wordingsOf(audit, (*job)->folder());
    if (!wordings) return giveUp(audit, wordings.error());
    auto standards = standardsOf(audit, (*job)->settings());
    if (!standards) return giveUp(audit, standards.error());
    const auto status = Run(audit, **job, *std::move(wordings), *std::move(standards)).run();
    return status ? *status : giveUp(audit, status.error());
}

}  // namespace xuezhao
