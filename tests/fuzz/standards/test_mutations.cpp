// Thousands of damaged standards, the same each time: none may crash the loader or load as nonsense.

#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace xuezhao {
namespace {

constexpr int kMutations = 1500;  // of each file

/// Pieces that mean something to a JSON parser or to the loader.
constexpr std::array<std::string_view, 20> kPieces{"{",
                                                   "}",
                                                   "[",
                                                   "]",
                                                   ",",
                                                   ":",
                                                   "\"",
                                                   "\\u0000",
                                                   "\\ud800",
                                                   "null",
                                                   "true",
                                                   "-1",
                                                   "1e308",
                                                   "1e-400",
                                                   "0.5",
                                                   "\"min\":",
                                                   "\"cm_each_side\"",
                                                   "\n",
                                                   std::string_view("\0", 1),
                                                   "\xC3"};

void mutate(std::string& json, std::mt19937& random) {
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : random() % end; };
    for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
        const std::size_t at = below(json.size());
        const std::size_t length = below(60);
        switch (below(6)) {
            case 0: json.insert(at, kPieces[below(kPieces.size())]); break;
            case 1: json.erase(at, length); break;
            case 2: json.insert(below(json.size()), json.substr(at, length)); break;
            case 3: {  // another digit: numbers beyond every range
                const std::size_t digit = json.find_first_of("0123456789", at);
                if (digit != json.npos) json.replace(digit, 1, std::to_string(random()));
                break;
            }
            case 4: {  // a key with a letter changed
                const std::size_t quote = json.find('"', at);
                if (quote != json.npos && quote + 1 < json.size()) json[quote + 1] = static_cast<char>('a' + below(26));
                break;
            }
            default:
                if (below(4) == 0) json.resize(at);
        }
    }
}

TEST(Mutations, EveryShippedStandard) {
    for (const auto& path : test::sourceFiles("resources/standards", {".json"})) {
        const std::string seed = test::readText(path);
        ASSERT_FALSE(seed.empty());
        std::mt19937 random(20'261'122);
        for (int i = 0; i < kMutations; ++i) {
            std::string json = seed;
            mutate(json, random);
            // A copy of its own size, so that the sanitizer sees every read beyond it.
            const std::vector<unsigned char> exact(json.begin(), json.end());
            LLVMFuzzerTestOneInput(exact.data(), exact.size());
        }
    }
}

}  // namespace
}  // namespace xuezhao
