#include "core/roster/export.h"

#include "core/base/durable_file.h"
#include "core/roster/csv_writer.h"
#include "core/roster/dbf_writer.h"
#include "core/roster/roster_fields.h"
#include "core/roster/xlsx_writer.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace xuezhao {
namespace {

/// An unknown column: its header, and which of several with the same header it is.
using OtherColumn = std::pair<std::string, int>;

std::vector<const RosterFieldRow*> writtenFields(const std::vector<Person>& people) {
    std::vector<const RosterFieldRow*> fields;
    for (const RosterFieldRow& field : rosterFields()) {
        const bool used = std::any_of(people.begin(), people.end(),
                                      [&](const Person& person) { return !(person.*field.member).empty(); });
        if (static_cast<int>(fields.size()) < kRegisterFields || used) fields.push_back(&field);
    }
    return fields;
}

/// Calls `take` with the column and the text of every unknown cell of a person.
template <typename Take>
void eachOther(const Person& person, Take take) {
    std::map<std::string, int> seen;
    for (const auto& [header, text] : person.others) take(OtherColumn(header, seen[header]++), text);
}

/// The unknown columns, in the order in which they first come, with their places.
std::map<OtherColumn, std::size_t> otherColumns(const std::vector<Person>& people, std::size_t firstPlace,
                                                std::vector<std::string>& headers) {
    std::map<OtherColumn, std::size_t> places;
    for (const Person& person : people) {
        eachOther(person, [&](const OtherColumn& column, const std::string&) {
            if (places.emplace(column, firstPlace + places.size()).second) headers.push_back(column.first);
        });
    }
    return places;
}

TableRow rowOf(int number, const std::vector<std::string>& texts) {
    TableRow row;
    row.number = number;
    for (const std::string& text : texts) row.cells.push_back({text, Cell::Kind::Text});
    return row;
}

}  // namespace

Table rosterTable(const std::vector<Person>& people) {
    const auto fields = writtenFields(people);
    std::vector<std::string> headers;
    for (const RosterFieldRow* field : fields) headers.emplace_back(field->header);
    const auto others = otherColumns(people, headers.size(), headers);

    Table table;
    table.rows.push_back(rowOf(1, headers));
    for (const Person& person : people) {
        std::vector<std::string> texts(headers.size());
        for (std::size_t i = 0; i < fields.size(); ++i) texts[i] = person.*fields[i]->member;
        eachOther(person, [&](const OtherColumn& column, const std::string& text) { texts[others.at(column)] = text; });
        table.rows.push_back(rowOf(static_cast<int>(table.rows.size()) + 1, texts));
    }
    return table;
}

Result<void> exportRoster(const std::vector<Person>& people, const std::filesystem::path& file, RosterFormat format) {
    return writeTable(rosterTable(people), file, format);
}

Result<void> writeTable(const Table& table, const std::filesystem::path& file, RosterFormat format) {
    if (format == RosterFormat::Xlsx) return writeXlsx(table, file);
    if (format == RosterFormat::Dbf) {
        const auto bytes = writeDbf(table);
        if (!bytes) return bytes.error();
        return writeDurably(file, *bytes);
    }
    const std::string text =
        writeCsv(table, format == RosterFormat::CsvUtf8 ? CsvEncoding::Utf8 : CsvEncoding::Gb18030);
    return writeDurably(file, {reinterpret_cast<const unsigned char*>(text.data()), text.size()});
}

}  // namespace xuezhao
