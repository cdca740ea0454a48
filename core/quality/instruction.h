#pragma once

#include "core/photo/crop_plan.h"
#include "core/quality/acts.h"
#include "core/quality/finding.h"
#include "core/vision/facts.h"

#include <optional>
#include <span>

namespace xuezhao {

enum class InstructionKind {
    Wait,    ///< nobody is there
    Adjust,  ///< somebody has to do something
    Judge,   ///< nothing to mend, but a person has to look
    Good,
};

/// Where the person (or the camera) has to go. Left and right are the subject's own.
enum class Direction { None, Left, Right, Up, Down, Nearer, Farther };

/// The one thing to say now.
struct Instruction {
    InstructionKind kind = InstructionKind::Good;
    ActId act = ActId::Good;                ///< text and pictogram
    Direction direction = Direction::None;  ///< for the arrow
    const Standard* standard = nullptr;     ///< under which it was found
    std::optional<Finding> finding;         ///< what is behind it: value and limit for the small line
};

Direction directionOf(ActId act);

/// Chooses the most urgent act (order of acts.def) from what fails or cannot be judged under all standards;
/// warnings alone are good. What the crop plan advises takes the place of framing findings: the plan knows what
/// remains to be mended by the person. A framing limit broken with nothing to advise (a head of unusual
/// proportions) is left to a person's judgement. Pure.
/// \param crops  may be empty (a finished file)
Instruction chooseInstruction(const Facts& facts, std::span<const Verdict> verdicts,
                              std::span<const StandardCrop> crops);

}  // namespace xuezhao
