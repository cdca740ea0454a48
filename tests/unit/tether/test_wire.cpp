#include "core/tether/wire.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace xuezhao::tether {
namespace {

std::vector<unsigned char> packed(const std::string& text, const std::vector<unsigned char>& bytes) {
    const std::string head = packHead(text, bytes.size());
    std::vector<unsigned char> all(head.begin(), head.end());
    all.insert(all.end(), bytes.begin(), bytes.end());
    return all;
}

TEST(Wire, CutsMessagesOutOfAStreamHoweverItIsChopped) {
    std::vector<unsigned char> stream = packed("{}", {});
    const std::vector<unsigned char> second = packed("{\"is\":\"x\"}", {1, 2, 3, 0, 255});
    stream.insert(stream.end(), second.begin(), second.end());
    for (std::size_t step = 1; step <= stream.size(); ++step) {
        Unpacker unpacker;
        std::vector<Message> messages;
        for (std::size_t at = 0; at < stream.size(); at += step) {
            unpacker.feed({stream.data() + at, std::min(step, stream.size() - at)});
            while (auto message = unpacker.next()) messages.push_back(std::move(*message));
        }
        ASSERT_EQ(messages.size(), 2u) << step;
        EXPECT_EQ(messages[0].text, "{}");
        EXPECT_TRUE(messages[0].bytes.empty());
        EXPECT_EQ(messages[1].text, "{\"is\":\"x\"}");
        EXPECT_EQ(messages[1].bytes, (std::vector<unsigned char>{1, 2, 3, 0, 255}));
        EXPECT_FALSE(unpacker.broken());
    }
}

TEST(Wire, BreaksOnAnotherStream) {
    for (const std::string& text : {std::string("hello"), std::string("XZT2aaaabbbb"), std::string("X")}) {
        Unpacker unpacker;
        unpacker.feed({reinterpret_cast<const unsigned char*>(text.data()), text.size()});
        EXPECT_FALSE(unpacker.next());
        EXPECT_EQ(unpacker.broken(), text != "X") << text << ": one right letter may become a message";
    }
}

TEST(Wire, BreaksOnMoreThanIsAllowed) {
    std::vector<unsigned char> stream = packed("", {});
    stream[7] = 0xff;  // the highest byte of the text's size
    Unpacker text;
    text.feed(stream);
    EXPECT_FALSE(text.next());
    EXPECT_TRUE(text.broken());
    stream[7] = 0;
    stream[11] = 0xff;  // of the bytes' size
    Unpacker bytes;
    bytes.feed(stream);
    EXPECT_FALSE(bytes.next());
    EXPECT_TRUE(bytes.broken());
    bytes.feed(packed("{}", {}));
    EXPECT_FALSE(bytes.next()) << "nothing comes out of a broken stream";
}

}  // namespace
}  // namespace xuezhao::tether
