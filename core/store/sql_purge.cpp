#include "core/store/sql_purge.h"

#include "core/store/sql_time.h"

#include <chrono>
#include <utility>
#include <vector>

namespace xuezhao::sql_purge {
namespace {

QString quoted(const QString& name) {
    return QLatin1Char('"') + name + QLatin1Char('"');
}

void runFolder(SqlConnection& connection, const char* folder) {
    for (const QString& statement : sqlStatements(connection.dialect(), QLatin1String(folder)))
        connection.runText(statement);
}

}  // namespace

Result<void> purge(SqlConnection& connection, std::string_view counts) {
    try {
        runFolder(connection, "purge_begin");
        const auto emptied = connection.change([&] {
            connection.run("purge_defer_keys");
            const auto triggers = connection.rows("purge_triggers", {}, [](const QSqlQuery& row) {
                return std::pair(row.value(0).toString(), row.value(1).toString());
            });
            const auto tables =
                connection.rows("purge_tables", {}, [](const QSqlQuery& row) { return row.value(0).toString(); });
            for (const auto& [name, sql] : triggers) connection.runText(QStringLiteral("DROP TRIGGER ") + quoted(name));
            for (const QString& table : tables) connection.runText(QStringLiteral("DELETE FROM ") + quoted(table));
            for (const auto& [name, sql] : triggers) connection.runText(sql);
            const qint64 now = toMilliseconds(std::chrono::system_clock::now());
            connection.run("add_purge", {{"at", now}, {"counts", sqlText(counts)}});
            connection.run("add_log", {{"at", now}, {"event", sqlText("purged")}, {"detail", sqlText(counts)}});
        });
        if (!emptied) return emptied;
        runFolder(connection, "purge_end");
        return {};
    } catch (const SqlFailure& failure) {
        return failure.error;
    }
}

}  // namespace xuezhao::sql_purge
