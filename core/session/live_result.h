#pragma once

#include "core/base/frame.h"
#include "core/photo/crop_plan.h"
#include "core/quality/finding.h"
#include "core/session/session_state.h"
#include "core/vision/facts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace xuezhao {

/// Standards in use, in the order in which all that is about them comes.
using Standards = std::vector<const Standard*>;

/// One picture with everything measured of it: what the window draws is this frame with this verdict,
/// never one with another. A plain value that nobody changes after it is made.
struct LiveResult {
    Frame frame;
    std::uint64_t session = 0;  ///< number of the place that was open when the frame came; 0: none
    Facts facts;                ///< pixels of frame.image
    std::vector<StandardCrop>
        crops;  ///< one a standard in use, in its order; pixels of frame.image; empty without a face
    std::vector<Verdict> verdicts;  ///< one a standard in use, in its order; of the crop where there is one
    double measureMs = 0;           ///< time that measuring and judging took
    std::uint64_t dropped = 0;      ///< frames not measured since the start
};

/// How a picture stands against all standards together. A warning is green: it is inside the limits.
Readiness readinessOf(const std::vector<Verdict>& verdicts);

/// A check that a person has to judge, and why.
struct OpenCheck {
    std::string check;
    Doubt doubt = Doubt::None;
};

/// Those of all standards together, each once.
std::vector<OpenCheck> doubtsOf(const std::vector<Verdict>& verdicts);

}  // namespace xuezhao
