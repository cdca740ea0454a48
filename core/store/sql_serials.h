#pragma once

#include "core/base/serial.h"
#include "core/store/sql_connection.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

/// The serials of a job. Every function runs inside a transaction of its caller and throws SqlFailure.
namespace xuezhao::sql_serials {

/// A serial that the roster gives to a person: four digits.
struct Assignment {
    PersonId person{};
    std::string serial;
};

/// Gives serials beforehand. All at once, so that a corrected roster may exchange them.
void assign(SqlConnection& connection, const std::vector<Assignment>& assignments);

std::vector<SerialBlock> blocks(SqlConnection& connection);
void setBlocks(SqlConnection& connection, std::vector<SerialBlock> blocks);

/// The serial a person has, or would be given next.
Serial next(SqlConnection& connection, PersonId person);
std::optional<Serial> upcoming(SqlConnection& connection);

/// The serial a person has; the next one is reserved for them when they have none.
Serial reserve(SqlConnection& connection, PersonId person);

}  // namespace xuezhao::sql_serials
