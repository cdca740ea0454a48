#pragma once

#include "core/store/sql_connection.h"

namespace xuezhao {

/// What a database holds.
enum class SchemaState { Empty, Ours, Foreign };
SchemaState schemaState(SqlConnection& connection);  ///< throws SqlFailure

/// The number of the last migration of a database of ours. Throws SqlFailure.
int schemaVersion(SqlConnection& connection);

/// The number of the last migration that this program knows.
int newestSchemaVersion(const SqlDialect& dialect);

/// Applies the missing migrations, all in one transaction.
Result<void> migrate(SqlConnection& connection);

}  // namespace xuezhao
