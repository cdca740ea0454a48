#include "core/base/citizen_number.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

// The specimen printed in the standard itself.
constexpr auto kSpecimen = "34052419800101001X";

TEST(CitizenNumber, AcceptsTheSpecimenInBothCases) {
    EXPECT_EQ(judgeCitizenNumber(kSpecimen), CitizenNumber::Fits);
    EXPECT_EQ(judgeCitizenNumber("34052419800101001x"), CitizenNumber::Fits);
    EXPECT_EQ(citizenCheckCharacter("34052419800101001"), 'X');
}

TEST(CitizenNumber, NoticesEveryDigitThatIsMistyped) {
    // Digits of the birth date can leave the calendar; all others must show up as a wrong check character.
    for (std::size_t i = 0; i < 17; ++i) {
        std::string damaged = kSpecimen;
        damaged[i] = damaged[i] == '9' ? '0' : static_cast<char>(damaged[i] + 1);
        EXPECT_NE(judgeCitizenNumber(damaged), CitizenNumber::Fits) << "place " << i;
        const bool outsideBirth = i < 6 || i > 13;
        EXPECT_TRUE(!outsideBirth || judgeCitizenNumber(damaged) == CitizenNumber::CheckWrong) << "place " << i;
    }
}

TEST(CitizenNumber, NoticesTwoNeighboursExchanged) {
    EXPECT_EQ(judgeCitizenNumber("43052419800101001X"), CitizenNumber::CheckWrong);
}

TEST(CitizenNumber, IsNotEighteenDigitsWithoutADayOfBirth) {
    EXPECT_EQ(judgeCitizenNumber("340524198013010016"), CitizenNumber::NotOne);  // month 13
    EXPECT_EQ(judgeCitizenNumber("340524198102290016"), CitizenNumber::NotOne);  // 29 February 1981
    EXPECT_EQ(judgeCitizenNumber("202211032700010001"), CitizenNumber::NotOne);
}

TEST(CitizenNumber, IsNotAnotherShape) {
    for (const auto* text : {"", "1001", "34052419800101001", "34052419800101001XX", "34052419800101001Y",
                             "3405241980010100XX", "X4052419800101001X", "340524１9800101001"}) {
        EXPECT_EQ(judgeCitizenNumber(text), CitizenNumber::NotOne) << text;
    }
}

TEST(CitizenNumber, GrowsFromFifteenDigits) {
    EXPECT_EQ(citizenNumberFrom15("340524800101001"), kSpecimen);
    EXPECT_EQ(citizenNumberFrom15("340524801301001"), std::nullopt);  // month 13
    EXPECT_EQ(citizenNumberFrom15("34052480010100X"), std::nullopt);
    EXPECT_EQ(citizenNumberFrom15("34052480010100"), std::nullopt);
}

}  // namespace
}  // namespace xuezhao
