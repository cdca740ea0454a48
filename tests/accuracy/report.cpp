#include "tests/accuracy/report.h"

#include "core/base/durable_file.h"
#include "core/quality/check.h"
#include "tests/accuracy/goals.h"
#include "tests/accuracy/markdown.h"
#include "tests/accuracy/plots.h"
#include "tests/accuracy/report_parts.h"
#include "tests/accuracy/tallies.h"

#include <system_error>
#include <utility>

namespace xuezhao::accuracy {

namespace {

std::string engineList(const Results& results) {
    std::string list;
    for (const std::string& engine : results.engines) list += (list.empty() ? "" : ", ") + engine;
    return list;
}

std::string goalsPart(const Results& results) {
    Table table({"goal", "wanted", "measured", "reached"});
    for (const Goal& goal : goalsOf(results))
        table.add({goal.what, goal.wanted, goal.measured, goal.reached ? "yes" : "**no**"});
    return "## Goals\n\nOf the best engine, " + results.engines.front() + ".\n\n" + table.text();
}

}  // namespace

std::string reportOf(const Results& results) {
    std::size_t photographs = 0;
    for (const PersonTrials& person : results.trials) photographs += !person.empty() && !person.front().defects.empty();
    return "# How accurate it is\n\nMeasured on " + results.date + " with the engines " + engineList(results) + ": " +
           std::to_string(results.people.size()) +
           " people (Face Research Lab London Set, DeBruine & Jones 2017, CC BY 4.0), " + std::to_string(photographs) +
           " of whom became photographs on the right wall, and " + std::to_string(results.drawn.size()) +
           " drawn ones. Written by `./dev accuracy` (here " + number(results.seconds / 60, 0) +
           " minutes); `./dev accuracy --pictures DIR` writes the defects as pictures to look at. The photographs are "
           "data "
           "of the folder XUEZHAO_FACES, not of this project, and nobody is recognisable here.\n\n" +
           goalsPart(results) + errorsPart(results) + mouthsPart(results) + rightPart(results) + defectsPart(results);
}

std::string summaryOf(const Results& results) {
    std::string text = std::to_string(results.people.size()) + " people, engines " + engineList(results) + ", " +
                       number(results.seconds, 0) + " s\n\n";
    for (const Goal& goal : goalsOf(results))
        text += std::string(goal.reached ? "  reached  " : "  MISSED   ") + goal.what + ": " + goal.measured +
                ", wanted " + goal.wanted + "\n";
    text += "\nRight photographs that a check refuses, warns of, asks about (" + results.engines.front() + "):\n";
    for (std::size_t standard = 0; standard < results.standards.size(); ++standard) {
        for (std::size_t check = 0; check < checkTable().size(); ++check) {
            const RightTally tally = rightTally(results, 0, standard, check);
            if (tally.refuses.count + tally.warns.count + tally.doubts.count == 0) continue;
            text += "  " + results.standards[standard]->id + " " + std::string(checkTable()[check].id) + ": " +
                    countOf(tally.refuses) + " / " + countOf(tally.warns) + " / " + countOf(tally.doubts) + " of " +
                    std::to_string(tally.refuses.all) + "\n";
        }
    }
    text += "\nNamed in fewer than 95 of 100 at plainly visible strength (" + results.engines.front() + "):\n";
    for (const Miss& miss : missesOf(results)) {
        const Defect& defect = defectTable()[miss.row];
        text += "  " + std::string(defect.id) + " (" + checkList(defect) + "), " + defect.unit + ": " +
                sharesText(results, 0, miss.row) + "\n";
    }
    text += "\nNo check yet:\n";
    for (const Defect& defect : defectTable())
        if (existing(defect.checks).empty()) text += "  " + std::string(defect.id) + "\n";
    return text;
}

Result<void> writeReport(const Results& results, const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder / "accuracy", problem);
    if (problem) return Error{ErrorId::FolderUnwritable, (folder / "accuracy").string(), problem.message()};
    const std::pair<const char*, std::string> files[] = {{"ACCURACY.md", reportOf(results)},
                                                         {"accuracy/errors.svg", errorsPlot(results)},
                                                         {"accuracy/defects.svg", defectsPlot(results)}};
    for (const auto& [name, text] : files) {
        const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
        if (const auto written = writeDurably(folder / name, {bytes, text.size()}); !written) return written.error();
    }
    return {};
}

}  // namespace xuezhao::accuracy
