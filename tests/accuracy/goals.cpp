#include "tests/accuracy/goals.h"

#include "core/quality/check.h"
#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/markdown.h"
#include "tests/accuracy/tallies.h"

#include <algorithm>
#include <string_view>

namespace xuezhao::accuracy {

namespace {

constexpr std::size_t kBest = 0;  // engines are listed from the best on

std::size_t quantity(std::string_view name) {
    for (std::size_t i = 0; i < quantities().size(); ++i)
        if (quantities()[i].name == name) return i;
    return 0;
}

Goal atMost(std::string what, double measured, double most, std::size_t count) {
    return {std::move(what), "at most " + number(most), number(measured) + " (" + std::to_string(count) + " readings)",
            count > 0 && measured <= most};
}

Goal rare(std::string what, const Share& share, double most) {
    return {std::move(what), "at most " + number(100 * most, 0) + " in 100",
            std::to_string(share.count) + " of " + std::to_string(share.all), share.value() <= most};
}

/// Refusals by framing checks of right photographs that the program cut itself, under all standards.
Share framingRefusals(const Results& results) {
    Share share;
    for (std::size_t standard = 0; standard < results.standards.size(); ++standard)
        for (std::size_t check = 0; check < checkTable().size(); ++check)
            if (checkTable()[check].group == CheckGroup::Framing)
                share += rightTally(results, kBest, standard, check).refuses;
    return share;
}

/// Closed eyes that pass, of the rows that close them wholly.
Share closedEyesMissed(const Results& results) {
    Share share;
    const auto& table = defectTable();
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (table[row].checks != std::vector<std::string_view>{"eyes_open"}) continue;
        const DefectTally tally = defectTally(results, kBest, row, table[row].plain);
        share += {tally.named.all - tally.named.count - tally.doubted.count, tally.named.all};
    }
    return share;
}

}  // namespace

std::vector<Miss> missesOf(const Results& results) {
    std::vector<Miss> misses;
    const auto& table = defectTable();
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (existing(table[row].checks).empty()) continue;
        const double named = defectTally(results, kBest, row, table[row].plain).named.value();
        if (named < kNamed) misses.push_back({row, named});
    }
    std::stable_sort(misses.begin(), misses.end(), [](const Miss& a, const Miss& b) { return a.named < b.named; });
    return misses;
}

std::vector<Goal> goalsOf(const Results& results) {
    std::vector<Goal> goals;
    const std::size_t pupils = quantity("pupils"), crown = quantity("crown"), lips = quantity("lip gap");
    for (const Refit refit : {Refit::None, Refit::OneLeftOut, Refit::OtherHalf}) {
        const char* how = refit == Refit::None         ? "the program's constants"
                          : refit == Refit::OneLeftOut ? "constants of all others"
                                                       : "constants of the other half";
        const Spread s = spreadOf(portraitErrors(results, kBest, refit)[pupils]);
        const std::string what = std::string("pupils, % of their distance, ") + how;
        goals.push_back(atMost(what + ": mean", s.mean, 1.0, s.count));
        goals.push_back(atMost(what + ": 95th percentile", s.p95, 1.8, s.count));
    }
    const auto photographs = portraitErrors(results, kBest, Refit::None), drawn = drawnErrors(results, kBest);
    const Spread byEye = spreadOf(photographs[crown]), exact = spreadOf(drawn[crown]);
    goals.push_back(atMost("crown against a person's reading, px of 640: mean", byEye.mean, 3, byEye.count));
    goals.push_back(atMost("crown of the drawn people, px of 640: mean", exact.mean, 3, exact.count));
    const Spread gap = spreadOf(photographs[lips]);
    goals.push_back(atMost("lip gap, px: mean", gap.mean, 0.35, gap.count));
    goals.push_back(rare("mouth closed or parted, the opposite said", mouthsTold(results, kBest).wrong, 0.01));
    goals.push_back(rare("closed eyes that pass", closedEyesMissed(results), 0.02));
    goals.push_back(rare("open eyes refused", openEyesTold(results, kBest).wrong, 0.02));
    goals.push_back(rare("right photographs refused by a framing check", framingRefusals(results), 0));
    const auto& table = defectTable();
    int checked = 0;
    for (const Defect& defect : table) checked += !existing(defect.checks).empty();
    const int found = checked - int(missesOf(results).size());
    goals.push_back({"kinds of defect named at plainly visible strength in at least 95 of 100",
                     "all " + std::to_string(table.size()),
                     std::to_string(found) + " (" + std::to_string(int(table.size()) - checked) + " have no check)",
                     found == int(table.size())});
    return goals;
}

}  // namespace xuezhao::accuracy
