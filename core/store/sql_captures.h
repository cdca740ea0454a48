#pragma once

#include "core/store/capture.h"
#include "core/store/sql_connection.h"
#include "core/store/store.h"

#include <optional>
#include <string_view>
#include <vector>

/// The captures of a job. Every function runs inside a transaction of its caller and throws SqlFailure.
namespace xuezhao::sql_captures {

Capture reserve(SqlConnection& connection, Capture capture);
void plan(SqlConnection& connection, CaptureId id, const std::vector<CaptureFile>& files,
          const std::vector<FileMove>& moves);
void commit(SqlConnection& connection, CaptureId id);
void abandon(SqlConnection& connection, CaptureId id);

std::vector<Capture> unfinished(SqlConnection& connection);
std::vector<Capture> ofPerson(SqlConnection& connection, PersonId person);
std::vector<Capture> recent(SqlConnection& connection, int limit);
std::vector<FileRecord> savedFiles(SqlConnection& connection);
std::vector<PictureRecord> picturesOfOthers(SqlConnection& connection, PersonId person, std::string_view role);
JobCounts counts(SqlConnection& connection);

std::optional<Capture> byId(SqlConnection& connection, CaptureId id);
void setLook(SqlConnection& connection, CaptureId id, const PersonsLook& look, const std::vector<ClauseLook>& refused);
std::optional<CaptureId> nextToLookAt(SqlConnection& connection);

}  // namespace xuezhao::sql_captures
