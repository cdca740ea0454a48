#include "core/session/burst.h"

#include "core/session/live_result.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <vector>

namespace xuezhao {

namespace {

// Lids within this share of the widest are open: of eyes that are simply open the readings of one person differ by as
// much, and a blink takes more away from its first frame on.
constexpr double kOpen = 0.1;
// Blurs within this share of the least are equally sharp: so much one reading differs from the next on a person who
// holds still.
constexpr double kAlike = 0.1;

/// The stills, by index, that `keep` lets through.
template <typename Keep>
std::vector<std::size_t> kept(const std::vector<std::size_t>& from, const Keep& keep) {
    std::vector<std::size_t> some;
    std::copy_if(from.begin(), from.end(), std::back_inserter(some), keep);
    return some;
}

}  // namespace

StillScore scoreOf(const Facts& facts, const std::vector<Verdict>& verdicts) {
    if (!facts.face || verdicts.empty()) return {};
    const Reading& left = facts.face->lidOpeningImageLeft;
    const Reading& right = facts.face->lidOpeningImageRight;
    return {readinessOf(verdicts) == Readiness::Failing ? 1 : 2,
            left.known() && right.known() ? std::min(left.value, right.value) : 0,
            facts.look.eyeBlur.known() ? facts.look.eyeBlur.value : std::numeric_limits<double>::infinity()};
}

std::size_t bestOf(const std::vector<StillScore>& scores) {
    const auto most = [&](const std::vector<std::size_t>& of, auto worse) {
        return scores[*std::max_element(of.begin(), of.end(),
                                        [&](std::size_t a, std::size_t b) { return worse(scores[a], scores[b]); })];
    };
    std::vector<std::size_t> left(scores.size());
    std::iota(left.begin(), left.end(), std::size_t(0));
    const int grade = most(left, [](auto& a, auto& b) { return a.grade < b.grade; }).grade;
    left = kept(left, [&](std::size_t i) { return scores[i].grade == grade; });
    const double widest = most(left, [](auto& a, auto& b) { return a.lids < b.lids; }).lids;
    left = kept(left, [&](std::size_t i) { return scores[i].lids >= (1 - kOpen) * widest; });
    const double least = most(left, [](auto& a, auto& b) { return a.blur > b.blur; }).blur;
    left = kept(left, [&](std::size_t i) { return scores[i].blur <= (1 + kAlike) * least; });
    return *std::max_element(left.begin(), left.end(),
                             [&](std::size_t a, std::size_t b) { return scores[a].lids < scores[b].lids; });
}

}  // namespace xuezhao
