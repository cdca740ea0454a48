#include "core/session/burst.h"

#include "core/session/live_result.h"

#include <algorithm>

namespace xuezhao {

namespace {

// Lids within this share of the widest are alike: of eyes that are simply open the readings of one person differ by as
// much, and a blink takes more away from its first frame on.
constexpr double kAlike = 0.1;

}  // namespace

StillScore scoreOf(const Facts& facts, const std::vector<Verdict>& verdicts) {
    if (!facts.face || verdicts.empty()) return {};
    const Reading& left = facts.face->lidOpeningImageLeft;
    const Reading& right = facts.face->lidOpeningImageRight;
    return {readinessOf(verdicts) == Readiness::Failing ? 1 : 2,
            left.known() && right.known() ? std::min(left.value, right.value) : 0};
}

std::size_t bestOf(const std::vector<StillScore>& scores) {
    int grade = 0;
    double widest = 0;
    for (const StillScore& score : scores) grade = std::max(grade, score.grade);
    for (const StillScore& score : scores)
        if (score.grade == grade) widest = std::max(widest, score.lids);
    const auto best = std::find_if(scores.begin(), scores.end(), [&](const StillScore& score) {
        return score.grade == grade && score.lids >= (1 - kAlike) * widest;
    });
    return static_cast<std::size_t>(best - scores.begin());
}

}  // namespace xuezhao
