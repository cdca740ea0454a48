#include "core/store/sql_captures.h"

#include "core/store/sql_serials.h"
#include "core/store/sql_time.h"

#include <algorithm>
#include <utility>

namespace xuezhao::sql_captures {
namespace {

Capture readCapture(const QSqlQuery& row) {
    Capture capture;
    capture.id = CaptureId(row.value(0).toLongLong());
    capture.person = PersonId(row.value(1).toLongLong());
    capture.serial = row.value(2).toInt();
    capture.attempt = row.value(3).toInt();
    capture.taken = fromMilliseconds(row.value(4).toLongLong());
    capture.camera = fromSqlText(row.value(5));
    capture.engine = fromSqlText(row.value(6));
    if (!row.value(7).isNull()) capture.look.at = fromMilliseconds(row.value(7).toLongLong());
    capture.look.by = fromSqlText(row.value(8));
    return capture;
}

ClauseLook readClause(const QSqlQuery& row) {
    return {fromSqlText(row.value(0)), fromSqlText(row.value(1)), row.value(2).toBool()};
}

CaptureFile readFile(const QSqlQuery& row) {
    CaptureFile file;
    file.role = fromSqlText(row.value(0));
    file.path = fromSqlText(row.value(1));
    file.sha256 = fromSqlText(row.value(2));
    file.bytes = row.value(3).toULongLong();
    file.cropX = row.value(4).toInt();
    file.cropY = row.value(5).toInt();
    file.cropWidth = row.value(6).toInt();
    file.cropHeight = row.value(7).toInt();
    file.quarterTurns = row.value(8).toInt();
    file.outcome = fromSqlText(row.value(9));
    file.findings = fromSqlText(row.value(10));
    file.pictureHash = fromSqlText(row.value(11));
    return file;
}

FileMove readMove(const QSqlQuery& row) {
    return {fromSqlText(row.value(0)), fromSqlText(row.value(1)), fromSqlText(row.value(2))};
}

std::vector<Capture> load(SqlConnection& connection, const char* statement, const SqlBinds& binds) {
    auto captures = connection.rows(statement, binds, readCapture);
    for (Capture& capture : captures) {
        const SqlBinds id{{"capture", static_cast<qint64>(capture.id)}};
        capture.files = connection.rows("files_of_capture", id, readFile);
        capture.moves = connection.rows("moves_of_capture", id, readMove);
        capture.clauses = connection.rows("clauses_of_capture", id, readClause);
    }
    return captures;
}

/// The person of a capture that is reserved and nothing else. Throws SqlFailure.
qint64 personOfUnfinished(SqlConnection& connection, CaptureId id) {
    qint64 person = 0;
    connection.each("capture_state", {{"capture", static_cast<qint64>(id)}}, [&](const QSqlQuery& row) {
        if (row.value(0).toString() == QLatin1String("reserved")) person = row.value(1).toLongLong();
    });
    if (!person) throw SqlFailure{{ErrorId::StoreFailed, {}, "the capture is not an unfinished one"}};
    return person;
}

}  // namespace

Capture reserve(SqlConnection& connection, Capture capture) {
    const qint64 person = static_cast<qint64>(capture.person);
    capture.serial = sql_serials::reserve(connection, capture.person).number();
    connection.each("reserve_capture",
                    {{"person", person},
                     {"serial", capture.serial},
                     {"taken", toMilliseconds(capture.taken)},
                     {"camera", sqlText(capture.camera)},
                     {"engine", sqlText(capture.engine)}},
                    [&](const QSqlQuery& row) {
                        capture.id = CaptureId(row.value(0).toLongLong());
                        capture.attempt = row.value(1).toInt();
                    });
    for (const ClauseLook& clause : capture.clauses) {
        connection.run("add_capture_clause", {{"capture", static_cast<qint64>(capture.id)},
                                              {"standard", sqlText(clause.standard)},
                                              {"clause", sqlText(clause.clause)}});
    }
    return capture;
}

void plan(SqlConnection& connection, CaptureId id, const std::vector<CaptureFile>& files,
          const std::vector<FileMove>& moves) {
    personOfUnfinished(connection, id);
    const qint64 capture = static_cast<qint64>(id);
    for (const CaptureFile& file : files) {
        connection.run("add_capture_file", {{"capture", capture},
                                            {"role", sqlText(file.role)},
                                            {"path", sqlText(file.path)},
                                            {"sha256", sqlText(file.sha256)},
                                            {"bytes", static_cast<qint64>(file.bytes)},
                                            {"crop_x", file.cropX},
                                            {"crop_y", file.cropY},
                                            {"crop_width", file.cropWidth},
                                            {"crop_height", file.cropHeight},
                                            {"quarter_turns", file.quarterTurns},
                                            {"outcome", sqlText(file.outcome)},
                                            {"findings", sqlText(file.findings)},
                                            {"picture_hash", sqlText(file.pictureHash)}});
    }
    for (const FileMove& move : moves) {
        connection.run("add_capture_move", {{"capture", capture},
                                            {"from", sqlText(move.from)},
                                            {"to", sqlText(move.to)},
                                            {"sha256", sqlText(move.sha256)}});
    }
}

void commit(SqlConnection& connection, CaptureId id) {
    const qint64 person = personOfUnfinished(connection, id);
    const SqlBinds capture{{"capture", static_cast<qint64>(id)}};
    connection.run("follow_moves", capture);
    connection.run("clear_moves", capture);
    connection.run("save_capture_files", capture);
    connection.run("save_capture", capture);
    connection.run("use_serial", {{"person", person}});
}

void abandon(SqlConnection& connection, CaptureId id) {
    const qint64 person = personOfUnfinished(connection, id);
    connection.run("delete_capture", {{"capture", static_cast<qint64>(id)}});
    connection.run("free_reserved_serial", {{"person", person}});
}

std::vector<Capture> unfinished(SqlConnection& connection) {
    return load(connection, "unfinished_captures", {});
}

std::vector<Capture> ofPerson(SqlConnection& connection, PersonId person) {
    return load(connection, "captures_of_person", {{"person", static_cast<qint64>(person)}});
}

std::vector<Capture> recent(SqlConnection& connection, int limit) {
    return load(connection, "recent_captures", {{"limit", limit}});
}

std::vector<FileRecord> savedFiles(SqlConnection& connection) {
    return connection.rows("saved_files", {}, [](const QSqlQuery& row) {
        return FileRecord{fromSqlText(row.value(0)), fromSqlText(row.value(1)), row.value(2).toULongLong()};
    });
}

std::vector<PictureRecord> picturesOfOthers(SqlConnection& connection, PersonId person, std::string_view role) {
    return connection.rows("pictures_of_others", {{"person", static_cast<qint64>(person)}, {"role", sqlText(role)}},
                           [](const QSqlQuery& row) {
                               return PictureRecord{row.value(0).toInt(), fromSqlText(row.value(1))};
                           });
}

JobCounts counts(SqlConnection& connection) {
    JobCounts counts;
    connection.each("counts", {}, [&](const QSqlQuery& row) {
        counts = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt(), row.value(3).toULongLong(),
                  row.value(4).toInt()};
    });
    return counts;
}

std::optional<Capture> byId(SqlConnection& connection, CaptureId id) {
    auto found = load(connection, "saved_capture", {{"capture", static_cast<qint64>(id)}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void setLook(SqlConnection& connection, CaptureId id, const PersonsLook& look, const std::vector<ClauseLook>& refused) {
    const auto capture = byId(connection, id);
    if (!capture) throw SqlFailure{{ErrorId::StoreFailed, {}, "no saved capture to look at"}};
    const SqlBinds place{{"capture", static_cast<qint64>(id)}};
    connection.run("look_at_capture", {{"capture", static_cast<qint64>(id)},
                                       {"at", look.at ? QVariant(toMilliseconds(*look.at)) : QVariant()},
                                       {"by", sqlText(look.by)}});
    connection.run("clear_refusals", place);
    for (const ClauseLook& clause : refused) {
        const bool asked = std::any_of(capture->clauses.begin(), capture->clauses.end(), [&](const ClauseLook& one) {
            return one.standard == clause.standard && one.clause == clause.clause;
        });
        if (!asked) throw SqlFailure{{ErrorId::StoreFailed, {}, "a clause that was not to be looked at"}};
        connection.run("refuse_clause", {{"capture", static_cast<qint64>(id)},
                                         {"standard", sqlText(clause.standard)},
                                         {"clause", sqlText(clause.clause)}});
    }
}

std::optional<CaptureId> nextToLookAt(SqlConnection& connection) {
    std::optional<CaptureId> next;
    connection.each("next_to_look_at", {}, [&](const QSqlQuery& row) { next = CaptureId(row.value(0).toLongLong()); });
    return next;
}

}  // namespace xuezhao::sql_captures
