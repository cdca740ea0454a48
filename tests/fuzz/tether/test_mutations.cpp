// Thousands of damaged conversations with the helper for tethered cameras, the same each time.

#include "core/tether/messages.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace xuezhao::tether {
namespace {

constexpr int kMutations = 2000;

std::string conversation() {
    const auto bytes = std::make_shared<const std::vector<unsigned char>>(300, static_cast<unsigned char>(0xd8));
    const Error error{ErrorId::CameraBusy, "Z 6", "-110"};
    const CameraCondition condition{87, 1234, 32768, {{"iso", "100", {"100", "200"}, true}}};
    std::string all;
    const auto add = [&](const Packed& packed) {
        all += packed.head;
        if (packed.bytes) all.append(packed.bytes->begin(), packed.bytes->end());
    };
    add(pack(Command(Open{"ptpip:127.0.0.1:15740:15740", milliseconds(12000)})));
    add(pack(Command(Take{1})));
    add(pack(Command(Set{"iso", "400"})));
    for (const Report& report : {Report(Opened{"Z 6", true}), Report(Alive{milliseconds(500)}), Report(Preview{bytes}),
                                 Report(Taken{1, false, "DSC_0001.JPG", bytes}), Report(NotTaken{2, error}),
                                 Report(Condition{condition}), Report(Lost{error})})
        add(pack(report));
    add(pack(Command(Quit{})));
    return all;
}

TEST(TetherMutations, NoDamageCrashesOrIsTakenForAnotherMessage) {
    const std::string whole = conversation();
    std::mt19937 random(20261122);
    const auto below = [&random](std::size_t end) { return end == 0 ? 0 : random() % end; };
    for (int i = 0; i < kMutations; ++i) {
        std::string damaged = static_cast<char>(below(256)) + whole;
        for (std::size_t changes = 1 + below(4); changes > 0; --changes) {
            const std::size_t at = 1 + below(damaged.size() - 1);
            switch (below(5)) {
                case 0: damaged[at] = static_cast<char>(below(256)); break;
                case 1: damaged.erase(at, below(20)); break;
                case 2: damaged.insert(at, damaged.substr(1 + below(damaged.size() - 1), below(40))); break;
                case 3:
                    damaged.resize(at);
                    damaged += ' ';
                    break;
                default: damaged.insert(at, std::to_string(random())); break;
            }
        }
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(damaged.data()), damaged.size());
    }
}

}  // namespace
}  // namespace xuezhao::tether
