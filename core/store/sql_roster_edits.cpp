#include "core/store/sql_roster_edits.h"

#include "core/store/sql_roster.h"
#include "core/store/sql_serials.h"
#include "core/store/sql_time.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <string_view>

namespace xuezhao {
namespace {

struct EditedField {
    const char* name;
    std::string Person::*member;
};
constexpr EditedField kFields[]{
    {"serial", &Person::serial},
    {"student_number", &Person::studentNumber},
    {"name", &Person::name},
    {"sex", &Person::sex},
    {"citizen_number", &Person::citizenNumber},
    {"institution_code", &Person::institutionCode},
    {"institution_name", &Person::institutionName},
    {"college", &Person::college},
    {"major", &Person::major},
    {"class_name", &Person::className},
    {"code", &Person::code},
    {"fee", &Person::fee},
};

std::vector<RosterEdit::Change> changesOf(const Person& before, const Person& after) {
    std::vector<RosterEdit::Change> changes;
    for (const auto& [name, member] : kFields) {
        if (before.*member != after.*member) changes.push_back({name, before.*member, after.*member});
    }
    return changes;
}

QString toJson(const std::vector<RosterEdit::Change>& changes) {
    QJsonArray array;
    for (const auto& [field, before, after] : changes)
        array.append(QJsonArray{sqlText(field).toString(), sqlText(before).toString(), sqlText(after).toString()});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

RosterEdit readEdit(const QSqlQuery& row) {
    RosterEdit edit;
    edit.id = row.value(0).toLongLong();
    edit.at = fromMilliseconds(row.value(1).toLongLong());
    edit.person = PersonId(row.value(2).toLongLong());
    edit.added = row.value(3).toBool();
    for (const QJsonValue one : QJsonDocument::fromJson(row.value(4).toString().toUtf8()).array())
        edit.changes.push_back(
            {one[0].toString().toStdString(), one[1].toString().toStdString(), one[2].toString().toStdString()});
    edit.undone = row.value(5).toBool();
    return edit;
}

/// Numbers by which people are told are one person's alone.
void refuseTwin(SqlConnection& connection, const Person& person) {
    for (const auto member : {&Person::studentNumber, &Person::citizenNumber}) {
        if ((person.*member).empty()) continue;
        for (const Person& other : sql_roster::byNumber(connection, person.*member)) {
            if (other.id != person.id && other.*member == person.*member)
                throw SqlFailure{{ErrorId::RosterDuplicate, {}, "somebody else has the number"}};
        }
    }
}

void setSerial(SqlConnection& connection, const Person& before, const Person& after) {
    if (before.serial == after.serial) return;
    if (!after.serial.empty()) return sql_serials::assign(connection, {{after.id, after.serial}});
    connection.run("release_serial", {{"person", static_cast<qint64>(after.id)}});
    // Only one that was given beforehand goes; one that a photograph has stays.
    if (!sql_roster::byId(connection, after.id)->serial.empty())
        throw SqlFailure{{ErrorId::SerialTaken, before.serial, "a photograph has it"}};
}

/// The log names columns, never what stands in them.
std::int64_t keepTrace(SqlConnection& connection, PersonId person, bool added,
                       const std::vector<RosterEdit::Change>& changes, const char* event) {
    const qint64 now = toMilliseconds(std::chrono::system_clock::now());
    std::string detail = "person " + std::to_string(static_cast<std::int64_t>(person)) + ":";
    for (const RosterEdit::Change& change : changes) detail += " " + change.field;
    connection.run("add_log", {{"at", now}, {"event", sqlText(event)}, {"detail", sqlText(detail)}});
    if (std::string_view(event) == "roster-edit-undone") return 0;
    return connection.number(
        "add_roster_edit",
        {{"at", now}, {"person", static_cast<qint64>(person)}, {"added", added ? 1 : 0}, {"changes", toJson(changes)}});
}

Person known(SqlConnection& connection, PersonId id) {
    auto person = sql_roster::byId(connection, id);
    if (!person) throw SqlFailure{{ErrorId::StoreFailed, {}, "no such person"}};
    return *std::move(person);
}

void put(SqlConnection& connection, const Person& before, const Person& after) {
    refuseTwin(connection, after);
    sql_roster::set(connection, after);
    setSerial(connection, before, after);
}

void takeBack(SqlConnection& connection, const RosterEdit& edit) {
    if (edit.added) {
        const SqlBinds who{{"person", static_cast<qint64>(edit.person)}};
        connection.run("release_serial", who);
        connection.run("forget_roster_edits", who);
        connection.run("delete_person", {{"id", static_cast<qint64>(edit.person)}});
    } else {
        const Person before = known(connection, edit.person);
        Person after = before;
        for (const RosterEdit::Change& change : edit.changes) {
            for (const auto& [name, member] : kFields) {
                if (name == change.field && after.*member == change.after) after.*member = change.before;
            }
        }
        put(connection, before, after);
        connection.run("undo_roster_edit", {{"id", static_cast<qint64>(edit.id)}});
    }
    keepTrace(connection, edit.person, edit.added, edit.changes, "roster-edit-undone");
}

}  // namespace

Result<void> SqlRosterEdits::change(const Person& person) {
    const auto done = m_connection->change([&]() -> std::int64_t {
        const Person before = known(*m_connection, person.id);
        Person after = person;
        after.others = before.others;
        after.walkUp = before.walkUp;
        const auto changes = changesOf(before, after);
        if (changes.empty()) return 0;
        put(*m_connection, before, after);
        return keepTrace(*m_connection, person.id, false, changes, "roster-edited");
    });
    if (!done) return done.error();
    if (*done) m_undoable.push_back(*done);
    return {};
}

Result<PersonId> SqlRosterEdits::add(const Person& person) {
    PersonId id{};
    const auto done = m_connection->change([&] {
        Person fresh = person;
        fresh.id = {};
        refuseTwin(*m_connection, fresh);
        id = sql_roster::add(*m_connection, fresh);
        return keepTrace(*m_connection, id, true, changesOf({}, fresh), "roster-person-added");
    });
    if (!done) return done.error();
    m_undoable.push_back(*done);
    return id;
}

Result<std::optional<PersonId>> SqlRosterEdits::undo() {
    if (m_undoable.empty()) return std::optional<PersonId>();
    const auto done = m_connection->change([&] {
        auto found =
            m_connection->rows("roster_edit_by_id", {{"id", static_cast<qint64>(m_undoable.back())}}, readEdit);
        if (found.empty()) throw SqlFailure{{ErrorId::StoreFailed, {}, "the trace is gone"}};
        takeBack(*m_connection, found.front());
        return found.front().person;
    });
    if (!done) return done.error();
    m_undoable.pop_back();
    return std::optional(*done);
}

Result<std::vector<RosterEdit>> SqlRosterEdits::of(PersonId person, int limit) {
    return m_connection->transact([&] {
        return m_connection->rows("roster_edits_of", {{"person", static_cast<qint64>(person)}, {"limit", limit}},
                                  readEdit);
    });
}

}  // namespace xuezhao
