#include "core/quality/finding.h"

#include "core/quality/check.h"

#include <algorithm>

namespace xuezhao {

std::string_view toName(Outcome outcome) {
    switch (outcome) {
        case Outcome::NotRequired: return "not_required";
        case Outcome::Pass: return "pass";
        case Outcome::Warn: return "warn";
        case Outcome::CannotJudge: return "cannot_judge";
        case Outcome::Fail: return "fail";
    }
    return {};
}

bool Finding::needsPerson() const {
    return outcome == Outcome::CannotJudge && (!limit || limit->strength == Strength::Hard);
}

Outcome Verdict::outcome() const {
    Outcome worst = Outcome::NotRequired;  // the outcomes are declared from the best to the worst
    for (const Finding& finding : findings) {
        if (finding.outcome == Outcome::CannotJudge && !finding.needsPerson()) continue;
        worst = std::max(worst, finding.outcome);
    }
    return worst;
}

int Verdict::count(Outcome outcome) const {
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.outcome == outcome; }));
}

const Finding* Verdict::find(std::string_view check) const {
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.check->id == check; });
    return found == findings.end() ? nullptr : &*found;
}

}  // namespace xuezhao
