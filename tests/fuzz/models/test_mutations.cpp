// Thousands of damaged nets, the same each time: none may crash or hang the converter.

#include "tests/support/nets/net_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace xuezhao {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int kMutations = 8000;

/// One to four random changes: a bit, a byte, a number of four bytes, a cut, two places exchanged.
void mutate(Bytes& bytes, std::mt19937& random) {
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : random() % end; };
    for (std::size_t changes = 1 + below(4); changes > 0 && bytes.size() > 8; --changes) {
        const std::size_t at = below(bytes.size() - 4);
        switch (below(6)) {
            case 0: bytes[at] ^= static_cast<std::uint8_t>(1U << below(8)); break;
            case 1: bytes[at] = static_cast<std::uint8_t>(below(256)); break;
            case 2: bytes[at] = static_cast<std::uint8_t>(below(40)); break;  // another operator, side or place
            case 3: {
                constexpr std::int32_t kNumbers[] = {-1, 0, 1, 255, 65'536, 0x7FFFFFFF, -0x7FFFFFFF};
                const std::int32_t number = kNumbers[below(std::size(kNumbers))];
                std::memcpy(&bytes[at / 4 * 4], &number, sizeof number);
                break;
            }
            case 4:
                if (below(8) == 0) bytes.resize(at);
                break;
            default: std::swap(bytes[at], bytes[below(bytes.size())]);
        }
    }
}

TEST(Mutations, ANetOfManyKinds) {
    const Bytes net = test::netOfManyKinds();
    std::mt19937 random(20'261'122);
    for (int i = 0; i < kMutations; ++i) {
        Bytes bytes = net;
        mutate(bytes, random);
        // A copy of its own size, so that the sanitizer sees every read beyond it.
        const Bytes exact(bytes.begin(), bytes.end());
        LLVMFuzzerTestOneInput(exact.data(), exact.size());
    }
}

TEST(Mutations, EveryCutOfIt) {
    const Bytes net = test::netOfManyKinds();
    for (std::size_t size = 0; size < net.size(); size += size < 256 ? 1 : 13) {
        const Bytes cut(net.begin(), net.begin() + std::ptrdiff_t(size));
        LLVMFuzzerTestOneInput(cut.data(), cut.size());
    }
}

}  // namespace
}  // namespace xuezhao
