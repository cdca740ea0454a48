#include "tests/accuracy/report_parts.h"

#include "core/quality/check.h"
#include "tests/accuracy/markdown.h"
#include "tests/accuracy/tallies.h"

namespace xuezhao::accuracy {

std::string countOf(const Share& share) {
    return share.count ? std::to_string(share.count) : "·";
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
                row.push_back(countOf(tally.refuses) + " / " + countOf(tally.warns) + " / " + countOf(tally.doubts) +
                              " of " + std::to_string(tally.refuses.all));
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
                        countOf(tally.refuses), countOf(tally.warns), countOf(tally.doubts),
                        percent(interval.low) + "–" + percent(interval.high) + " %"});
        }
    }
    return "## Photographs that are right\n\n" + std::to_string(photographs) +
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

}  // namespace xuezhao::accuracy
