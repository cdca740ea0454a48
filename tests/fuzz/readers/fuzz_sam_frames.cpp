// The entry of libFuzzer for the bytes of an ID card module: the parser, and the conversation above it. The first byte
// is how many bytes come at a time.

#include "core/devices/sam/sam_conversation.h"
#include "tests/fuzz/readers/fuzz_targets.h"

#include <algorithm>
#include <cstdlib>
#include <span>
#include <vector>

namespace {

using namespace xuezhao;

/// The answers in a stream. In pieces it must hold the same ones.
std::vector<int> answers(std::span<const unsigned char> bytes, std::size_t piece) {
    SamFrameParser parser;
    std::vector<int> found;
    for (; !bytes.empty(); bytes = bytes.subspan(std::min(piece, bytes.size()))) {
        parser.feed(bytes.first(std::min(piece, bytes.size())));
        while (const auto reply = parser.next()) {
            if (reply->data.size() + 4 > SamFrameParser::kLongestLength) std::abort();
            found.push_back(reply->sw3);
        }
    }
    return found;
}

/// A module that says this, whatever it is asked.
void talk(std::span<const unsigned char> bytes, std::size_t piece) {
    SamConversation conversation;
    SamConversation::Time now{std::chrono::hours(1)};
    SamStep step = conversation.begin(now);
    while (!step.over && !bytes.empty()) {
        if (conversation.deadline() - now > SamConversation::kLongest) std::abort();  // it waits for ever
        if (step.scan && step.scan->number.empty()) std::abort();
        const auto now_ = bytes.first(std::min(piece, bytes.size()));
        bytes = bytes.subspan(now_.size());
        step = conversation.bytes(now_, now += std::chrono::milliseconds(60));
        if (!step.over && step.send.empty()) step = conversation.tick(now += std::chrono::milliseconds(60));
    }
}

}  // namespace

int fuzzSamFrames(const unsigned char* data, std::size_t size) {
    if (size < 2) return 0;
    const std::span<const unsigned char> bytes(data + 1, size - 1);
    const std::size_t piece = std::max<std::size_t>(1, data[0]);
    if (answers(bytes, piece) != answers(bytes, bytes.size())) std::abort();
    talk(bytes, piece);
    return 0;
}

#ifdef XUEZHAO_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    return fuzzSamFrames(data, size);
}
#endif
