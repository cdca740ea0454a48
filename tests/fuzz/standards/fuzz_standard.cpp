// The entry of libFuzzer for the loader of standards.

#include "core/standards/standard_loader.h"

#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    using namespace xuezhao;
    const auto standard = loadStandard({reinterpret_cast<const char*>(data), size}, "s.json");
    if (!standard) {
        if (standard.error().where.rfind("s.json, line ", 0) != 0) std::abort();  // always a file and a line
        return 0;
    }
    // What loads holds what the rest of the program takes for granted.
    if (standard->backgrounds.empty() || standard->file.picture.area() <= 0) std::abort();
    for (const Limit& limit : standard->limits) {
        if (limit.range.empty() || !(limit.range.hasMin() || limit.range.hasMax())) std::abort();
    }
    return 0;
}
