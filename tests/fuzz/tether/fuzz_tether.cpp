// The entry of libFuzzer for what the station and its helper for tethered cameras hear of each other: whatever a
// stream holds, a message that makes sense comes back the same.

#include "core/tether/messages.h"

#include <algorithm>
#include <cstdlib>
#include <type_traits>

namespace {

using namespace xuezhao::tether;

template <typename T>
void sameAgain(const T& value) {
    const Packed packed = pack(value);
    Unpacker unpacker;
    unpacker.feed({reinterpret_cast<const unsigned char*>(packed.head.data()), packed.head.size()});
    if (packed.bytes) unpacker.feed(*packed.bytes);
    auto message = unpacker.next();
    if (!message || unpacker.broken()) std::abort();
    bool same = false;
    if constexpr (std::is_same_v<T, Report>) {
        const auto again = reportOf(std::move(*message));
        same = again && again->index() == value.index();
    } else {
        const auto again = commandOf(*message);
        same = again && again->index() == value.index();
    }
    if (!same) std::abort();
}

}  // namespace

/// The first byte says into which pieces the rest is chopped.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    if (size == 0) return 0;
    const std::size_t step = 1 + data[0];
    Unpacker unpacker;
    for (std::size_t at = 1; at < size; at += step) {
        unpacker.feed({data + at, std::min(step, size - at)});
        while (auto message = unpacker.next()) {
            if (const auto command = commandOf(*message)) sameAgain(*command);
            if (const auto report = reportOf(std::move(*message))) sameAgain(*report);
        }
    }
    return 0;
}
