// The entry of libFuzzer for the csv reader: what it reads comes back the same through the writer.

#include "core/roster/csv_reader.h"
#include "core/roster/csv_writer.h"
#include "core/roster/import.h"

#include <cstdlib>

int fuzzCsv(const unsigned char* data, std::size_t size) {
    using namespace xuezhao;
    const auto table = readCsv({data, size});
    if (!table || table->rows.empty()) return 0;
    (void)previewImport(*table);
    const std::string text = writeCsv(*table, CsvEncoding::Utf8);
    const auto again = readCsv({reinterpret_cast<const unsigned char*>(text.data()), text.size()});
    if (!again || again->rows.size() != table->rows.size()) std::abort();
    return 0;
}

#ifdef XUEZHAO_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    return fuzzCsv(data, size);
}
#endif
