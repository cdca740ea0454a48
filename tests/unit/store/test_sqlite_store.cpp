// What only SQLite can get wrong: opening, the schema's own guards, the statements' text.

#include "core/store/sqlite_store.h"
#include "tests/support/need.h"
#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <csignal>
#include <cstdlib>
#include <fstream>

#include <sys/resource.h>
#include <unistd.h>

namespace xuezhao::test {
namespace {

namespace fs = std::filesystem;

/// A second connection to the file, as another program has it.
class Other {
public:
    explicit Other(const fs::path& file) {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        m_database.setDatabaseName(QString::fromStdString(file.string()));
        m_database.open();
    }
    ~Other() {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    /// The error's text; empty when it went well.
    std::string run(const std::string& sql) {
        QSqlQuery query(m_database);
        return query.exec(QString::fromStdString(sql)) ? std::string() : query.lastError().text().toStdString();
    }

    std::string value(const std::string& sql) {
        QSqlQuery query(m_database);
        return query.exec(QString::fromStdString(sql)) && query.next() ? query.value(0).toString().toStdString() : "?";
    }

    bool prepares(const std::string& sql) {
        QSqlQuery query(m_database);
        return query.prepare(QString::fromStdString(sql));
    }

private:
    QSqlDatabase m_database;
};

class SqliteStore : public testing::Test {
protected:
    fs::path file() const { return m_folder / "job.sqlite"; }
    fs::path folder() const { return m_folder.path(); }

    std::unique_ptr<Store> open() { return need(openSqliteStore(file())); }

    ErrorId failure() {
        const auto store = openSqliteStore(file());
        if (store) return ErrorId::FileMissing;
        EXPECT_EQ(store.error().where, "job.sqlite");
        EXPECT_FALSE(store.error().detail.empty());
        return store.error().id;
    }

private:
    TempFolder m_folder;
};

/// Acts as another user while it lives: root may write anywhere.
class AsNobody {
public:
    AsNobody() : m_changed(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~AsNobody() {
        if (m_changed && ::seteuid(0) != 0) std::abort();
    }

private:
    bool m_changed;
};

TEST_F(SqliteStore, CommitsReachTheDisk) {
    open();
    Other other(file());
    EXPECT_EQ(other.value("PRAGMA journal_mode"), "wal");
    // The rest are settings of the connection, so they are looked at in the statements that set them.
    const std::string wanted = readText(sourceRoot() / "resources/sql/sqlite/connect/003_commit_reaches_the_disk.sql") +
                               readText(sourceRoot() / "resources/sql/sqlite/connect/001_foreign_keys.sql");
    EXPECT_NE(wanted.find("synchronous = FULL"), std::string::npos);
    EXPECT_NE(wanted.find("foreign_keys = ON"), std::string::npos);
}

TEST_F(SqliteStore, ANewerSchemaIsNotTouched) {
    open();
    Other(file()).run("INSERT INTO xuezhao_migrations VALUES (99, '099_later', 0)");
    const std::string before = readText(file());
    EXPECT_EQ(failure(), ErrorId::StoreTooNew);
    EXPECT_EQ(readText(file()), before);
}

TEST_F(SqliteStore, SomethingElseIsNotTouched) {
    for (const std::string& content :
         {std::string("no database at all, but long enough to be read as one ........"), std::string(5000, '\0'),
          std::string("SQLite format 3\0 and then rubbish", 33)}) {
        std::ofstream(file(), std::ios::binary) << content;
        EXPECT_EQ(failure(), ErrorId::StoreDamaged) << content.substr(0, 20);
        EXPECT_EQ(readText(file()), content);
    }
}

TEST_F(SqliteStore, AForeignDatabaseIsNotTouched) {
    Other(file()).run("CREATE TABLE photos (id INTEGER)");
    const std::string before = readText(file());
    EXPECT_EQ(failure(), ErrorId::StoreDamaged);
    EXPECT_EQ(readText(file()), before);
}

TEST_F(SqliteStore, ATruncatedDatabaseIsAnError) {
    open();
    fs::resize_file(file(), fs::file_size(file()) / 2);
    const auto store = openSqliteStore(file());
    ASSERT_FALSE(store && (*store)->counts() && (*store)->log(1) && (*store)->serialBlocks());
}

TEST_F(SqliteStore, AnEmptyFileBecomesAJob) {
    std::ofstream(file()).flush();  // what a crash at the very first moment leaves
    EXPECT_EQ(need(open()->counts()).people, 0);
}

TEST_F(SqliteStore, AFolderIsNoDatabase) {
    fs::create_directory(file());
    EXPECT_EQ(failure(), ErrorId::StoreCannotOpen);
}

TEST_F(SqliteStore, AMissingFolderIsSaid) {
    const auto store = openSqliteStore(folder() / "none/job.sqlite");
    ASSERT_FALSE(store.ok());
    EXPECT_EQ(store.error().id, ErrorId::StoreCannotOpen);
}

TEST_F(SqliteStore, AReadOnlyFolderIsSaid) {
    open();
    fs::permissions(folder(), fs::perms(0555));
    fs::permissions(file(), fs::perms(0444));
    {
        const AsNobody nobody;
        EXPECT_EQ(failure(), ErrorId::StoreCannotOpen);
    }
    fs::remove(file());
    {
        const AsNobody nobody;
        EXPECT_EQ(failure(), ErrorId::StoreCannotOpen);
    }
    fs::permissions(folder(), fs::perms(0755));
}

TEST_F(SqliteStore, AnotherProgramsLockIsSaid) {
    open();
    Other other(file());
    ASSERT_EQ(other.run("BEGIN IMMEDIATE"), "");
    EXPECT_EQ(failure(), ErrorId::StoreLocked);
    ASSERT_EQ(other.run("ROLLBACK"), "");
    EXPECT_EQ(need(open()->counts()).people, 0);
}

/// No file of this process grows beyond this size while it lives; a write fails as it does on a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST_F(SqliteStore, AWriteThatFailsChangesNothing) {
    const auto store = open();
    std::vector<Person> people(2000);
    for (Person& person : people) person.name = std::string(500, 'x');
    {
        const SmallDisk disk(300'000);
        EXPECT_FALSE(store->putPeople(people).ok());
    }
    EXPECT_EQ(need(store->counts()).people, 0);
    need(store->putPeople(people));
    EXPECT_EQ(need(store->counts()).people, 2000);
}

TEST_F(SqliteStore, TheLogOnlyGrows) {
    need(open()->appendLog("one", "detail"));
    Other other(file());
    EXPECT_NE(other.run("UPDATE log SET detail = ''").find("only grows"), std::string::npos);
    EXPECT_NE(other.run("DELETE FROM log").find("only grows"), std::string::npos);
    EXPECT_EQ(other.value("SELECT count(*) FROM log"), "1");
}

TEST_F(SqliteStore, TheLogRefusesCitizenNumbersFromAnyProgram) {
    open();
    Other other(file());
    const auto insert = [&](const std::string& text) {
        return other.run("INSERT INTO log (at_ms, event, detail) VALUES (0, 'x', '" + text + "')");
    };
    for (const char* bad : {"34052419800101001X", "a 34052419800101001x.", "号340524800101001号"})
        EXPECT_NE(insert(bad), "") << bad;
    for (const char* fine : {"340***********001X", "2021001", "1700000000000", "sha 1234567890123456789abc"}) {
        EXPECT_EQ(insert(fine), "") << fine;
    }
}

TEST_F(SqliteStore, TheSchemaItselfKeepsSerialsApart) {
    const auto store = open();
    need(store->addPerson({}));
    need(store->addPerson({}));
    Other other(file());
    other.run("PRAGMA foreign_keys = ON");
    EXPECT_EQ(other.run("INSERT INTO serials VALUES (5, 1, 'used')"), "");
    EXPECT_NE(other.run("INSERT INTO serials VALUES (5, 2, 'used')"), "");      // one serial, two people
    EXPECT_NE(other.run("INSERT INTO serials VALUES (6, 1, 'reserved')"), "");  // one person, two serials
    EXPECT_NE(other.run("INSERT INTO serials VALUES (0, 2, 'used')"), "");
    EXPECT_NE(other.run("INSERT INTO serials VALUES (10000, 2, 'used')"), "");
    EXPECT_NE(other.run("DELETE FROM serials WHERE serial = 5"), "");
    const std::string capture =
        "INSERT INTO captures (person, serial, attempt, taken_ms, camera, engine, state) VALUES ";
    EXPECT_NE(other.run(capture + "(2, 5, 1, 0, '', '', 'saved')"), "");  // under somebody else's serial
    EXPECT_EQ(other.run(capture + "(1, 5, 1, 0, '', '', 'saved')"), "");
    EXPECT_NE(other.run("DELETE FROM captures"), "");
}

TEST_F(SqliteStore, EveryStatementFileIsValid) {
    open();
    Other other(file());
    int count = 0;
    for (const fs::path& path : sourceFiles("resources/sql/sqlite", {".sql"})) {
        if (path.parent_path().filename() != "sqlite") continue;
        EXPECT_TRUE(other.prepares(readText(path))) << path;
        ++count;
    }
    EXPECT_GT(count, 40);
}

TEST_F(SqliteStore, EveryStatementFileIsUsed) {
    std::string code;
    for (const fs::path& path : sourceFiles("core/store", {".cpp"})) code += readText(path);
    for (const fs::path& path : sourceFiles("resources/sql/sqlite", {".sql"})) {
        if (path.parent_path().filename() != "sqlite") continue;
        EXPECT_NE(code.find('"' + path.stem().string() + '"'), std::string::npos) << path;
    }
}

}  // namespace
}  // namespace xuezhao::test
