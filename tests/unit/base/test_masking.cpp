#include "core/base/masking.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(Masking, KeepsThreeAndFourOfAnIdentityNumber) {
    EXPECT_EQ(maskNumber("11010519491231002X"), "110***********002X");
    EXPECT_EQ(maskNumber("2022110327"), "202***0327");
}

TEST(Masking, KeepsTwoOfAShortNumber) {
    EXPECT_EQ(maskNumber("12345678"), "******78");
    EXPECT_EQ(maskNumber("12"), "**");
    EXPECT_EQ(maskNumber(""), "");
}

TEST(Masking, CountsCharactersOfNamesNotBytes) {
    EXPECT_EQ(maskName("林晓雯"), "林*雯");
    EXPECT_EQ(maskName("王五"), "王*");
    EXPECT_EQ(maskName("欧阳静怡"), "欧**怡");
    EXPECT_EQ(maskName("𠮷田"), "𠮷*");
}

}  // namespace
}  // namespace xuezhao
