#pragma once

#include "app/station/options.h"

namespace xuezhao {

/// The session without a window: prints a line for each person, the folder and the roster it wrote. Needs the
/// application object. In a job where some of the invented people were captured before, the others come.
/// \return 0 everybody was captured, 1 somebody could not be, 2 the station cannot work as it was asked to,
///         128 + N ended by signal N, after what was being saved is saved
int runHeadless(const StationOptions& options);

/// Prints an error with its hint. \return 2
int failWith(const Error& error);

}  // namespace xuezhao
