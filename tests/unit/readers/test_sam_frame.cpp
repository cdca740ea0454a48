#include "core/devices/sam/sam_frame.h"
#include "tests/support/sam/sam_module.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace xuezhao {
namespace {

using Bytes = std::vector<std::uint8_t>;
using testing::ElementsAre;
using testing::ElementsAreArray;

// The whole frames of domain.md, section 6.
const Bytes kFindRequest{0xAA, 0xAA, 0xAA, 0x96, 0x69, 0x00, 0x03, 0x20, 0x01, 0x22};
const Bytes kFound{0xAA, 0xAA, 0xAA, 0x96, 0x69, 0x00, 0x08, 0x00, 0x00, 0x9F, 0x00, 0x00, 0x00, 0x00, 0x97};

Bytes operator+(Bytes first, const Bytes& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// SW3 of all answers in these bytes, fed in pieces of `size`.
std::vector<int> answersIn(const Bytes& bytes, std::size_t size, SamFrameParser& parser) {
    std::vector<int> found;
    for (std::size_t at = 0; at < bytes.size(); at += size) {
        parser.feed(std::span(bytes).subspan(at, std::min(size, bytes.size() - at)));
        while (const auto reply = parser.next()) found.push_back(reply->sw3);
    }
    return found;
}

std::vector<int> answersIn(const Bytes& bytes, std::size_t size = 4096) {
    SamFrameParser parser;
    return answersIn(bytes, size, parser);
}

TEST(SamRequest, IsTheFrameOfTheStandard) {
    EXPECT_THAT(samRequest(sam_command::kFind), ElementsAreArray(kFindRequest));
    EXPECT_EQ(samRequest(sam_command::kSelect).back(), 0x21);
    EXPECT_EQ(samRequest(sam_command::kRead).back(), 0x32);
}

TEST(SamFrameParser, ReadsTheStandardsAnswer) {
    SamFrameParser parser;
    parser.feed(kFound);
    const auto reply = parser.next();
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->sw3, 0x9F);
    EXPECT_THAT(reply->data, ElementsAre(0, 0, 0, 0));
    EXPECT_FALSE(parser.next());
    EXPECT_EQ(parser.damaged(), 0u);
}

TEST(SamFrameParser, ReadsAnswersInPiecesOfEverySize) {
    const Bytes two = kFound + test::samAnswer(0x90, Bytes(1284, 0xAA)) + test::samAnswer(0x80);
    for (const std::size_t size : {1u, 2u, 3u, 7u, 64u, 1000u}) {
        EXPECT_THAT(answersIn(two, size), ElementsAre(0x9F, 0x90, 0x80)) << size;
    }
}

TEST(SamFrameParser, PassesNoiseOver) {
    EXPECT_THAT(answersIn(Bytes{0x00, 0x96, 0xAA, 0xAA} + kFound), ElementsAre(0x9F));
    EXPECT_THAT(answersIn(Bytes{0xAA, 0xAA} + kFound), ElementsAre(0x9F)) << "five times AA";
    EXPECT_THAT(answersIn(Bytes{0xAA, 0xAA, 0xAA, 0x96} + kFound, 1), ElementsAre(0x9F));
    EXPECT_THAT(answersIn(Bytes(5000, 0x69) + kFound + Bytes(64, 0) + kFound), ElementsAre(0x9F, 0x9F));
    EXPECT_THAT(answersIn(kFindRequest + kFound), ElementsAre(0x9F)) << "an echo of the request is no answer";
}

TEST(SamFrameParser, ThrowsAWrongCheckByteAway) {
    for (std::size_t at = 5; at < kFound.size(); ++at) {
        Bytes wrong = kFound;
        wrong[at] ^= 0x01;
        SamFrameParser parser;
        // Where the length is wrong the frame claims what follows, until that is there too.
        EXPECT_THAT(answersIn(wrong + kFound + Bytes(300, 0), 4096, parser), ElementsAre(0x9F)) << at;
        EXPECT_EQ(parser.damaged(), 1u) << at;
    }
}

TEST(SamFrameParser, ThrowsImpossibleLengthsAwayAtOnce) {
    for (const unsigned length : {0u, 1u, 3u, 2315u, 0x7FFFu, 0xFFFFu}) {
        const Bytes head{
            0xAA, 0xAA, 0xAA, 0x96, 0x69, static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
        SamFrameParser parser;
        EXPECT_THAT(answersIn(head + kFound, 1, parser), ElementsAre(0x9F)) << length;
        EXPECT_GE(parser.damaged(), 1u) << length;
    }
}

TEST(SamFrameParser, FindsAnAnswerInsideWhatDamageClaimed) {
    const Bytes claim{0xAA, 0xAA, 0xAA, 0x96, 0x69, 0x00, 0x20, 0x00, 0x00, 0x90};
    EXPECT_THAT(answersIn(claim + kFound + Bytes(30, 0x11)), ElementsAre(0x9F));
}

TEST(SamFrameParser, TakesTheLongestAnswerAndNoLongerOne) {
    EXPECT_EQ(test::samAnswer(0x90, Bytes(2310, 1)).size(), 2321u);
    EXPECT_THAT(answersIn(test::samAnswer(0x90, Bytes(2310, 1))), ElementsAre(0x90));
    EXPECT_THAT(answersIn(test::samAnswer(0x90, Bytes(2311, 1))), ElementsAre());
    EXPECT_THAT(answersIn(test::samAnswer(0x41)), ElementsAre(0x41)) << "the shortest";
}

TEST(SamStatus, EveryByteOfTheStandardHasARow) {
    for (const int sw3 :
         {0x90, 0x9F, 0x91, 0x10, 0x11, 0x21, 0x24, 0x31, 0x32, 0x33, 0x40, 0x41, 0x47, 0x60, 0x66, 0x80, 0x81}) {
        const auto* row = samStatus(static_cast<std::uint8_t>(sw3));
        ASSERT_NE(row, nullptr) << sw3;
        EXPECT_STRNE(row->text, "") << sw3;
    }
    EXPECT_EQ(samStatusTable().size(), 17u);
    EXPECT_EQ(samStatus(0x00), nullptr);
}

}  // namespace
}  // namespace xuezhao
