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

TEST(Masking, CitizenNumbersInsideATextAreMaskedAlone) {
    EXPECT_EQ(maskCitizenNumbers("11010519491231002X_p.jpg"), "110***********002X_p.jpg");
    EXPECT_EQ(maskCitizenNumbers("IMG11010519491231002X"), "IMG110***********002X");
    EXPECT_EQ(maskCitizenNumbers("sha 340524198001010019aa"), "sha 340524198001010019aa");
    EXPECT_EQ(maskCitizenNumbers("/a/110105491231002/11010519491231002"), "/a/110********1002/110**********1002");
    EXPECT_EQ(maskCitizenNumbers("20221103270001.jpg 0001 1234567890123456 1101051949123100211"),
              "20221103270001.jpg 0001 1234567890123456 1101051949123100211");
    EXPECT_EQ(maskCitizenNumbers(""), "");
}

}  // namespace
}  // namespace xuezhao
