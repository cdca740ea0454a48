// The entry of libFuzzer for the text of a QR code, and for the same text typed by a scanner.

#include "core/devices/code/qr_code.h"
#include "core/devices/scan_text.h"
#include "tests/fuzz/readers/fuzz_targets.h"

#include <cstdlib>
#include <string_view>

int fuzzQrText(const unsigned char* data, std::size_t size) {
    using namespace xuezhao;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto shown = scanFromQr(text);
    const auto typed = scanFromText(text);
    if (!shown) return 0;
    if (shown->number.empty() || shown->number.size() > text.size() + 3) std::abort();
    // Held before the camera or typed by a scanner, it is the same person.
    if (typed && (typed->number != shown->number || typed->kind != shown->kind)) std::abort();
    return 0;
}

#ifdef XUEZHAO_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    return fuzzQrText(data, size);
}
#endif
