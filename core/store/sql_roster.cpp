#include "core/store/sql_roster.h"

#include "core/store/sql_serials.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace xuezhao::sql_roster {
namespace {

QString othersToJson(const Person& person) {
    QJsonArray columns;
    for (const auto& [header, text] : person.others) {
        columns.append(QJsonArray{sqlText(header).toString(), sqlText(text).toString()});
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

std::vector<std::pair<std::string, std::string>> othersFromJson(const QString& json) {
    std::vector<std::pair<std::string, std::string>> out;
    for (const QJsonValue column : QJsonDocument::fromJson(json.toUtf8()).array()) {
        out.emplace_back(column[0].toString().toStdString(), column[1].toString().toStdString());
    }
    return out;
}

/// The columns of the view "roster", in its order.
Person readPerson(const QSqlQuery& row) {
    int column = 0;
    const auto text = [&] { return fromSqlText(row.value(column++)); };
    Person person;
    person.id = PersonId(row.value(column++).toLongLong());
    for (std::string* field : {&person.serial, &person.studentNumber, &person.name, &person.sex, &person.citizenNumber,
                               &person.institutionCode, &person.institutionName, &person.college, &person.major,
                               &person.className, &person.code, &person.fee}) {
        *field = text();
    }
    person.walkUp = row.value(column++).toBool();
    person.others = othersFromJson(row.value(column++).toString());
    return person;
}

/// The places of add_person.sql and update_person.sql.
SqlBinds binds(const Person& p) {
    return {{"student_number", sqlText(p.studentNumber)},
            {"name", sqlText(p.name)},
            {"sex", sqlText(p.sex)},
            {"citizen_number", sqlText(p.citizenNumber)},
            {"institution_code", sqlText(p.institutionCode)},
            {"institution_name", sqlText(p.institutionName)},
            {"college", sqlText(p.college)},
            {"major", sqlText(p.major)},
            {"class_name", sqlText(p.className)},
            {"code", sqlText(p.code)},
            {"fee", sqlText(p.fee)},
            {"walk_up", p.walkUp ? 1 : 0},
            {"others", othersToJson(p)}};
}

qint64 insert(SqlConnection& connection, const Person& person) {
    return connection.number("add_person", binds(person));
}

void update(SqlConnection& connection, qint64 id, const Person& person) {
    SqlBinds places = binds(person);
    places.emplace_back("id", id);
    connection.run("update_person", places);
}

/// Who is already in the store, by number. A number of two people stands for a damaged roster.
class KnownPeople {
public:
    explicit KnownPeople(SqlConnection& connection) {
        connection.each("people_keys", {}, [this](const QSqlQuery& row) {
            const qint64 id = row.value(0).toLongLong();
            remember(m_byStudentNumber, fromSqlText(row.value(1)), id);
            remember(m_byCitizenNumber, fromSqlText(row.value(2)), id);
        });
    }

    /// The person with this student or citizen number; 0 when new. Two different ones: throws SqlFailure.
    qint64 find(const Person& person) const {
        const qint64 byStudent = idOf(m_byStudentNumber, person.studentNumber);
        const qint64 byCitizen = idOf(m_byCitizenNumber, person.citizenNumber);
        const bool torn = byStudent == kSeveral || byCitizen == kSeveral;
        if (torn || (byStudent && byCitizen && byStudent != byCitizen)) {
            throw SqlFailure{{ErrorId::RosterDuplicate, {}, "a row fits two people of the store"}};
        }
        return byStudent ? byStudent : byCitizen;
    }

private:
    using Index = std::unordered_map<std::string, qint64>;
    static constexpr qint64 kSeveral = -1;

    static void remember(Index& index, std::string number, qint64 id) {
        if (number.empty()) return;
        const auto [place, isNew] = index.emplace(std::move(number), id);
        if (!isNew) place->second = kSeveral;
    }

    static qint64 idOf(const Index& index, const std::string& number) {
        const auto found = number.empty() ? index.end() : index.find(number);
        return found == index.end() ? 0 : found->second;
    }

    Index m_byStudentNumber;
    Index m_byCitizenNumber;
};

/// Throws SqlFailure when two rows carry the same number.
void refuseTwins(const std::vector<Person>& people) {
    for (std::string Person::*number : {&Person::studentNumber, &Person::citizenNumber}) {
        std::vector<std::string_view> all;
        for (const Person& person : people) {
            if (!(person.*number).empty()) all.push_back(person.*number);
        }
        std::sort(all.begin(), all.end());
        if (std::adjacent_find(all.begin(), all.end()) != all.end()) {
            throw SqlFailure{{ErrorId::RosterDuplicate, {}, "two rows have the same number"}};
        }
    }
}

/// The text with the wildcards of LIKE taken literally, by the escape character of search_people.sql.
std::string escapeWildcards(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

/// What the file says of its unknown columns, and what was known of columns that it does not have.
void keepOtherColumns(const Person& known, Person& person) {
    auto merged = known.others;
    std::map<std::string, int> seen;
    for (const auto& [header, text] : person.others) {
        // Several columns may have one header: the first of them is the first.
        int skip = seen[header]++;
        auto place = merged.begin();
        for (; place != merged.end(); ++place) {
            if (place->first == header && skip-- == 0) break;
        }
        if (place == merged.end()) merged.emplace_back(header, text);
        else if (!text.empty()) place->second = text;
    }
    person.others = std::move(merged);
}

}  // namespace

void put(SqlConnection& connection, const std::vector<Person>& people) {
    refuseTwins(people);
    const KnownPeople known(connection);
    std::unordered_set<qint64> updated;
    std::vector<sql_serials::Assignment> serials;
    for (const Person& person : people) {
        qint64 id = known.find(person);
        if (id && !updated.insert(id).second) {
            throw SqlFailure{{ErrorId::RosterDuplicate, {}, "two rows fit one person of the store"}};
        }
        if (id) {
            Person whole = person;
            const auto before = byId(connection, PersonId(id));
            if (before && !before->others.empty()) keepOtherColumns(*before, whole);
            update(connection, id, whole);
        } else {
            id = insert(connection, person);
        }
        if (!person.serial.empty()) serials.push_back({PersonId(id), person.serial});
    }
    sql_serials::assign(connection, serials);
}

PersonId add(SqlConnection& connection, const Person& person) {
    const auto id = static_cast<PersonId>(insert(connection, person));
    if (!person.serial.empty()) sql_serials::assign(connection, {{id, person.serial}});
    return id;
}

void set(SqlConnection& connection, const Person& person) {
    SqlBinds places = binds(person);
    places.emplace_back("id", static_cast<qint64>(person.id));
    connection.run("set_person", places);
}

std::optional<Person> byId(SqlConnection& connection, PersonId id) {
    const auto found = connection.rows("person_by_id", {{"id", static_cast<qint64>(id)}}, readPerson);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Person> byNumber(SqlConnection& connection, std::string_view number) {
    return connection.rows("people_by_number", {{"number", sqlText(number)}}, readPerson);
}

std::vector<Person> search(SqlConnection& connection, std::string_view text, int limit) {
    const std::string escaped = escapeWildcards(text);
    return connection.rows("search_people",
                           {{"text", sqlText(text)},
                            {"holds", sqlText("%" + escaped + "%")},
                            {"begins", sqlText(escaped + "%")},
                            {"limit", limit}},
                           readPerson);
}

std::vector<Person> all(SqlConnection& connection) {
    return connection.rows("all_people", {}, readPerson);
}

}  // namespace xuezhao::sql_roster
