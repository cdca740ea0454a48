#pragma once

#include "core/store/sql_connection.h"

#include <string_view>

namespace xuezhao::sql_purge {

/// Empties every table that tells of people, in one transaction, then rewrites the file so that nothing of them is left
/// in it. \param counts  JSON, kept as the record of the purge
Result<void> purge(SqlConnection& connection, std::string_view counts);

}  // namespace xuezhao::sql_purge
