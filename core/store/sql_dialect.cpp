#include "core/store/sql_dialect.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

/// Names the compiled-in files to the linker, which would otherwise leave them out of a static library.
static void initStatements() {
    Q_INIT_RESOURCE(statements);
}

namespace xuezhao {
namespace {

QString folderPath(const SqlDialect& dialect, const QString& folder) {
    static const bool ready = (initStatements(), true);
    Q_ASSERT(ready);
    return QStringLiteral(":/sql/%1/%2").arg(QLatin1String(dialect.name), folder);
}

QString readText(const QString& path) {
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sql statement", qPrintable(path));
    return opened ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QStringList filesOf(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// The parts between empty lines, without those that are nothing but comment.
std::vector<QString> parts(const QString& text) {
    static const QRegularExpression kEmptyLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    static const QRegularExpression kOnlyComment(QStringLiteral("^(\\s*--[^\\n]*(\\n|$))*$"));
    std::vector<QString> out;
    for (const QString& part : text.split(kEmptyLines)) {
        if (!kOnlyComment.match(part).hasMatch()) out.push_back(part);
    }
    return out;
}

}  // namespace

QString sqlStatement(const SqlDialect& dialect, const QString& name) {
    return readText(folderPath(dialect, name + QStringLiteral(".sql")));
}

std::vector<QString> sqlStatements(const SqlDialect& dialect, const QString& folder) {
    std::vector<QString> out;
    const QString path = folderPath(dialect, folder);
    for (const QString& file : filesOf(path)) out.push_back(readText(path + QLatin1Char('/') + file));
    return out;
}

std::vector<SqlMigration> sqlMigrations(const SqlDialect& dialect) {
    std::vector<SqlMigration> out;
    const QString path = folderPath(dialect, QStringLiteral("migrations"));
    for (const QString& file : filesOf(path)) {
        const QString name = file.chopped(4);
        const int number = name.section(QLatin1Char('_'), 0, 0).toInt();
        Q_ASSERT_X(number > (out.empty() ? 0 : out.back().number), "sql migration", qPrintable(file));
        out.push_back({number, name, parts(readText(path + QLatin1Char('/') + file))});
    }
    return out;
}

}  // namespace xuezhao
