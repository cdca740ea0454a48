#include "core/store/sql_connection.h"

#include "core/store/sql_probe.h"

#include <QSqlError>

#include <atomic>

namespace xuezhao {
namespace {

std::atomic<StatementProbe> g_probe = nullptr;

/// Throws SqlFailure where a test wants it.
void pass(const char* statement) {
    const StatementProbe probe = g_probe.load();
    if (!probe) return;
    if (auto failed = probe(statement); !failed) throw SqlFailure{failed.error()};
}

}  // namespace

void setStatementProbe(StatementProbe probe) {
    g_probe = probe;
}

QVariant sqlText(std::string_view text) {
    // A null QString would be bound as NULL.
    return text.empty() ? QStringLiteral("") : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string fromSqlText(const QVariant& value) {
    return value.toString().toStdString();
}

SqlConnection::SqlConnection(const SqlDialect& dialect, const QString& database, const QString& options)
    : m_dialect(dialect) {
    static std::atomic<int> s_number = 0;
    m_connectionName = QStringLiteral("xuezhao-%1").arg(++s_number);
    m_database = QSqlDatabase::addDatabase(QLatin1String(dialect.driver), m_connectionName);
    m_database.setDatabaseName(database);
    m_database.setConnectOptions(options);
    if (m_database.open()) return;
    const QSqlError error = m_database.lastError();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
    fail(error, "open");
}

SqlConnection::~SqlConnection() {
    m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void SqlConnection::run(const char* name, const SqlBinds& binds) {
    finish(execute(name, binds));
}

qint64 SqlConnection::number(const char* name, const SqlBinds& binds) {
    QSqlQuery& query = execute(name, binds);
    if (!query.next()) fail(query.lastError(), name);
    const qint64 value = query.value(0).toLongLong();
    finish(query);
    return value;
}

void SqlConnection::runText(const QString& sql) {
    QSqlQuery query(m_database);
    if (!query.exec(sql)) fail(query.lastError(), qPrintable(sql.left(60)));
}

QSqlQuery& SqlConnection::execute(const char* name, const SqlBinds& binds) {
    pass(name);
    auto found = m_prepared.find(std::string_view(name));
    if (found == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sqlStatement(m_dialect, QLatin1String(name)))) fail(query.lastError(), name);
        found = m_prepared.emplace(name, std::move(query)).first;
    }
    QSqlQuery& query = found->second;
    for (const auto& [place, value] : binds) query.bindValue(QLatin1Char(':') + QLatin1String(place), value);
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        fail(error, name);
    }
    return query;
}

void SqlConnection::finish(QSqlQuery& query) {
    // An error in the middle of the rows looks like their end.
    const QSqlError error = query.lastError();
    query.finish();  // a statement left open would hold the transaction
    if (error.isValid()) fail(error, "rows");
}

// By statements: QSqlDatabase::commit() drops the driver's error code, and with it that the disk is full.
void SqlConnection::begin(Begin kind) {
    runText(kind == Begin::Immediate ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

void SqlConnection::commit() {
    pass("COMMIT");
    runText(QStringLiteral("COMMIT"));
}

void SqlConnection::rollback() {
    QSqlQuery(m_database)
        .exec(QStringLiteral("ROLLBACK"));  // without a transaction it fails, and nothing is to be done
}

void SqlConnection::fail(const QSqlError& error, const char* statement) const {
    throw SqlFailure{{m_dialect.errorId(error), {}, std::string(statement) + ": " + error.text().toStdString()}};
}

}  // namespace xuezhao
