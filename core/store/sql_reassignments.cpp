#include "core/store/sql_reassignments.h"

#include "core/store/sql_captures.h"
#include "core/store/sql_serials.h"
#include "core/store/sql_time.h"

#include <chrono>

namespace xuezhao::sql_reassignments {
namespace {

[[noreturn]] void refuse(const char* why) {
    throw SqlFailure{{ErrorId::StoreFailed, {}, why}};
}

Reassignment read(const QSqlQuery& row) {
    Reassignment one;
    one.id = ReassignmentId(row.value(0).toLongLong());
    one.at = fromMilliseconds(row.value(1).toLongLong());
    one.capture = CaptureId(row.value(2).toLongLong());
    one.from = PersonId(row.value(3).toLongLong());
    one.fromSerial = row.value(4).toInt();
    one.fromAttempt = row.value(5).toInt();
    one.to = PersonId(row.value(6).toLongLong());
    one.toSerial = row.value(7).toInt();
    one.toAttempt = row.value(8).toInt();
    one.gaveSerial = row.value(9).toBool();
    if (!row.value(10).isNull()) one.undoes = ReassignmentId(row.value(10).toLongLong());
    return one;
}

SqlBinds of(ReassignmentId id) {
    return {{"reassignment", static_cast<qint64>(id)}};
}

SqlBinds of(PersonId person) {
    return {{"person", static_cast<qint64>(person)}};
}

QString attemptText(int serial, int attempt) {
    return QString::asprintf("%04d-%d", serial, attempt);
}

/// Whose last photograph went: a number given by what is being undone is free again, any other waits for its person.
void settleSerial(SqlConnection& connection, const Reassignment& done) {
    if (connection.number("captures_left", of(done.from)) > 0) return;
    if (done.undoes && connection.number("reassignment_gave_serial", of(*done.undoes)) > 0) {
        connection.run("unuse_serial", of(done.from));
        connection.run("free_reserved_serial", of(done.from));
    } else {
        connection.run("keep_serial", of(done.from));
    }
}

}  // namespace

ReassignmentId begin(SqlConnection& connection, const Reassignment& plan) {
    const auto capture = sql_captures::byId(connection, plan.capture);
    if (!capture || capture->person != plan.from || capture->serial != plan.fromSerial ||
        capture->attempt != plan.fromAttempt)
        refuse("the capture is not as it was planned for");
    if (sql_serials::reserve(connection, plan.to).number() != plan.toSerial) refuse("the serial is another by now");
    const qint64 id = connection.number(
        "add_reassignment", {{"at", toMilliseconds(plan.at)},
                             {"capture", static_cast<qint64>(plan.capture)},
                             {"from_person", static_cast<qint64>(plan.from)},
                             {"from_serial", plan.fromSerial},
                             {"from_attempt", plan.fromAttempt},
                             {"to_person", static_cast<qint64>(plan.to)},
                             {"to_serial", plan.toSerial},
                             {"to_attempt", plan.toAttempt},
                             {"gave_serial", plan.gaveSerial ? 1 : 0},
                             {"undoes", plan.undoes ? QVariant(static_cast<qint64>(*plan.undoes)) : QVariant()}});
    for (const FileMove& move : plan.moves) {
        connection.run("add_reassignment_move", {{"reassignment", id},
                                                 {"from", sqlText(move.from)},
                                                 {"to", sqlText(move.to)},
                                                 {"sha256", sqlText(move.sha256)}});
    }
    return ReassignmentId(id);
}

void commit(SqlConnection& connection, ReassignmentId id) {
    const auto plan = unfinished(connection);
    if (!plan || plan->id != id) refuse("the reassignment is not an unfinished one");
    connection.run("hold_moved_files", of(id));
    connection.run("follow_reassigned_files", of(id));
    connection.run("reassign_capture", {{"capture", static_cast<qint64>(plan->capture)},
                                        {"person", static_cast<qint64>(plan->to)},
                                        {"serial", plan->toSerial},
                                        {"attempt", plan->toAttempt}});
    connection.run("use_serial", of(plan->to));
    settleSerial(connection, *plan);
    connection.run("clear_reassignment_moves", of(id));
    connection.run("finish_reassignment", of(id));
    connection.run("add_log", {{"at", toMilliseconds(std::chrono::system_clock::now())},
                               {"event", QString::fromLatin1(plan->from == plan->to ? "attempt-chosen"
                                                             : plan->undoes         ? "reassignment-undone"
                                                                                    : "reassigned")},
                               {"detail", attemptText(plan->fromSerial, plan->fromAttempt) + QStringLiteral(" to ") +
                                              attemptText(plan->toSerial, plan->toAttempt)}});
}

std::optional<Reassignment> unfinished(SqlConnection& connection) {
    auto found = connection.rows("unfinished_reassignments", {}, read);
    if (found.empty()) return std::nullopt;
    found.front().moves = connection.rows("moves_of_reassignment", of(found.front().id), [](const QSqlQuery& row) {
        return FileMove{fromSqlText(row.value(0)), fromSqlText(row.value(1)), fromSqlText(row.value(2))};
    });
    return std::move(found.front());
}

std::vector<Reassignment> last(SqlConnection& connection, int limit) {
    return connection.rows("last_reassignments", {{"limit", limit}}, read);
}

}  // namespace xuezhao::sql_reassignments
