#pragma once

#include "core/roster/table.h"
#include "core/store/person.h"

#include <string>
#include <vector>

namespace xuezhao::test {

/// A table whose rows are numbered from 1; an empty one is left out, as readTable does.
inline Table tableOf(const std::vector<std::vector<std::string>>& rows) {
    Table table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].empty()) {
            ++table.emptyRows;
            continue;
        }
        TableRow row{int(i) + 1, {}};
        for (const std::string& text : rows[i]) row.cells.push_back({text});
        table.rows.push_back(std::move(row));
    }
    return table;
}

inline Person person(std::int64_t id, std::string serial, std::string student, std::string citizen, std::string name) {
    Person one;
    one.id = PersonId(id);
    one.serial = std::move(serial);
    one.studentNumber = std::move(student);
    one.citizenNumber = std::move(citizen);
    one.name = std::move(name);
    return one;
}

}  // namespace xuezhao::test
