// Thousands of damaged answers, cards and codes, the same each time.

#include "core/devices/virtual_people.h"
#include "tests/fuzz/readers/fuzz_targets.h"
#include "tests/support/sam/sam_module.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace xuezhao {
namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr int kMutations = 4000;  // of each kind

class Damage {
public:
    /// Changes bytes, takes some out, doubles some, or cuts the end off.
    Bytes operator()(Bytes bytes) {
        for (std::size_t changes = below(4); changes > 0 && !bytes.empty(); --changes) {
            const auto at = bytes.begin() + std::ptrdiff_t(below(bytes.size()));
            const auto end = at + std::ptrdiff_t(std::min<std::size_t>(below(12), std::size_t(bytes.end() - at)));
            switch (below(4)) {
                case 0: *at = static_cast<std::uint8_t>(m_random()); break;
                case 1: bytes.erase(at, end); break;
                case 2: {
                    const Bytes piece(at, end);
                    bytes.insert(bytes.begin() + std::ptrdiff_t(below(bytes.size())), piece.begin(), piece.end());
                    break;
                }
                default:
                    if (below(4) == 0) bytes.erase(at, bytes.end());
            }
        }
        return bytes;
    }
    std::size_t below(std::size_t end) { return m_random() % end; }

private:
    std::mt19937 m_random{20'261'123};
};

/// A copy of its own size, so that the sanitizer sees every read beyond it.
template <typename Target>
void feed(Target target, const Bytes& bytes) {
    const Bytes exact(bytes.begin(), bytes.end());
    target(exact.data(), exact.size());
}

test::Card someCard(std::size_t kind) {
    return test::Card::of(static_cast<test::CardKind>(kind), virtualPerson(int(kind)).citizenNumber, u"林𠮷·雯",
                          u"NOBODY, ANNA");
}

TEST(Mutations, OfAModulesAnswers) {
    Damage damage;
    for (int i = 0; i < kMutations; ++i) {
        Bytes stream{static_cast<std::uint8_t>(1 + damage.below(200))};
        for (std::size_t answers = 1 + damage.below(5); answers > 0; --answers) {
            const Bytes whole = damage.below(3) == 0 ? test::samAnswer(0x90, test::cardData(someCard(damage.below(4))))
                                : damage.below(2) == 0 ? test::samAnswer(0x9F, Bytes(4, 0))
                                                       : test::samAnswer(0x90, Bytes(8, 0));
            const Bytes sent = damage(whole);
            stream.insert(stream.end(), sent.begin(), sent.end());
        }
        feed(fuzzSamFrames, stream);
    }
}

TEST(Mutations, OfCards) {
    Damage damage;
    for (int i = 0; i < kMutations; ++i) {
        Bytes data = test::cardData(someCard(damage.below(4)), damage.below(2) == 0 ? -1 : 512);
        // Mostly inside the text, where the lengths still fit.
        for (int changes = 0; changes < 6; ++changes)
            data[4 + damage.below(258)] = static_cast<std::uint8_t>(damage.below(256));
        feed(fuzzSamCard, damage.below(3) == 0 ? damage(data) : data);
    }
}

TEST(Mutations, OfCodes) {
    Damage damage;
    const std::string seeds[] = {virtualPerson(1).citizenNumber,
                                 "TXCJM:8Qv2m0pXw9LzR4k=|0001",
                                 "２０２２１１０３２７",
                                 "林𠮷",
                                 "04A1B2C3",
                                 " \r\n"};
    for (int i = 0; i < kMutations; ++i) {
        const std::string& seed = seeds[damage.below(std::size(seeds))];
        feed(fuzzQrText, damage(Bytes(seed.begin(), seed.end())));
    }
}

}  // namespace
}  // namespace xuezhao
