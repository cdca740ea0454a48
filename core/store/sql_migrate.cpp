#include "core/store/sql_migrate.h"

#include <QDateTime>

namespace xuezhao {

SchemaState schemaState(SqlConnection& connection) {
    SchemaState state = SchemaState::Empty;
    connection.each("schema_exists", {}, [&](const QSqlQuery& row) {
        if (row.value(1).toInt() > 0) state = SchemaState::Ours;
        else if (row.value(0).toInt() > 0) state = SchemaState::Foreign;
    });
    return state;
}

int schemaVersion(SqlConnection& connection) {
    return static_cast<int>(connection.number("last_migration"));
}

int newestSchemaVersion(const SqlDialect& dialect) {
    return sqlMigrations(dialect).back().number;
}

Result<void> migrate(SqlConnection& connection) {
    return connection.transact([&] {
        connection.run("create_migrations");
        const int have = schemaVersion(connection);
        for (const SqlMigration& migration : sqlMigrations(connection.dialect())) {
            if (migration.number <= have) continue;
            for (const QString& statement : migration.statements) connection.runText(statement);
            connection.run(
                "add_migration",
                {{"number", migration.number}, {"name", migration.name}, {"now", QDateTime::currentMSecsSinceEpoch()}});
        }
    });
}

}  // namespace xuezhao
