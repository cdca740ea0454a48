#include "core/quality/instruction.h"

#include "core/quality/check.h"

#include <algorithm>

namespace xuezhao {
namespace {

std::optional<ActId> actFor(CropAdvice advice) {
    switch (advice) {
        case CropAdvice::None: return std::nullopt;
        case CropAdvice::StepBack: return ActId::StepBack;
        case CropAdvice::StepForward: return ActId::StepForward;
        case CropAdvice::RaiseCamera: return ActId::RaiseCamera;
        case CropAdvice::LowerCamera: return ActId::LowerCamera;
        case CropAdvice::SubjectLeft: return ActId::MoveLeft;
        case CropAdvice::SubjectRight: return ActId::MoveRight;
    }
    return std::nullopt;
}

Instruction instruct(ActId act, const Standard* standard, std::optional<Finding> finding) {
    InstructionKind kind = InstructionKind::Adjust;
    if (act == ActId::ComeIn) kind = InstructionKind::Wait;
    if (act == ActId::JudgeByEye) kind = InstructionKind::Judge;
    if (act == ActId::Good) kind = InstructionKind::Good;
    return {kind, act, directionOf(act), standard, std::move(finding)};
}

/// The worst limit a crop breaks, as a finding.
std::optional<Finding> findingOf(const StandardCrop& crop, ActId act) {
    if (crop.broken.empty()) return std::nullopt;
    const BrokenLimit& broken = crop.broken.front();
    Finding finding;
    finding.check = findCheck(broken.limit->check);
    finding.limit = broken.limit;
    finding.value = broken.value;
    finding.margin = -broken.by;
    finding.outcome = broken.limit->strength == Strength::Hard ? Outcome::Fail : Outcome::Warn;
    finding.act = act;
    return finding;
}

const StandardCrop* cropFor(const Standard* standard, std::span<const StandardCrop> crops) {
    const auto found =
        std::find_if(crops.begin(), crops.end(), [&](const auto& crop) { return crop.standard == standard; });
    return found == crops.end() ? nullptr : &*found;
}

/// No place before the camera gives a better crop: the head's own shape is in the way, hair above all.
ActId actWithoutCrop(const Finding& finding) {
    const bool tall = finding.check->id == "head_top" && finding.value && *finding.value < finding.limit->range.min;
    return tall ? ActId::FlattenHair : ActId::NoCropFits;
}

/// The act that a finding asks for; nothing when it asks for none, or when the crop plan speaks for it.
std::optional<ActId> actFor(const Finding& finding, const StandardCrop* crop) {
    if (finding.outcome != Outcome::Fail && !finding.needsPerson()) return std::nullopt;
    if (finding.check->group == CheckGroup::Framing && crop) {
        if (actFor(crop->advice)) return std::nullopt;
        if (finding.outcome == Outcome::Fail) return actWithoutCrop(finding);
    }
    return finding.act;
}

}  // namespace

Direction directionOf(ActId act) {
    switch (act) {
        case ActId::StepBack: return Direction::Farther;
        case ActId::StepForward: return Direction::Nearer;
        case ActId::MoveLeft:
        case ActId::HeadLeft: return Direction::Left;
        case ActId::MoveRight:
        case ActId::HeadRight: return Direction::Right;
        case ActId::RaiseCamera:
        case ActId::RaiseStool:
        case ActId::ChinUp: return Direction::Up;
        case ActId::LowerCamera:
        case ActId::LowerStool:
        case ActId::ChinDown: return Direction::Down;
        default: return Direction::None;
    }
}

Instruction chooseInstruction(const Facts& facts, std::span<const Verdict> verdicts,
                              std::span<const StandardCrop> crops) {
    if (facts.faces == 0) return instruct(ActId::ComeIn, nullptr, std::nullopt);
    Instruction chosen;
    const auto consider = [&](ActId act, const Standard* standard, const std::optional<Finding>& finding) {
        if (actRow(act).urgency < actRow(chosen.act).urgency) chosen = instruct(act, standard, finding);
    };
    for (const StandardCrop& crop : crops) {
        if (const auto act = actFor(crop.advice)) consider(*act, crop.standard, findingOf(crop, *act));
    }
    for (const Verdict& verdict : verdicts) {
        const StandardCrop* crop = cropFor(verdict.standard, crops);
        for (const Finding& finding : verdict.findings) {
            if (const auto act = actFor(finding, crop)) consider(*act, verdict.standard, finding);
        }
    }
    return chosen;
}

}  // namespace xuezhao
