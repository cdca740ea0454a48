#include "core/base/serial.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(Serial, HasFourDigits) {
    EXPECT_EQ(Serial::fromNumber(1)->text(), "0001");
    EXPECT_EQ(Serial::fromNumber(9999)->text(), "9999");
}

TEST(Serial, StaysWithinItsRange) {
    EXPECT_FALSE(Serial::fromNumber(0));
    EXPECT_FALSE(Serial::fromNumber(10000));
    EXPECT_FALSE(Serial::fromNumber(-1));
}

TEST(Serial, ReadsFourDigitsAndNothingElse) {
    EXPECT_EQ(Serial::fromText("1207")->number(), 1207);
    for (const char* text : {"", "1", "12070", "0000", "12a7", "+123", " 123"})
        EXPECT_FALSE(Serial::fromText(text)) << text;
}

}  // namespace
}  // namespace xuezhao
