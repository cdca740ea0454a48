#include "core/roster/xlsx_writer.h"

#include "core/base/durable_file.h"
#include "core/base/read_file.h"

#include <xlsxwriter.h>

#include <QTemporaryDir>

#include <algorithm>
#include <limits>
#include <memory>
#include <system_error>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

/// The rows as a workbook file; it need not be durable.
lxw_error writeWorkbook(const Table& table, const fs::path& file, const fs::path& scratch) {
    std::string scratchName = scratch.string();
    lxw_workbook_options options{};
    options.tmpdir = scratchName.data();
    lxw_workbook* workbook = workbook_new_opt(file.c_str(), &options);
    if (!workbook) return LXW_ERROR_CREATING_XLSX_FILE;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format* text = workbook_add_format(workbook);
    format_set_num_format(text, "@");
    lxw_format* header = workbook_add_format(workbook);
    format_set_num_format(header, "@");
    format_set_bold(header);
    lxw_error failure = worksheet_set_column(sheet, 0, LXW_COL_MAX - 1, 16, text);
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t r = 0; r < table.rows.size() && failure == LXW_NO_ERROR; ++r) {
        const auto& cells = table.rows[r].cells;
        for (std::size_t c = 0; c < cells.size() && failure == LXW_NO_ERROR; ++c) {
            if (cells[c].text.empty()) continue;
            failure = worksheet_write_string(sheet, static_cast<lxw_row_t>(r), static_cast<lxw_col_t>(c),
                                             cells[c].text.c_str(), r == 0 ? header : text);
        }
    }
    const lxw_error closed = workbook_close(workbook);
    return failure == LXW_NO_ERROR ? closed : failure;
}

bool fitsASheet(const Table& table) {
    return table.rows.size() <= LXW_ROW_MAX && std::all_of(table.rows.begin(), table.rows.end(), [](const auto& row) {
               return row.cells.size() <= LXW_COL_MAX;
           });
}

Error writeError(lxw_error failure, const fs::path& file) {
    const std::string detail = lxw_strerror(failure);
    if (failure == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED || failure == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE) {
        return {ErrorId::TableTooLarge, file.filename().string(), detail};
    }
    return {ErrorId::WriteFailed, file.filename().string(), detail};
}

}  // namespace

Result<void> writeXlsx(const Table& table, const fs::path& file) {
    if (!fitsASheet(table)) return Error{ErrorId::TableTooLarge, file.filename().string(), "rows or columns"};
    std::error_code failure;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    fs::create_directories(folder, failure);
    // Beside the target, not in the system's folder for temporary files: the rows are personal data.
    const QTemporaryDir scratch(QString::fromStdU16String((folder / ".export-XXXXXX").u16string()));
    if (!scratch.isValid())
        return Error{ErrorId::FolderUnwritable, folder.string(), scratch.errorString().toStdString()};
    const fs::path scratchFolder(scratch.path().toStdU16String());
    const fs::path draft = scratchFolder / "draft.xlsx";
    if (const lxw_error made = writeWorkbook(table, draft, scratchFolder); made != LXW_NO_ERROR) {
        return writeError(made, file);
    }
    const auto bytes = readFile(draft, std::numeric_limits<std::uintmax_t>::max());
    if (!bytes) return bytes.error();
    return writeDurably(file, *bytes);
}

}  // namespace xuezhao
