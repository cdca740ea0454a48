#include "tests/accuracy/report_parts.h"

#include "tests/accuracy/markdown.h"
#include "tests/accuracy/tallies.h"

#include <cmath>

namespace xuezhao::accuracy {

namespace {

std::string strengthText(double strength) {
    return number(strength, strength == std::floor(strength) ? 0 : 1);
}

std::string answersFrom(const Results& results, std::size_t row, double wanted) {
    const Defect& defect = defectTable()[row];
    std::vector<double> shares;
    for (std::size_t s = 0; s < defect.strengths.size(); ++s)
        shares.push_back(defectTally(results, 0, row, s).named.value());
    return number(strengthAt(defect.strengths, shares, wanted), 1);
}

}  // namespace

std::string sharesText(const Results& results, std::size_t engine, std::size_t row) {
    const Defect& defect = defectTable()[row];
    std::string text;
    for (std::size_t s = 0; s < defect.strengths.size(); ++s) {
        const std::string one =
            strengthText(defect.strengths[s]) + ": " + percent(defectTally(results, engine, row, s).named.value());
        text += (s ? " · " : "") + (s == defect.plain ? "**" + one + "**" : one);
    }
    return text;
}

std::string checkList(const Defect& defect) {
    std::string list;
    for (const std::string_view check : existing(defect.checks))
        list += (list.empty() ? "" : ", ") + std::string(check);
    return list.empty() ? "no check" : list;
}

std::string defectsPart(const Results& results) {
    std::vector<std::string> head{"defect", "strength in", "check"};
    for (const std::string& engine : results.engines) head.push_back(engine + ", named %");
    head.insert(head.end(), {"half at", "95 % at"});
    Table table(head);
    const auto& defects = defectTable();
    for (std::size_t row = 0; row < defects.size(); ++row) {
        std::vector<std::string> cells{defects[row].title, defects[row].unit, checkList(defects[row])};
        for (std::size_t e = 0; e < results.engines.size(); ++e) cells.push_back(sharesText(results, e, row));
        cells.push_back(answersFrom(results, row, 0.5));
        cells.push_back(answersFrom(results, row, 0.95));
        table.add(cells);
    }

    const auto groups = groupsOf(results.people);
    std::vector<std::string> groupHead{"defect at its plainly visible strength"};
    for (const Group& group : groups) groupHead.push_back(group.title + ", %");
    groupHead.insert(groupHead.end(), {"95 % interval", "a person is asked, %", "stopped by any check, %"});
    Table byGroup(groupHead);
    for (std::size_t row = 0; row < defects.size(); ++row) {
        const Defect& defect = defects[row];
        std::vector<std::string> cells{std::string(defect.title) + ": " + strengthText(defect.strengths[defect.plain]) +
                                       " (" + defect.unit + ")"};
        const bool checked = !existing(defect.checks).empty();
        for (const Group& group : groups)
            cells.push_back(checked ? percent(defectTally(results, 0, row, defect.plain, &group).named.value()) : "–");
        const DefectTally all = defectTally(results, 0, row, defect.plain);
        const Interval interval = wilson(all.named);
        cells.push_back(checked ? percent(interval.low) + "–" + percent(interval.high) : "–");
        cells.push_back(checked ? percent(all.doubted.value()) : "–");
        cells.push_back(percent(all.stopped.value()));
        byGroup.add(cells);
    }
    return "## Photographs with one defect\n\nThe neutral portraits on the right wall, each with one defect in known "
           "strength, written as " +
           results.standards.front()->id +
           " demands and judged as `xuezhao-audit check` does. Named: the check fails, or warns that an advisory limit "
           "is "
           "broken; being asked to look does not count. Bold: the strength that anybody sees at once; there the goal "
           "is 95 "
           "of 100. Clothes are judged of people who show enough of them. The last columns are strengths of " +
           results.engines.front() + ", in proportion between those tried.\n\n" + table.text() +
           "![defects](accuracy/defects.svg)\n\n" + "### By sex and ethnicity\n\n" + results.engines.front() +
           ". Stopped by any check: one that says nothing of the same picture without the defect refuses, warns or "
           "asks.\n\n" +
           byGroup.text();
}

}  // namespace xuezhao::accuracy
