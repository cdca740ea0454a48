#pragma once

#include "core/session/studio_watch.h"

#include <QString>

namespace xuezhao {

/// A drift in one line: what, and what to do.
QString driftLine(DriftId drift);

/// The one thing to say of the studio while nothing else is: a drift that is not mended, or that nobody set it up
/// today; empty: all is well.
QString studioLine(const StudioView& studio);
/// The same for the status line: shorter.
QString studioStatus(const StudioView& studio);

}  // namespace xuezhao
