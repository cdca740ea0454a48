#pragma once

#include "core/roster/roster_fields.h"
#include "core/roster/table.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// What one column of the file is taken for; nothing: an unknown one, kept as it is.
using ColumnMapping = std::vector<std::optional<RosterField>>;

/// Something about one row that a person should know. By the severity of its error:
/// Fault: nothing can be imported until a person decides; Warning: the cell or the row is left out;
/// Notice: imported as it stands.
struct ImportProblem {
    Error error;             ///< `where`: "row 17, 身份证号"; no personal data
    int row = 0;             ///< as the spreadsheet program numbers it; 0: the file as a whole
    std::vector<int> twins;  ///< the other rows of a duplicate

    Severity severity() const { return errorRow(error.id).severity; }
};

/// What the person chose in the preview.
struct ImportChoices {
    std::optional<ColumnMapping> mapping;  ///< instead of the guess from the headers
    std::set<int> leaveOut;                ///< row numbers
};

/// What an import would do. Nothing is stored by making one.
struct ImportPreview {
    int headerRow = 0;                    ///< 0: none was found
    std::vector<std::string> headers;     ///< as in the file
    ColumnMapping mapping;                ///< one a header
    std::vector<Person> people;           ///< ready for Store::putPeople
    std::vector<int> rows;                ///< the file's row of each person
    std::vector<ImportProblem> problems;  ///< by row
    int emptyRows = 0;
    int leftOut = 0;  ///< rows that the person left out

    /// Nothing may be imported yet: a header is missing, or two rows are the same person.
    bool blocked() const;
    int count(Severity severity) const;
};

/// Reads a table as a roster: finds the header among the first rows, guesses its columns, cleans every cell and
/// says what is wrong with which row. Pure.
ImportPreview previewImport(const Table& table, const ImportChoices& choices = {});

}  // namespace xuezhao
