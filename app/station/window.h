#pragma once

#include "app/station/options.h"

namespace xuezhao {

/// The station with a window. Opens the job of the options, else before a real camera the last one worked in, else a
/// new one for trying out with invented people. Needs a QApplication. \return what the event loop returns, 128 + N when
/// signal N ended it (what was being saved is saved), 2 when it cannot start
int runWindow(const StationOptions& options);

}  // namespace xuezhao
