#pragma once

#include "core/base/result.h"

namespace xuezhao {

/// Called before each statement that changes or reads a store, with its name ("save_capture"; "COMMIT" of a
/// transaction), on the store's thread. An error returned makes the statement fail with it. For tests; null otherwise.
using StatementProbe = Result<void> (*)(const char* statement);
void setStatementProbe(StatementProbe probe);

}  // namespace xuezhao
