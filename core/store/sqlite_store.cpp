#include "core/store/sqlite_store.h"

#include "core/store/sql_migrate.h"
#include "core/store/sql_roster_edits.h"
#include "core/store/sql_store.h"

#include <QSqlError>

#include <system_error>
#include <utility>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

/// By the primary result codes of SQLite (https://www.sqlite.org/rescode.html).
ErrorId errorId(const QSqlError& error) {
    switch (error.nativeErrorCode().toInt() & 0xFF) {
        case 5:  // SQLITE_BUSY
        case 6:  // SQLITE_LOCKED
            return ErrorId::StoreLocked;
        case 8:   // SQLITE_READONLY
        case 14:  // SQLITE_CANTOPEN
        case 23:  // SQLITE_AUTH
            return ErrorId::StoreCannotOpen;
        case 11:  // SQLITE_CORRUPT
        case 26:  // SQLITE_NOTADB
            return ErrorId::StoreDamaged;
        case 13:  // SQLITE_FULL
            return ErrorId::DiskFull;
        default: return ErrorId::StoreFailed;
    }
}

const SqlDialect& dialect() {
    static const SqlDialect dialect{"sqlite", "QSQLITE", errorId};
    return dialect;
}

// Long enough for a backup program to let go, short enough for the person who waits.
const QString kBusy = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
const QString kReadOnly = QStringLiteral(";QSQLITE_OPEN_READONLY");

/// Looks into an existing file without the right to change it. Throws SqlFailure.
void refuseForeign(const QString& file) {
    SqlConnection reader(dialect(), file, kBusy + kReadOnly);
    const SchemaState state = schemaState(reader);
    if (state == SchemaState::Foreign) throw SqlFailure{{ErrorId::StoreDamaged, {}, "a database, but none of ours"}};
    if (state == SchemaState::Empty) return;
    const int version = schemaVersion(reader);
    if (version > newestSchemaVersion(dialect())) {
        throw SqlFailure{{ErrorId::StoreTooNew, {}, "schema " + std::to_string(version)}};
    }
}

std::unique_ptr<SqlConnection> connect(const QString& file) {
    auto connection = std::make_unique<SqlConnection>(dialect(), file, kBusy);
    for (const QString& statement : sqlStatements(dialect(), QStringLiteral("connect"))) {
        connection->runText(statement);
    }
    return connection;
}

/// A connection whose schema is up to date. Errors: those of openSqliteStore().
Result<std::unique_ptr<SqlConnection>> open(const fs::path& file) {
    const QString name = QString::fromStdU16String(file.u16string());
    const auto at = [&](Error error) {
        error.where = file.filename().string();
        return error;
    };
    try {
        std::error_code failure;
        if (fs::exists(file, failure)) {
            // SQLite would read a folder or a device as a broken database.
            if (!fs::is_regular_file(file, failure)) return at({ErrorId::StoreCannotOpen, {}, "not a regular file"});
            refuseForeign(name);
        }
        auto connection = connect(name);
        if (const auto done = migrate(*connection); !done) return at(done.error());
        return connection;
    } catch (const SqlFailure& refused) {
        return at(refused.error);
    }
}

}  // namespace

Result<std::unique_ptr<Store>> openSqliteStore(const fs::path& file) {
    auto connection = open(file);
    if (!connection) return connection.error();
    return std::unique_ptr<Store>(std::make_unique<SqlStore>(std::move(connection).value()));
}

Result<std::unique_ptr<RosterEdits>> openSqliteRosterEdits(const fs::path& file) {
    auto connection = open(file);
    if (!connection) return connection.error();
    return std::unique_ptr<RosterEdits>(std::make_unique<SqlRosterEdits>(std::move(connection).value()));
}

}  // namespace xuezhao
