#pragma once

#include "core/base/result.h"
#include "core/store/sql_dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace xuezhao {

/// Thrown by SqlConnection and caught by its transact(): no exception leaves the store.
struct SqlFailure {
    Error error;
};

/// Values of named places: {{"id", 7}, {"name", sqlText(name)}}.
using SqlBinds = std::vector<std::pair<const char*, QVariant>>;

QVariant sqlText(std::string_view text);
std::string fromSqlText(const QVariant& value);

/// A connection to a database that runs the statements of a dialect by their names. Belongs to the thread
/// that made it.
class SqlConnection {
public:
    /// `options` are those of QSqlDatabase::setConnectOptions. Throws SqlFailure.
    SqlConnection(const SqlDialect& dialect, const QString& database, const QString& options);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    const SqlDialect& dialect() const { return m_dialect; }

    /// Runs a statement and gives every row to `read`. Throws SqlFailure.
    template <typename Read>
    void each(const char* name, const SqlBinds& binds, Read read) {
        QSqlQuery& query = execute(name, binds);
        while (query.next()) read(query);
        finish(query);
    }

    /// Runs a statement whose rows, if it has any, do not matter. Throws SqlFailure.
    void run(const char* name, const SqlBinds& binds = {});

    /// The rows of a statement, made by `read`. Throws SqlFailure.
    template <typename Read>
    auto rows(const char* name, const SqlBinds& binds, Read read) {
        std::vector<std::invoke_result_t<Read, const QSqlQuery&>> out;
        each(name, binds, [&](const QSqlQuery& row) { out.push_back(read(row)); });
        return out;
    }

    /// First value of the first row; no row is a failure. Throws SqlFailure.
    qint64 number(const char* name, const SqlBinds& binds = {});

    /// Runs SQL text that is no named statement: migrations and connection settings. Throws SqlFailure.
    void runText(const QString& sql);

    /// Runs a body that only reads as one transaction: what it returns once it is committed, or the error that undid
    /// it.
    template <typename Body>
    auto transact(Body body) -> Result<std::invoke_result_t<Body>> {
        return within(Begin::Deferred, std::move(body));
    }

    /// The same for a body that changes something: it waits its turn among the connections of other threads, where a
    /// reader that begins to write would fail.
    template <typename Body>
    auto change(Body body) -> Result<std::invoke_result_t<Body>> {
        return within(Begin::Immediate, std::move(body));
    }

private:
    enum class Begin { Deferred, Immediate };

    template <typename Body>
    auto within(Begin kind, Body body) -> Result<std::invoke_result_t<Body>> {
        try {
            begin(kind);
            if constexpr (std::is_void_v<std::invoke_result_t<Body>>) {
                body();
                commit();
                return {};
            } else {
                auto value = body();
                commit();
                return value;
            }
        } catch (const SqlFailure& failure) {
            rollback();
            return failure.error;
        }
    }

    QSqlQuery& execute(const char* name, const SqlBinds& binds);
    void finish(QSqlQuery& query);
    void begin(Begin kind);
    void commit();
    void rollback();
    [[noreturn]] void fail(const QSqlError& error, const char* statement) const;

    const SqlDialect& m_dialect;
    QString m_connectionName;
    QSqlDatabase m_database;
    std::map<std::string, QSqlQuery, std::less<>> m_prepared;
};

}  // namespace xuezhao
