#pragma once

#include "core/store/person.h"
#include "core/store/sql_connection.h"

#include <optional>
#include <string_view>
#include <vector>

/// The people of a job. Every function runs inside a transaction of its caller and throws SqlFailure.
namespace xuezhao::sql_roster {

void put(SqlConnection& connection, const std::vector<Person>& people);
PersonId add(SqlConnection& connection, const Person& person);
/// Every field but the serial as it stands, empty ones too.
void set(SqlConnection& connection, const Person& person);
std::optional<Person> byId(SqlConnection& connection, PersonId id);
std::vector<Person> byNumber(SqlConnection& connection, std::string_view number);
std::vector<Person> search(SqlConnection& connection, std::string_view text, int limit);
std::vector<Person> all(SqlConnection& connection);

}  // namespace xuezhao::sql_roster
