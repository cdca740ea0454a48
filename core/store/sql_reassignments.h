#pragma once

#include "core/store/reassignment.h"
#include "core/store/sql_connection.h"

#include <optional>
#include <vector>

/// Captures that go to another person. Every function runs inside a transaction of its caller and throws SqlFailure.
namespace xuezhao::sql_reassignments {

ReassignmentId begin(SqlConnection& connection, const Reassignment& plan);
void commit(SqlConnection& connection, ReassignmentId id);
std::optional<Reassignment> unfinished(SqlConnection& connection);
std::vector<Reassignment> last(SqlConnection& connection, int limit);

}  // namespace xuezhao::sql_reassignments
