#pragma once

#include <string>
#include <string_view>

namespace xuezhao {

/// Every error the program can report. The rows are in errors.def.
enum class ErrorId {
#define XZ_ERROR(id, severity, retry, hint) id,
#include "core/base/errors.def"
#undef XZ_ERROR
};

enum class Severity { Notice, Warning, Fault };
enum class Retry { No, Yes };

/// One row of the table.
struct ErrorRow {
    ErrorId id;
    std::string_view name;
    Severity severity;
    Retry retry;
    const char* hint;  ///< English source text, translation context "Error"
};

/// The row of an id. Every id has one.
const ErrorRow& errorRow(ErrorId id);

/// All rows in the order of errors.def: {first, count}.
struct ErrorTable {
    const ErrorRow* rows;
    int count;
    const ErrorRow* begin() const { return rows; }
    const ErrorRow* end() const { return rows + count; }
};
ErrorTable errorTable();

/// What went wrong, as a value.
struct Error {
    ErrorId id;
    std::string where;   ///< what it concerns, shown to the person: "p.jpg", "roster.xlsx, row 17"; never personal data
    std::string detail;  ///< for the log alone: system message, SQL text, offset

    friend bool operator==(const Error&, const Error&) = default;
};

/// The hint in the language in force, with the place in front: "p.jpg: The file is empty. ..." (UTF-8). Citizen numbers
/// in the place are masked: people name files by them.
std::string toText(const Error& error);

}  // namespace xuezhao
