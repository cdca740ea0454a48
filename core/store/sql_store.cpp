#include "core/store/sql_store.h"

#include "core/base/masking.h"
#include "core/store/sql_captures.h"
#include "core/store/sql_purge.h"
#include "core/store/sql_reassignments.h"
#include "core/store/sql_roster.h"
#include "core/store/sql_serials.h"
#include "core/store/sql_time.h"

#include <utility>

namespace xuezhao {

SqlStore::SqlStore(std::unique_ptr<SqlConnection> connection)
    : m_connection(std::move(connection)), m_refusals(*m_connection) {}

Result<void> SqlStore::putPeople(const std::vector<Person>& people) {
    return m_connection->change([&] { sql_roster::put(*m_connection, people); });
}

Result<PersonId> SqlStore::addPerson(const Person& person) {
    return m_connection->change([&] { return sql_roster::add(*m_connection, person); });
}

Result<std::optional<Person>> SqlStore::person(PersonId id) {
    return m_connection->transact([&] { return sql_roster::byId(*m_connection, id); });
}

Result<std::vector<Person>> SqlStore::peopleByNumber(std::string_view number) {
    return m_connection->transact([&] { return sql_roster::byNumber(*m_connection, number); });
}

Result<std::vector<Person>> SqlStore::searchPeople(std::string_view text, int limit) {
    return m_connection->transact([&] { return sql_roster::search(*m_connection, text, limit); });
}

Result<std::vector<Person>> SqlStore::allPeople() {
    return m_connection->transact([&] { return sql_roster::all(*m_connection); });
}

Result<std::vector<SerialBlock>> SqlStore::serialBlocks() {
    return m_connection->transact([&] { return sql_serials::blocks(*m_connection); });
}

Result<void> SqlStore::setSerialBlocks(const std::vector<SerialBlock>& blocks) {
    return m_connection->change([&] { sql_serials::setBlocks(*m_connection, blocks); });
}

Result<Serial> SqlStore::nextSerial(PersonId person) {
    return m_connection->transact([&] { return sql_serials::next(*m_connection, person); });
}

Result<std::optional<Serial>> SqlStore::upcomingSerial() {
    return m_connection->transact([&] { return sql_serials::upcoming(*m_connection); });
}

Result<Capture> SqlStore::reserveCapture(Capture capture) {
    return m_connection->change([&] { return sql_captures::reserve(*m_connection, std::move(capture)); });
}

Result<void> SqlStore::planFiles(CaptureId id, const std::vector<CaptureFile>& files,
                                 const std::vector<FileMove>& moves) {
    return m_connection->change([&] { sql_captures::plan(*m_connection, id, files, moves); });
}

Result<void> SqlStore::commitCapture(CaptureId id) {
    return m_connection->change([&] { sql_captures::commit(*m_connection, id); });
}

Result<void> SqlStore::abandonCapture(CaptureId id) {
    return m_connection->change([&] { sql_captures::abandon(*m_connection, id); });
}

Result<std::vector<Capture>> SqlStore::unfinishedCaptures() {
    return m_connection->transact([&] { return sql_captures::unfinished(*m_connection); });
}

Result<std::vector<Capture>> SqlStore::capturesOf(PersonId person) {
    return m_connection->transact([&] { return sql_captures::ofPerson(*m_connection, person); });
}

Result<std::vector<Capture>> SqlStore::recentCaptures(int limit) {
    return m_connection->transact([&] { return sql_captures::recent(*m_connection, limit); });
}

Result<std::vector<FileRecord>> SqlStore::savedFiles() {
    return m_connection->transact([&] { return sql_captures::savedFiles(*m_connection); });
}

Result<std::vector<PictureRecord>> SqlStore::picturesOfOthers(PersonId person, std::string_view standard) {
    return m_connection->transact([&] { return sql_captures::picturesOfOthers(*m_connection, person, standard); });
}

Result<JobCounts> SqlStore::counts() {
    return m_connection->transact([&] { return sql_captures::counts(*m_connection); });
}

Result<std::optional<Capture>> SqlStore::capture(CaptureId id) {
    return m_connection->transact([&] { return sql_captures::byId(*m_connection, id); });
}

Result<void> SqlStore::setLook(CaptureId id, const PersonsLook& look, const std::vector<ClauseLook>& refused) {
    return m_connection->change([&] { sql_captures::setLook(*m_connection, id, look, refused); });
}

Result<std::optional<CaptureId>> SqlStore::nextToLookAt() {
    return m_connection->transact([&] { return sql_captures::nextToLookAt(*m_connection); });
}

Result<void> SqlStore::purge(std::string_view counts) {
    return sql_purge::purge(*m_connection, counts);
}

Result<ReassignmentId> SqlStore::beginReassignment(const Reassignment& plan) {
    return m_connection->change([&] { return sql_reassignments::begin(*m_connection, plan); });
}

Result<void> SqlStore::commitReassignment(ReassignmentId id) {
    return m_connection->change([&] { sql_reassignments::commit(*m_connection, id); });
}

Result<std::optional<Reassignment>> SqlStore::unfinishedReassignment() {
    return m_connection->transact([&] { return sql_reassignments::unfinished(*m_connection); });
}

Result<std::vector<Reassignment>> SqlStore::reassignments(int limit) {
    return m_connection->transact([&] { return sql_reassignments::last(*m_connection, limit); });
}

Result<std::optional<std::string>> SqlStore::setting(std::string_view key) {
    return m_connection->transact([&] {
        std::optional<std::string> value;
        m_connection->each("setting", {{"key", sqlText(key)}},
                           [&](const QSqlQuery& row) { value = fromSqlText(row.value(0)); });
        return value;
    });
}

Result<void> SqlStore::setSetting(std::string_view key, std::string_view value) {
    return m_connection->change([&] {
        m_connection->run("set_setting", {{"key", sqlText(key)}, {"value", sqlText(value)}});
    });
}

Result<void> SqlStore::appendLog(std::string_view event, std::string_view detail) {
    return m_connection->change([&] {
        m_connection->run("add_log", {{"at", toMilliseconds(std::chrono::system_clock::now())},
                                      {"event", sqlText(event)},
                                      {"detail", sqlText(maskCitizenNumbers(detail))}});
    });
}

Result<std::vector<LogEntry>> SqlStore::log(int limit) {
    return m_connection->transact([&] {
        return m_connection->rows("last_log", {{"limit", limit}}, [](const QSqlQuery& row) {
            return LogEntry{fromMilliseconds(row.value(0).toLongLong()), fromSqlText(row.value(1)),
                            fromSqlText(row.value(2))};
        });
    });
}

}  // namespace xuezhao
