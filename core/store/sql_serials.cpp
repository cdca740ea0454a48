#include "core/store/sql_serials.h"

#include <algorithm>
#include <unordered_map>

namespace xuezhao::sql_serials {
namespace {

[[noreturn]] void fail(ErrorId id, std::string where, std::string detail) {
    throw SqlFailure{{id, std::move(where), std::move(detail)}};
}

/// The lowest free serial above the last used one of a block, after its end the lowest free one at all; 0 when full.
int nextFree(SqlConnection& connection, const SerialBlock& block) {
    const auto lowestFree = [&](int first) {
        return static_cast<int>(connection.number("lowest_free_serial", {{"first", first}, {"last", block.last}}));
    };
    const auto lastUsed = connection.number("last_used_serial", {{"first", block.first}, {"last", block.last}});
    const int above = lowestFree(std::max(block.first, static_cast<int>(lastUsed) + 1));
    return above ? above : lowestFree(block.first);
}

/// The blocks meant for a college: its own, otherwise those for everybody.
std::vector<SerialBlock> blocksFor(SqlConnection& connection, const std::string& college) {
    const auto all = blocks(connection);
    const auto named = [&](const std::string& name) {
        std::vector<SerialBlock> out;
        std::copy_if(all.begin(), all.end(), std::back_inserter(out), [&](const auto& b) { return b.college == name; });
        return out;
    };
    const auto own = named(college);
    return own.empty() ? named({}) : own;
}

std::optional<Serial> held(SqlConnection& connection, PersonId person) {
    std::optional<Serial> serial;
    connection.each("serial_of_person", {{"person", static_cast<qint64>(person)}},
                    [&](const QSqlQuery& row) { serial = Serial::fromNumber(row.value(0).toInt()); });
    return serial;
}

Serial nextNew(SqlConnection& connection, PersonId person) {
    std::optional<std::string> college;
    connection.each("college_of_person", {{"person", static_cast<qint64>(person)}},
                    [&](const QSqlQuery& row) { college = fromSqlText(row.value(0)); });
    if (!college) fail(ErrorId::StoreFailed, {}, "no such person");
    const auto candidates = blocksFor(connection, *college);
    if (candidates.empty()) fail(ErrorId::SerialNoBlock, *college, {});
    for (const SerialBlock& block : candidates) {
        if (const auto serial = Serial::fromNumber(nextFree(connection, block))) return *serial;
    }
    fail(ErrorId::SerialsExhausted, *college, {});
}

void insert(SqlConnection& connection, Serial serial, PersonId person, const char* state) {
    connection.run(
        "add_serial",
        {{"serial", serial.number()}, {"person", static_cast<qint64>(person)}, {"state", QLatin1String(state)}});
}

}  // namespace

void assign(SqlConnection& connection, const std::vector<Assignment>& assignments) {
    struct Held {
        int serial = 0;
        bool fixed = false;  ///< by a photograph, saved or in progress
    };
    std::unordered_map<int, PersonId> owners;
    std::unordered_map<qint64, Held> holdings;
    connection.each("all_serials", {}, [&](const QSqlQuery& row) {
        const int serial = row.value(0).toInt();
        const qint64 person = row.value(1).toLongLong();
        owners.emplace(serial, PersonId(person));
        holdings[person] = {serial, row.value(2).toString() != QLatin1String("assigned")};
    });

    // First everything that is given up, then everything that is new.
    std::vector<std::pair<Serial, PersonId>> wanted;
    for (const auto& [person, text] : assignments) {
        const auto serial = Serial::fromText(text);
        if (!serial) fail(ErrorId::DataBadValue, text, "not a serial");
        const auto holding = holdings.find(static_cast<qint64>(person));
        if (holding != holdings.end()) {
            if (holding->second.serial == serial->number()) continue;
            if (holding->second.fixed) fail(ErrorId::SerialTaken, text, "the person has another one in use");
            connection.run("release_serial", {{"person", static_cast<qint64>(person)}});
            owners.erase(holding->second.serial);
        }
        wanted.emplace_back(*serial, person);
    }
    for (const auto& [serial, person] : wanted) {
        if (!owners.emplace(serial.number(), person).second)
            fail(ErrorId::SerialTaken, serial.text(), "somebody has it");
        insert(connection, serial, person, "assigned");
    }
}

std::vector<SerialBlock> blocks(SqlConnection& connection) {
    return connection.rows("serial_blocks", {}, [](const QSqlQuery& row) {
        return SerialBlock{row.value(0).toInt(), row.value(1).toInt(), fromSqlText(row.value(2))};
    });
}

void setBlocks(SqlConnection& connection, std::vector<SerialBlock> blocks) {
    if (blocks.empty()) fail(ErrorId::SerialBlocksBad, {}, "no block");
    std::sort(blocks.begin(), blocks.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    int last = Serial::kFirst - 1;
    for (const SerialBlock& block : blocks) {
        if (block.first <= last || block.last < block.first || block.last > Serial::kLast) {
            fail(ErrorId::SerialBlocksBad, std::to_string(block.first) + "-" + std::to_string(block.last), {});
        }
        last = block.last;
    }
    connection.run("clear_serial_blocks");
    for (const SerialBlock& block : blocks) {
        connection.run("add_serial_block",
                       {{"first", block.first}, {"last", block.last}, {"college", sqlText(block.college)}});
    }
}

Serial next(SqlConnection& connection, PersonId person) {
    const auto serial = held(connection, person);
    return serial ? *serial : nextNew(connection, person);
}

std::optional<Serial> upcoming(SqlConnection& connection) {
    const auto all = blocks(connection);
    int lastSaved = 0;
    connection.each("last_saved_serial", {}, [&](const QSqlQuery& row) { lastSaved = row.value(0).toInt(); });
    const auto holdsLast = [&](const SerialBlock& b) { return b.first <= lastSaved && lastSaved <= b.last; };
    const auto forAll = [](const SerialBlock& b) { return b.college.empty(); };
    auto block = std::find_if(all.begin(), all.end(), holdsLast);
    if (block == all.end()) block = std::find_if(all.begin(), all.end(), forAll);
    if (block == all.end()) block = all.begin();
    return Serial::fromNumber(nextFree(connection, *block));
}

Serial reserve(SqlConnection& connection, PersonId person) {
    if (const auto serial = held(connection, person)) return *serial;
    const Serial serial = nextNew(connection, person);
    insert(connection, serial, person, "reserved");
    return serial;
}

}  // namespace xuezhao::sql_serials
