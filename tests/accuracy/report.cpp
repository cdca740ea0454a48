#include "tests/accuracy/report.h"

#include "core/base/durable_file.h"
#include "core/quality/check.h"
#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/goals.h"
#include "tests/accuracy/markdown.h"
#include "tests/accuracy/plots.h"
#include "tests/accuracy/tallies.h"

#include <cmath>
#include <set>
#include <system_error>

namespace xuezhao::accuracy {

namespace {

std::string count(std::size_t n) {
    return std::to_string(n);
}

std::string of(const Share& share) {
    return share.count ? std::to_string(share.count) : "·";
}

std::string strengthText(double strength) {
    return number(strength, strength == std::floor(strength) ? 0 : 1);
}

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

std::string errorsTable(const std::vector<std::string>& engines,
                        const std::vector<std::vector<std::vector<double>>>& errors) {
    Table table({"quantity", "unit", "engine", "readings", "bias", "mean", "95th", "largest"});
    for (std::size_t q = 0; q < quantities().size(); ++q) {
        for (std::size_t e = 0; e < engines.size(); ++e) {
            const Spread s = spreadOf(errors[e][q]);
            // A distance has no sign and so no bias.
            const bool isDistance = q == 0;
            table.add({e == 0 ? quantities()[q].name : "", e == 0 ? quantities()[q].unit : "", engines[e],
                       count(s.count), isDistance ? "–" : number(s.bias), number(s.mean), number(s.p95),
                       number(s.largest)});
        }
    }
    return table.text();
}

std::string errorsPart(const Results& results) {
    std::vector<std::vector<std::vector<double>>> portraits, drawn;
    for (std::size_t e = 0; e < results.engines.size(); ++e) {
        portraits.push_back(portraitErrors(results, e, Refit::None));
        drawn.push_back(drawnErrors(results, e));
    }
    std::string text =
        "## Errors of the measurements\n\n"
        "Lengths are px of a photograph with 110 px between the pupils. Bias is the mean of the signed errors; mean, "
        "95th "
        "percentile and largest are of their sizes. Points of the photographs were placed by hand and are themselves "
        "good "
        "to about 0.5 % of the pupils' distance; the crown was read by eye (to 3 px) where a table has it.\n\n"
        "### Photographs\n\n" +
        errorsTable(results.engines, portraits) + "![errors on photographs](accuracy/errors.svg)\n\n";

    Table refits({"quantity", "engine", "the program's constants", "of all others", "of the other half"});
    for (std::size_t q = 0; q < quantities().size(); ++q) {
        if (!quantities()[q].calibrated) continue;
        for (std::size_t e = 0; e < results.engines.size(); ++e) {
            std::vector<std::string> row{e == 0 ? quantities()[q].name : "", results.engines[e]};
            for (const Refit refit : {Refit::None, Refit::OneLeftOut, Refit::OtherHalf}) {
                const Spread s = spreadOf(portraitErrors(results, e, refit)[q]);
                row.push_back(number(s.mean) + " / " + number(s.p95));
            }
            refits.add(row);
        }
    }
    text +=
        "### Without the people's own share in the calibration\n\n"
        "The engines' constants (where the pupil lies in the iris that the net sees, and the like) were fitted on "
        "these "
        "photographs. Here they are fitted anew for everybody, by all others, and for each half of the people by the "
        "other half. Mean / 95th percentile.\n\n" +
        refits.text();

    const auto groups = groupsOf(results.people);
    if (groups.size() > 1) {
        Table byGroup({"people", "portraits", "pupils, %", "lip gap, px", "lid opening, 1/1000", "face width, px"});
        for (const Group& group : groups) {
            const auto errors = portraitErrors(results, 0, Refit::OneLeftOut, &group);
            std::vector<std::string> row{group.title, count(errors[1].size())};
            for (std::size_t q = 0; q < quantities().size(); ++q) {
                const std::string_view name = quantities()[q].name;
                if (name != "pupils" && name != "lip gap" && name != "lid opening" && name != "face width") continue;
                const Spread s = spreadOf(errors[q]);
                row.push_back(number(s.mean) + " / " + number(s.p95));
            }
            byGroup.add(row);
        }
        text += "### By sex and ethnicity\n\nAs the people say of themselves; " + results.engines.front() +
                ", each group's constants without the face concerned. Mean / 95th percentile.\n\n" + byGroup.text();
    }
    return text + "### Drawn people\n\nThe virtual subject, whose truth is exact: " + count(results.drawn.size()) +
           " looks, poses and faces. The engines were taught on photographs, so a constant difference here is the "
           "drawing's.\n\n" +
           errorsTable(results.engines, drawn);
}

std::string mouthsPart(const Results& results) {
    Table table(
        {"engine", "mouths", "opposite said", "a person is asked", "open eyes", "refused", "a person is asked"});
    for (std::size_t e = 0; e < results.engines.size(); ++e) {
        const TwoSides mouths = mouthsTold(results, e), eyes = openEyesTold(results, e);
        table.add({results.engines[e], std::to_string(mouths.wrong.all), std::to_string(mouths.wrong.count),
                   std::to_string(mouths.asked.count), std::to_string(eyes.wrong.all), std::to_string(eyes.wrong.count),
                   std::to_string(eyes.asked.count)});
    }
    return "## Mouths and eyes as photographed\n\nNeutral and smiling portraits, labelled by eye as closed or parted; "
           "nobody's eyes are closed. A person is asked where the limit lies inside the reading's band of doubt.\n\n" +
           table.text();
}

std::string rightPart(const Results& results) {
    std::vector<std::string> head{"standard", "check"};
    for (const std::string& engine : results.engines) head.push_back(engine + ": refuses / warns / asks");
    Table checks(head);
    std::size_t photographs = 0;
    for (std::size_t standard = 0; standard < results.standards.size(); ++standard) {
        for (std::size_t check = 0; check < checkTable().size(); ++check) {
            std::vector<std::string> row{results.standards[standard]->id, std::string(checkTable()[check].id)};
            bool says = false;
            for (std::size_t e = 0; e < results.engines.size(); ++e) {
                const RightTally tally = rightTally(results, e, standard, check);
                says = says || tally.refuses.count + tally.warns.count + tally.doubts.count > 0;
                row.push_back(of(tally.refuses) + " / " + of(tally.warns) + " / " + of(tally.doubts) + " of " +
                              std::to_string(tally.refuses.all));
            }
            if (says) checks.add(row);
        }
        photographs = std::size_t(anyRight(results, 0, standard).refuses.all);
    }
    Table groups(
        {"people", "standard", "photographs", "refused", "warned", "a person is asked", "refused, 95 % interval"});
    for (const Group& group : groupsOf(results.people)) {
        for (std::size_t standard = 0; standard < results.standards.size(); ++standard) {
            const RightTally tally = anyRight(results, 0, standard, &group);
            const Interval interval = wilson(tally.refuses);
            groups.add({group.title, results.standards[standard]->id, std::to_string(tally.refuses.all),
                        of(tally.refuses), of(tally.warns), of(tally.doubts),
                        percent(interval.low) + "–" + percent(interval.high) + " %"});
        }
    }
    return "## Photographs that are right\n\n" + count(photographs) +
           " photographs made by the program itself, each standard its own files, of neutral portraits and of smiles "
           "with "
           "closed lips, all put on a wall of the light blue (100,197,255). Left out: a head whose hair leaves the "
           "portrait, a smile with the head to one side, and, of the checks concerned, people whose hair covers a brow "
           "or "
           "an ear or whose portrait is too tight for the width of the face. Upscaling warns rightly: the portraits "
           "have "
           "fewer pixels than 960x1280 asks for. Refuses: outside a hard "
           "limit; warns: outside an advisory one; asks: a person has to judge. Checks that say nothing of anybody are "
           "not "
           "listed.\n\n" +
           (checks.empty() ? "No check says anything of any of them.\n\n" : checks.text()) + "By people, " +
           results.engines.front() + ", the worst finding of each photograph:\n\n" + groups.text();
}

/// "3: 0 · 6: 40 · **10: 100** · 15: 100".
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

std::string answersFrom(const Results& results, std::size_t row, double wanted) {
    const Defect& defect = defectTable()[row];
    std::vector<double> shares;
    for (std::size_t s = 0; s < defect.strengths.size(); ++s)
        shares.push_back(defectTally(results, 0, row, s).named.value());
    return number(strengthAt(defect.strengths, shares, wanted), 1);
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

}  // namespace

std::string reportOf(const Results& results) {
    std::size_t photographs = 0;
    for (const PersonTrials& person : results.trials) photographs += !person.empty() && !person.front().defects.empty();
    return "# How accurate it is\n\nMeasured on " + results.date + " with the engines " + engineList(results) + ": " +
           count(results.people.size()) + " people (Face Research Lab London Set, DeBruine & Jones 2017, CC BY 4.0), " +
           count(photographs) + " of whom became photographs on the right wall, and " + count(results.drawn.size()) +
           " drawn ones. Written by `./dev accuracy` (here " + number(results.seconds / 60, 0) +
           " minutes); `./dev accuracy --pictures DIR` writes the defects as pictures to look at. The photographs are "
           "data "
           "of the folder XUEZHAO_FACES, not of this project, and nobody is recognisable here.\n\n" +
           goalsPart(results) + errorsPart(results) + mouthsPart(results) + rightPart(results) + defectsPart(results);
}

std::string summaryOf(const Results& results) {
    std::string text = count(results.people.size()) + " people, engines " + engineList(results) + ", " +
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
                    of(tally.refuses) + " / " + of(tally.warns) + " / " + of(tally.doubts) + " of " +
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
