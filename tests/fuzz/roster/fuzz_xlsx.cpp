// The entry of libFuzzer for the xlsx reader and everything a preview does with what it read.

#include "core/roster/import.h"
#include "core/roster/xlsx_reader.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace xuezhao;
    const auto table = readXlsx({data, size});
    if (!table) return 0;
    int last = 0;
    for (const TableRow& row : table->rows) {
        if (row.number <= last || row.cells.empty() || row.cells.back().text.empty()) std::abort();
        last = row.number;
    }
    const ImportPreview preview = previewImport(*table);
    if (preview.people.size() != preview.rows.size() || preview.mapping.size() != preview.headers.size()) std::abort();
    return 0;
}
