#include "core/report/report_figures.h"

#include "core/quality/acts.h"
#include "core/roster/progress.h"
#include "core/store/job_layout.h"

#include <QCoreApplication>
#include <QDateTime>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace xuezhao {
namespace {

constexpr int kAllCaptures = 1'000'000;  // far more than serials times attempts of any job
/// What the intake writes as the camera of a photograph that was brought along (core/clerk/intake.cpp).
constexpr std::string_view kCollected = "collected";

void count(CheckCount& counts, std::string_view outcome) {
    if (outcome == "pass" || outcome == "warn") ++counts.pass;
    else if (outcome == "fail") ++counts.fail;
    else if (outcome == "cannot_judge") ++counts.doubtful;
}

/// An act that was kept as a sentence, in the language in force now: records keep the words of their day.
std::string inForce(const std::string& hint) {
    for (const ActRow& act : actTable()) {
        const std::string here = QCoreApplication::translate("Act", act.text).toStdString();
        if (hint == act.text || hint == here) return here;
    }
    return hint;
}

/// The findings of a file's record; empty for a record that says none.
nlohmann::json findingsOf(const CaptureFile& file) {
    const auto record = nlohmann::json::parse(file.findings, nullptr, false);
    return record.is_object() ? record.value("findings", nlohmann::json::array()) : nlohmann::json::array();
}

class Counter {
public:
    explicit Counter(const std::vector<std::string>& standards) {
        for (const std::string& standard : standards) {
            StandardFigures figures{standard, {}, {}, {}};
            for (const CheckRow& check : checkTable()) figures.checks.push_back({&check, {}, {}, 0, {}});
            m_figures.push_back(std::move(figures));
        }
    }

    void add(const CaptureFile& file, Origin origin, bool standing) {
        const auto found = std::find_if(m_figures.begin(), m_figures.end(),
                                        [&](const StandardFigures& s) { return s.standard == file.role; });
        if (found == m_figures.end()) return;
        if (standing) count(origin == Origin::OnSite ? found->onSite : found->collected, file.outcome);
        for (const auto& finding : findingsOf(file)) {
            const std::string outcome = finding.value("outcome", ""), id = finding.value("check", "");
            const auto row = std::find_if(found->checks.begin(), found->checks.end(),
                                          [&](const CheckFigures& c) { return c.check->id == id; });
            if (row == found->checks.end()) continue;
            if (standing) count(origin == Origin::OnSite ? row->onSite : row->collected, outcome);
            if (outcome != "fail") continue;
            ++row->failedAttempts;
            if (const std::string hint = finding.value("hint", ""); !hint.empty()) ++m_hints[row->check][hint];
        }
    }

    std::vector<StandardFigures> finish() {
        for (StandardFigures& standard : m_figures) {
            for (CheckFigures& row : standard.checks) {
                const auto& hints = m_hints[row.check];
                const auto most =
                    std::max_element(hints.begin(), hints.end(), [](auto& a, auto& b) { return a.second < b.second; });
                if (most != hints.end() && row.failedAttempts > 0) row.remedy = inForce(most->first);
            }
            std::erase_if(standard.checks, [](const CheckFigures& row) {
                return row.onSite.judged() + row.collected.judged() + row.failedAttempts == 0;
            });
        }
        return std::move(m_figures);
    }

private:
    std::vector<StandardFigures> m_figures;
    std::map<const CheckRow*, std::map<std::string, int>> m_hints;
};

QDateTime localTime(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

void addPeople(const std::vector<PersonProgress>& people, ReportFigures& figures) {
    for (const PersonProgress& person : people) {
        auto& [photographed, all] = figures.colleges[person.person.college];
        ++all;
        ++figures.people;
        if (!person.photo) continue;
        ++photographed;
        ++figures.photographed;
        const bool collected = person.photo->camera == kCollected;
        ++(collected ? figures.collected : figures.onSite);
        if (!collected) figures.firstTime += person.attempts == 1;
        ++figures.cameras[person.photo->camera];
    }
}

}  // namespace

Result<ReportFigures> reportFigures(Store& store, const std::string& jobName,
                                    const std::vector<std::string>& standards) {
    const auto people = readProgress(store);
    if (!people) return people.error();
    const auto captures = store.recentCaptures(kAllCaptures);
    if (!captures) return captures.error();
    const auto refusals = store.refusals().all();
    if (!refusals) return refusals.error();
    const auto events = store.refusals().events();
    if (!events) return events.error();

    ReportFigures figures;
    figures.job = jobName;
    addPeople(*people, figures);
    Counter counter(standards);
    for (const Capture& capture : *captures) {
        ++figures.attempts;
        figures.last = std::max(figures.last, capture.taken);
        figures.first = figures.first == WallTime{} ? capture.taken : std::min(figures.first, capture.taken);
        ++figures.hours[localTime(capture.taken).toString(QStringLiteral("yyyy-MM-dd HH")).toStdString()];
        const Origin origin = capture.camera == kCollected ? Origin::Collected : Origin::OnSite;
        for (const CaptureFile& file : capture.files) counter.add(file, origin, job_layout::isPhoto(file.path));
    }
    figures.standards = counter.finish();

    std::set<std::int64_t> refused, recropped;
    for (const Refusal& refusal : *refusals) {
        if (refusal.person) refused.insert(std::int64_t(*refusal.person));
    }
    for (const RemedyEvent& event : *events) {
        if (event.kind == RemedyKind::NewCrop) recropped.insert(std::int64_t(event.person));
        if (event.kind == RemedyKind::Undone) recropped.erase(std::int64_t(event.person));
    }
    figures.refused = static_cast<int>(refused.size());
    figures.newCrops = static_cast<int>(recropped.size());
    for (const PersonProgress& person : *people) {
        const auto id = std::int64_t(person.person.id);
        figures.takenAgain += refused.contains(id) && !recropped.contains(id) && person.photo && !person.refused;
    }
    return figures;
}

}  // namespace xuezhao
