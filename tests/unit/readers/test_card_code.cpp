#include "core/devices/pcsc/card_code.h"
#include "tests/support/need.h"

#include <gtest/gtest.h>

#include <vector>

namespace xuezhao {
namespace {

using Bytes = std::vector<std::uint8_t>;

const Bytes kContact{0x3B, 0x65, 0x00, 0x00, 0x20, 0x63, 0xCB, 0xA0, 0x01};
// What every MIFARE Classic 1K answers through a PC/SC reader (PC/SC part 3, table 3.1).
const Bytes kMifare{0x3B, 0x8F, 0x80, 0x01, 0x80, 0x4F, 0x0C, 0xA0, 0x00, 0x00,
                    0x03, 0x06, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x6A};

TEST(CardCode, IsTheChipsNumber) {
    EXPECT_EQ(test::need(cardCode(Bytes{0xA1, 0xB2, 0xC3, 0x04, 0x90, 0x00}, kMifare)), "A1B2C304");
    EXPECT_EQ(test::need(cardCode(Bytes{0x04, 1, 2, 3, 4, 5, 6, 0x90, 0x00}, kMifare)), "04010203040506");
    EXPECT_EQ(test::need(cardCode(Bytes{0x08, 1, 2, 3, 4, 5, 6, 0x90, 0x00}, kMifare)), "08010203040506");
}

TEST(CardCode, IsTheAnswerToResetOfACardWithoutOne) {
    for (const Bytes& refused : {Bytes{}, Bytes{0x6D, 0x00}, Bytes{0x6A, 0x81}, Bytes{0x90, 0x00}, Bytes(40, 0x90)})
        EXPECT_EQ(test::need(cardCode(refused, kContact)), "3B6500002063CBA001");
}

TEST(CardCode, IsNothingThatManyCardsShare) {
    EXPECT_EQ(cardCode(Bytes{0x6A, 0x81}, kMifare).error().id, ErrorId::ReaderCardUnknown);
    EXPECT_EQ(cardCode(Bytes{}, Bytes{}).error().id, ErrorId::ReaderCardUnknown);
    EXPECT_EQ(cardCode(Bytes{0x08, 1, 2, 3, 0x90, 0x00}, kMifare).error().id, ErrorId::ReaderNumberChanges);
}

}  // namespace
}  // namespace xuezhao
