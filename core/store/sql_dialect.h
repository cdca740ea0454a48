#pragma once

#include "core/base/errors.h"

#include <QString>

#include <vector>

class QSqlError;

namespace xuezhao {

/// One kind of database: what differs between them beside the statements in resources/sql/NAME/.
struct SqlDialect {
    const char* name;    ///< folder of its statements: "sqlite"
    const char* driver;  ///< of Qt Sql: "QSQLITE"
    /// What a failed statement means to the program; the detail is filled in by the caller.
    ErrorId (*errorId)(const QSqlError& error);
};

/// The statement NAME.sql of a dialect. Asking for one that is not there is a programming error (asserted).
QString sqlStatement(const SqlDialect& dialect, const QString& name);

/// The statements of a folder of a dialect in the order of their numbers: "connect".
std::vector<QString> sqlStatements(const SqlDialect& dialect, const QString& folder);

/// One step of the schema: migrations/001_job.sql.
struct SqlMigration {
    int number = 0;
    QString name;                     ///< "001_job"
    std::vector<QString> statements;  ///< the parts between its empty lines
};

/// All migrations of a dialect, from 1 without a gap (asserted).
std::vector<SqlMigration> sqlMigrations(const SqlDialect& dialect);

}  // namespace xuezhao
