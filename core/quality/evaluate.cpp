#include "core/quality/acts.h"
#include "core/quality/check.h"
#include "core/quality/second_look.h"

#include <cmath>

namespace xuezhao {
namespace {

/// Whom a missing reading calls for: often the cause can be mended, otherwise a person has to look.
ActId actAgainst(Doubt doubt) {
    switch (doubt) {
        case Doubt::NoFace: return ActId::ComeIn;
        case Doubt::OutOfPicture: return ActId::StepBack;
        case Doubt::HeadAtEdge: return ActId::RaiseCamera;
        case Doubt::TooFewPixels: return ActId::StepForward;
        case Doubt::BackgroundUneven: return ActId::CheckBackdrop;
        case Doubt::None:
        case Doubt::EngineUnsure:
        case Doubt::EnginesDisagree: return ActId::JudgeByEye;
    }
    return ActId::JudgeByEye;
}

Outcome outcomeOf(const Limit& limit, const Reading& reading, double margin) {
    if (reading.band > 0 && std::abs(margin) <= reading.band) return Outcome::CannotJudge;
    if (margin < 0) return limit.strength == Strength::Hard ? Outcome::Fail : Outcome::Warn;
    return margin < limit.warnWithin ? Outcome::Warn : Outcome::Pass;
}

}  // namespace

Verdict evaluate(const CheckInput& input) {
    Verdict verdict{&input.standard, {}};
    for (const CheckRow& row : checkTable()) {
        Finding finding;
        finding.check = &row;
        finding.limit = input.standard.limit(row.id);
        if (!finding.limit) {
            verdict.findings.push_back(finding);
            continue;
        }
        const Limit& limit = *finding.limit;
        const Reading reading = row.measure(input, limit);
        if (reading.known()) {
            finding.value = reading.value;
            finding.margin = limit.range.margin(reading.value);
            finding.outcome = outcomeOf(limit, reading, *finding.margin);
            if (finding.outcome == Outcome::CannotJudge) {
                finding.doubt = Doubt::EngineUnsure;
                finding.act = ActId::JudgeByEye;
            } else if (finding.outcome != Outcome::Pass) {
                const bool below = reading.value - limit.range.min < limit.range.max - reading.value;
                finding.act = row.act(input, below);
            }
            lookTwice(finding, input);
        } else if (reading.doubt != Doubt::None) {
            finding.outcome = Outcome::CannotJudge;
            finding.doubt = reading.doubt;
            finding.act = actAgainst(reading.doubt);
        } else {
            continue;  // nothing to say: no file yet
        }
        verdict.findings.push_back(finding);
    }
    return verdict;
}

}  // namespace xuezhao
