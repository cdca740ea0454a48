#include "app/audit/audit.h"
#include "app/audit/csv.h"
#include "app/audit/file_hint.h"
#include "app/audit/pictures.h"
#include "app/audit/text.h"
#include "core/picture/decode.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"
#include "core/vision/facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

/// The standards to judge a picture by: those that were named; otherwise those made for its size, and where none
/// is, all of them, so that the size itself is among what fails.
std::vector<const Standard*> standardsFor(const Audit& audit, cv::Size picture) {
    if (!audit.chosen.empty()) return audit.chosen;
    std::vector<const Standard*> all, fitting;
    for (const Standard& standard : audit.catalogue.all()) {
        all.push_back(&standard);
        if (standard.file.picture == picture) fitting.push_back(&standard);
    }
    return fitting.empty() ? all : fitting;
}

std::string listed(const Verdict& verdict, Outcome outcome) {
    std::string list;
    for (const Finding& finding : verdict.findings) {
        if (finding.outcome != outcome) continue;
        if (!list.empty()) list += ' ';
        list += finding.check->id;
    }
    return list;
}

/// The hint of the worst finding.
std::string firstHint(const Verdict& verdict) {
    for (const Outcome outcome : {Outcome::Fail, Outcome::CannotJudge, Outcome::Warn}) {
        for (const Finding& finding : verdict.findings) {
            if (finding.outcome == outcome) return fileHint(finding);
        }
    }
    return {};
}

/// "file, standard, outcome, fail, warn, cannot_judge, hint" and a column of values a check.
std::string csvHeader() {
    std::vector<std::string> cells{"file", "standard", "outcome", "fail", "warn", "cannot_judge", "hint"};
    for (const CheckRow& check : checkTable()) cells.emplace_back(check.id);
    return csvRow(cells);
}

std::string csvLine(const std::string& file, const Verdict& verdict) {
    std::vector<std::string> cells{file,
                                   verdict.standard->id,
                                   std::string(toName(verdict.outcome())),
                                   listed(verdict, Outcome::Fail),
                                   listed(verdict, Outcome::Warn),
                                   listed(verdict, Outcome::CannotJudge),
                                   firstHint(verdict)};
    for (const CheckRow& check : checkTable()) {
        const Finding* finding = verdict.find(check.id);
        cells.push_back(finding && finding->value ? jsonNumber(*finding->value).dump() : "");
    }
    return csvRow(cells);
}

std::string textOf(const Verdict& verdict, bool all) {
    return "  " + padded(verdict.standard->id, 16) + outcomeText(verdict.outcome()) + "\n" +
           findingsText(verdict, all) + peopleText(*verdict.standard);
}

ordered_json verdictJson(const std::string& file, const Verdict& verdict) {
    ordered_json json = nameJson("file", file);
    json["standard"] = verdict.standard->id;
    json["outcome"] = toName(verdict.outcome());
    json["findings"] = findingsJson(verdict, fileHint);
    json["people"] = ordered_json::array();
    for (const Clause& clause : verdict.standard->clauses)
        if (clause.people == People::Each) json["people"].push_back(clause.id);
    return json;
}

Report reportOf(const Audit& audit, const std::string& file, const std::vector<Verdict>& verdicts) {
    Report report;
    if (audit.options.format() == Format::Text) report.output = printable(file) + "\n";
    for (const Verdict& verdict : verdicts) {
        const Outcome outcome = verdict.outcome();
        report.outcomes.push_back(outcome);
        report.status = std::max(report.status, statusOf(outcome, audit.options));
        switch (audit.options.format()) {
            case Format::Json: report.output += jsonLine(verdictJson(file, verdict)) + "\n"; break;
            case Format::Csv: report.output += csvLine(file, verdict); break;
            case Format::Text: report.output += textOf(verdict, audit.options.has("--all")); break;
        }
    }
    return report;
}

}  // namespace

int runCheck(const Audit& audit) {
    const std::vector<Input> inputs = collectInputs(audit.options.arguments, {});
    if (audit.options.format() == Format::Csv) std::fputs(csvHeader().c_str(), stdout);
    return forEachPicture(audit, inputs, [&](StillMeasurer& measurer, const Input& input, std::size_t) {
        const auto file = readPicture(input.path);
        if (!file) return errorReport(audit, input.path, file.error());
        const DecodedPicture& picture = file->picture;
        const auto verdicts = measurer.judge(picture.image, picture.facts, standardsFor(audit, picture.image.size()));
        if (!verdicts) return errorReport(audit, input.path, verdicts.error());
        return reportOf(audit, input.path.string(), *verdicts);
    });
}

}  // namespace xuezhao
