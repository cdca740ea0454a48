#include "core/store/sql_refusals.h"

#include "core/store/sql_time.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace xuezhao {
namespace {

struct KindRow {
    RemedyKind kind;
    std::string_view name;
};
constexpr std::array kKinds{KindRow{RemedyKind::NewCrop, "new-crop"}, KindRow{RemedyKind::Undone, "undone"},
                            KindRow{RemedyKind::ComeBack, "come-back"}, KindRow{RemedyKind::Later, "later"},
                            KindRow{RemedyKind::Open, "open"}};

RemedyKind kindOf(std::string_view name) {
    const auto row = std::find_if(kKinds.begin(), kKinds.end(), [&](const KindRow& one) { return one.name == name; });
    return row == kKinds.end() ? RemedyKind::Open : row->kind;
}

/// An id, or NULL.
template <typename Id>
QVariant sqlId(const std::optional<Id>& id) {
    return id ? QVariant(static_cast<qint64>(*id)) : QVariant();
}

template <typename Id>
std::optional<Id> fromSqlId(const QVariant& value) {
    return value.isNull() ? std::nullopt : std::optional(Id(value.toLongLong()));
}

Refusal readRefusal(const QSqlQuery& row) {
    Refusal refusal;
    refusal.id = row.value(0).toLongLong();
    refusal.person = fromSqlId<PersonId>(row.value(1));
    refusal.capture = fromSqlId<CaptureId>(row.value(2));
    refusal.row = row.value(3).toInt();
    refusal.list = fromSqlText(row.value(4));
    refusal.received = fromMilliseconds(row.value(5).toLongLong());
    refusal.serial = fromSqlText(row.value(6));
    refusal.studentNumber = fromSqlText(row.value(7));
    refusal.citizenNumber = fromSqlText(row.value(8));
    refusal.name = fromSqlText(row.value(9));
    refusal.reason = fromSqlText(row.value(10));
    return refusal;
}

RemedyEvent readEvent(const QSqlQuery& row) {
    RemedyEvent event;
    event.person = PersonId(row.value(1).toLongLong());
    event.at = fromMilliseconds(row.value(2).toLongLong());
    event.batch = row.value(3).toLongLong();
    event.kind = kindOf(fromSqlText(row.value(4)));
    event.former = fromSqlId<CaptureId>(row.value(5));
    event.capture = fromSqlId<CaptureId>(row.value(6));
    return event;
}

/// The list's id; an older one of the same bytes is used again. Throws SqlFailure.
qint64 listId(SqlConnection& connection, const RefusalList& list) {
    qint64 id = 0;
    const auto read = [&](const QSqlQuery& row) { id = row.value(0).toLongLong(); };
    connection.each("refusal_list_by_hash", {{"sha256", sqlText(list.sha256)}}, read);
    if (id) {
        connection.run("clear_refusals_of_nobody", {{"list", id}});
        return id;
    }
    connection.each(
        "add_refusal_list",
        {{"name", sqlText(list.name)}, {"sha256", sqlText(list.sha256)}, {"received", toMilliseconds(list.received)}},
        read);
    return id;
}

std::unordered_map<qint64, qint64> captureOfPerson(SqlConnection& connection) {
    std::unordered_map<qint64, qint64> captures;
    connection.each("current_photos", {},
                    [&](const QSqlQuery& row) { captures[row.value(0).toLongLong()] = row.value(1).toLongLong(); });
    return captures;
}

}  // namespace

std::string_view toName(RemedyKind kind) {
    return std::find_if(kKinds.begin(), kKinds.end(), [&](const KindRow& row) { return row.kind == kind; })->name;
}

Result<int> SqlRefusals::addList(const RefusalList& list) {
    return m_connection.change([&] {
        const qint64 id = listId(m_connection, list);
        const auto captures = captureOfPerson(m_connection);
        int added = 0;
        for (const Refusal& row : list.rows) {
            QVariant capture;
            if (row.person) {
                const auto found = captures.find(static_cast<qint64>(*row.person));
                if (found != captures.end()) capture = found->second;
            }
            bool isNew = false;
            m_connection.each("add_refusal",
                              {{"list", id},
                               {"row", row.row},
                               {"person", sqlId(row.person)},
                               {"capture", capture},
                               {"serial", sqlText(row.serial)},
                               {"student_number", sqlText(row.studentNumber)},
                               {"citizen_number", sqlText(row.citizenNumber)},
                               {"name", sqlText(row.name)},
                               {"reason", sqlText(row.reason)}},
                              [&](const QSqlQuery&) { isNew = true; });
            if (!isNew) continue;
            ++added;
            if (!capture.isNull()) m_connection.run("add_refused_files", {{"capture", capture}});
        }
        return added;
    });
}

Result<std::vector<Refusal>> SqlRefusals::all() {
    return m_connection.transact([&] { return m_connection.rows("all_refusals", {}, readRefusal); });
}

Result<std::set<std::string>> SqlRefusals::refusedHashes() {
    return m_connection.transact([&] {
        std::set<std::string> hashes;
        m_connection.each("refused_hashes", {},
                          [&](const QSqlQuery& row) { hashes.insert(fromSqlText(row.value(0))); });
        return hashes;
    });
}

Result<std::vector<CurrentPhoto>> SqlRefusals::currentPhotos() {
    return m_connection.transact([&] {
        std::unordered_set<qint64> refused;
        m_connection.each("current_refused_photos", {},
                          [&](const QSqlQuery& row) { refused.insert(row.value(0).toLongLong()); });
        return m_connection.rows("current_photos", {}, [&](const QSqlQuery& row) {
            const qint64 person = row.value(0).toLongLong();
            return CurrentPhoto{PersonId(person), CaptureId(row.value(1).toLongLong()), row.value(2).toInt(),
                                refused.contains(person)};
        });
    });
}

Result<std::int64_t> SqlRefusals::nextBatch() {
    return m_connection.transact([&] { return std::int64_t(m_connection.number("next_remedy_batch")); });
}

Result<void> SqlRefusals::add(const RemedyEvent& event) {
    return m_connection.change([&] {
        m_connection.run("add_remedy", {{"person", static_cast<qint64>(event.person)},
                                        {"at", toMilliseconds(event.at)},
                                        {"batch", static_cast<qint64>(event.batch)},
                                        {"kind", sqlText(toName(event.kind))},
                                        {"former", sqlId(event.former)},
                                        {"capture", sqlId(event.capture)}});
    });
}

Result<std::vector<RemedyEvent>> SqlRefusals::events() {
    return m_connection.transact([&] { return m_connection.rows("all_remedies", {}, readEvent); });
}

Result<void> SqlRefusals::keep(const Assessment& assessment) {
    return m_connection.change([&] {
        m_connection.run("put_assessment", {{"person", static_cast<qint64>(assessment.person)},
                                            {"capture", static_cast<qint64>(assessment.capture)},
                                            {"reasons", sqlText(assessment.reasons)},
                                            {"remedy", sqlText(assessment.remedy)}});
    });
}

Result<std::vector<Assessment>> SqlRefusals::assessments() {
    return m_connection.transact([&] {
        return m_connection.rows("all_assessments", {}, [](const QSqlQuery& row) {
            return Assessment{PersonId(row.value(0).toLongLong()), CaptureId(row.value(1).toLongLong()),
                              fromSqlText(row.value(2)), fromSqlText(row.value(3))};
        });
    });
}

}  // namespace xuezhao
