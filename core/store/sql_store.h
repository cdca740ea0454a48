#pragma once

#include "core/store/sql_connection.h"
#include "core/store/sql_refusals.h"
#include "core/store/store.h"

#include <memory>

namespace xuezhao {

/// The store over any SQL database that has a dialect. Each call is one transaction; the work is in
/// sql_roster, sql_serials and sql_captures.
class SqlStore : public Store {
public:
    /// Takes a connection whose schema is up to date.
    explicit SqlStore(std::unique_ptr<SqlConnection> connection);

    Result<void> putPeople(const std::vector<Person>& people) override;
    Result<PersonId> addPerson(const Person& person) override;
    Result<std::optional<Person>> person(PersonId id) override;
    Result<std::vector<Person>> peopleByNumber(std::string_view number) override;
    Result<std::vector<Person>> searchPeople(std::string_view text, int limit) override;
    Result<std::vector<Person>> allPeople() override;

    Result<std::vector<SerialBlock>> serialBlocks() override;
    Result<void> setSerialBlocks(const std::vector<SerialBlock>& blocks) override;
    Result<Serial> nextSerial(PersonId person) override;
    Result<std::optional<Serial>> upcomingSerial() override;

    Result<Capture> reserveCapture(Capture capture) override;
    Result<void> planFiles(CaptureId id, const std::vector<CaptureFile>& files,
                           const std::vector<FileMove>& moves) override;
    Result<void> commitCapture(CaptureId id) override;
    Result<void> abandonCapture(CaptureId id) override;
    Result<std::vector<Capture>> unfinishedCaptures() override;
    Result<std::vector<Capture>> capturesOf(PersonId person) override;
    Result<std::vector<Capture>> recentCaptures(int limit) override;
    Result<std::vector<FileRecord>> savedFiles() override;
    Result<std::vector<PictureRecord>> picturesOfOthers(PersonId person, std::string_view standard) override;
    Result<JobCounts> counts() override;

    Result<std::optional<Capture>> capture(CaptureId id) override;
    Result<void> setLook(CaptureId id, const PersonsLook& look, const std::vector<ClauseLook>& refused) override;
    Result<std::optional<CaptureId>> nextToLookAt() override;

    RefusalBook& refusals() override { return m_refusals; }
    Result<void> purge(std::string_view counts) override;
    Result<ReassignmentId> beginReassignment(const Reassignment& plan) override;
    Result<void> commitReassignment(ReassignmentId id) override;
    Result<std::optional<Reassignment>> unfinishedReassignment() override;
    Result<std::vector<Reassignment>> reassignments(int limit) override;

    Result<std::optional<std::string>> setting(std::string_view key) override;
    Result<void> setSetting(std::string_view key, std::string_view value) override;
    Result<void> appendLog(std::string_view event, std::string_view detail) override;
    Result<std::vector<LogEntry>> log(int limit) override;

private:
    std::unique_ptr<SqlConnection> m_connection;
    SqlRefusals m_refusals;
};

}  // namespace xuezhao
