// The entry of libFuzzer for the dbf reader: what it reads is a table, and comes back the same through the writer.

#include "core/roster/dbf_reader.h"
#include "core/roster/dbf_writer.h"
#include "core/roster/import.h"

#include <cstdlib>

int fuzzDbf(const unsigned char* data, std::size_t size) {
    using namespace xuezhao;
    const auto table = readDbf({data, size});
    if (!table) return 0;
    if (table->rows.empty()) std::abort();
    (void)previewImport(*table);
    const auto bytes = writeDbf(*table);
    if (!bytes) return 0;
    const auto again = readDbf(*bytes);
    if (!again) std::abort();
    return 0;
}

#ifdef XUEZHAO_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    return fuzzDbf(data, size);
}
#endif
