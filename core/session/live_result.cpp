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

std::map<std::string, Doubt> doubtsOf(const std::vector<Verdict>& verdicts) {
    std::map<std::string, Doubt> doubts;
    for (const Verdict& verdict : verdicts)
        for (const Finding& finding : verdict.findings)
            if (finding.outcome == Outcome::CannotJudge) doubts.emplace(finding.check->id, finding.doubt);
    return doubts;
}

}  // namespace xuezhao
