#pragma once

#include "app/station/options.h"

namespace xuezhao {

/// The station as a kiosk that people use by themselves, until the owner's PIN ends it. Exit status as runWindow().
int runKiosk(const StationOptions& options);

}  // namespace xuezhao
