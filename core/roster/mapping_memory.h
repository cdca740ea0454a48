#pragma once

#include "core/roster/import.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

/// Keeps with the job which column was taken for what, so that the next file of the same source need not be mapped
/// again. Errors: those of the store.
Result<void> rememberMapping(Store& store, const std::vector<std::string>& headers, const ColumnMapping& mapping);

/// The mapping of a file with these headers, where one was kept for the very same ones; nothing otherwise.
Result<std::optional<ColumnMapping>> recallMapping(Store& store, const std::vector<std::string>& headers);

/// A field by its name in code ("CitizenNumber", any case) or by a header that means it.
std::optional<RosterField> fieldNamed(std::string_view name);

}  // namespace xuezhao
