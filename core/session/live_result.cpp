#include "core/session/live_result.h"

#include "core/quality/check.h"

#include <algorithm>

namespace xuezhao {

Readiness readinessOf(const std::vector<Verdict>& verdicts) {
    Outcome worst = Outcome::NotRequired;
    for (const Verdict& verdict : verdicts) worst = std::max(worst, verdict.outcome());
    switch (worst) {
        case Outcome::NotRequired: return Readiness::Unknown;
        case Outcome::Pass:
        case Outcome::Warn: return Readiness::Green;
        case Outcome::CannotJudge: return Readiness::Doubtful;
        case Outcome::Fail: return Readiness::Failing;
    }
    return Readiness::Unknown;
}

std::vector<OpenCheck> doubtsOf(const std::vector<Verdict>& verdicts) {
    std::vector<OpenCheck> doubts;
    for (const Verdict& verdict : verdicts) {
        for (const Finding& finding : verdict.findings) {
            if (!finding.needsPerson()) continue;
            const bool known = std::any_of(doubts.begin(), doubts.end(),
                                           [&](const OpenCheck& open) { return open.check == finding.check->id; });
            if (!known) doubts.push_back({std::string(finding.check->id), finding.doubt});
        }
    }
    return doubts;
}

}  // namespace xuezhao
