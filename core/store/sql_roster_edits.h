#pragma once

#include "core/store/roster_edits.h"
#include "core/store/sql_connection.h"

#include <memory>
#include <vector>

namespace xuezhao {

/// RosterEdits over any SQL database that has a dialect.
class SqlRosterEdits : public RosterEdits {
public:
    /// Takes a connection whose schema is up to date.
    explicit SqlRosterEdits(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection)) {}

    Result<void> change(const Person& person) override;
    Result<PersonId> add(const Person& person) override;
    Result<std::optional<PersonId>> undo() override;
    Result<std::vector<RosterEdit>> of(PersonId person, int limit) override;

private:
    std::unique_ptr<SqlConnection> m_connection;
    std::vector<std::int64_t> m_undoable;
};

}  // namespace xuezhao
