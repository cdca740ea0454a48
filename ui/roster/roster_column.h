#pragma once

#include "core/roster/roster_fields.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace xuezhao {

/// The columns of the roster's table: rows in roster_column.cpp.
enum class RosterColumn {
    Serial,
    StudentNumber,
    Name,
    Sex,
    CitizenNumber,
    College,
    Major,
    ClassName,
    Fee,
    State,
    Taken,
    Attempts,
    Code,
    InstitutionCode,
    InstitutionName,
};

struct RosterColumnRow {
    RosterColumn id;
    const char* name;                  ///< in settings
    const char* title;                 ///< English source text, translation context "RosterColumn"
    std::optional<RosterField> field;  ///< that it shows and in which it is edited
    int width;                         ///< in body sizes: what the longest usual text takes
    bool shown;                        ///< unless the user chose
    bool wide;                         ///< in large windows alone, unless the user chose
};

std::span<const RosterColumnRow> rosterColumns();
const RosterColumnRow& rosterColumn(int column);
QString columnTitle(const RosterColumnRow& row);
/// The column that shows a field.
std::optional<RosterColumn> columnOf(RosterField field);

/// One column of the table as the user has it.
struct ColumnPlace {
    RosterColumn id{};
    bool shown = true;
    int width = 0;  ///< logical pixels; 0: as usual

    friend bool operator==(const ColumnPlace&, const ColumnPlace&) = default;
};

/// All columns in the order of the table. "name:90 -sex:40 ..."; what is not known is left out, columns that the text
/// does not name come behind as they usually are. An empty text gives the usual ones.
std::vector<ColumnPlace> columnPlaces(const QString& text, bool largeWindow);
QString toText(const std::vector<ColumnPlace>& places);

}  // namespace xuezhao
