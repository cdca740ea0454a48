#include "tests/accuracy/report_parts.h"

#include "tests/accuracy/markdown.h"
#include "tests/accuracy/tallies.h"

#include <string_view>

namespace xuezhao::accuracy {

namespace {

std::string errorsTable(const std::vector<std::string>& engines,
                        const std::vector<std::vector<std::vector<double>>>& errors) {
    Table table({"quantity", "unit", "engine", "readings", "bias", "mean", "95th", "largest"});
    for (std::size_t q = 0; q < quantities().size(); ++q) {
        for (std::size_t e = 0; e < engines.size(); ++e) {
            const Spread s = spreadOf(errors[e][q]);
            // A distance has no sign and so no bias.
            const bool isDistance = q == 0;
            table.add({e == 0 ? quantities()[q].name : "", e == 0 ? quantities()[q].unit : "", engines[e],
                       std::to_string(s.count), isDistance ? "–" : number(s.bias), number(s.mean), number(s.p95),
                       number(s.largest)});
        }
    }
    return table.text();
}

}  // namespace

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
            std::vector<std::string> row{group.title, std::to_string(errors[1].size())};
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
    return text +
           "### Drawn people\n\nThe virtual subject, whose truth is exact: " + std::to_string(results.drawn.size()) +
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

}  // namespace xuezhao::accuracy
