#pragma once

#include "core/quality/finding.h"

namespace xuezhao {

/// Whether a check's value in the preview says nothing about a still that is lit by a flash: the exposure, the light on
/// the face, and what is told by the colour of the background.
bool changesWithFlash(const CheckRow& check);

/// Takes those checks out of a preview's verdict: they are neither failed nor passed, and judged on the still alone.
void leaveOutWhatFlashChanges(Verdict& preview);

}  // namespace xuezhao
