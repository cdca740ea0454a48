#pragma once

#include "app/station/options.h"

namespace xuezhao {

/// The session without a window: one line of JSON (report_json.h) on standard output for each capture, everything else
/// on standard error. Needs the application object. In a job where some of the invented people were captured before,
/// the others come. What a reader types is read from the standard input. \return the exit status that --help explains;
/// with a signal, after what was being saved is saved
int runHeadless(const StationOptions& options);

/// Prints an error with its hint. \return 2
int failWith(const Error& error);

}  // namespace xuezhao
