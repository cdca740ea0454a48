#include "core/devices/scan_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace xuezhao {
namespace {

using Kind = IdentityScan::Kind;

TEST(ScanText, FullWidthBecomesHalfWidthAndNothingElseChanges) {
    EXPECT_EQ(halfWidth("ＡＢｃ０１９－＿～！"), "ABc019-_~!");
    EXPECT_EQ(halfWidth("　１　"), " 1 ");
    EXPECT_EQ(halfWidth("林晓雯𠮷é"), "林晓雯𠮷é");
    EXPECT_EQ(halfWidth("￥￠"), "￥￠");          // U+FFE5, U+FFE0: signs of money, no ASCII twins
    EXPECT_EQ(halfWidth("\xEF\xBC"), "\xEF\xBC");  // cut off
    EXPECT_EQ(halfWidth(""), "");
}

TEST(ScanText, KnowsWhatWasScanned) {
    struct Case {
        const char* typed;
        Kind kind;
        const char* number;
        bool checkWrong;
    };
    const std::vector<Case> cases{
        {"34052419800101001X", Kind::CitizenNumber, "34052419800101001X", false},
        {"34052419800101001x", Kind::CitizenNumber, "34052419800101001X", false},
        {"３４０５２４１９８００１０１００１Ｘ", Kind::CitizenNumber, "34052419800101001X", false},
        {" 34052419800101001X\t", Kind::CitizenNumber, "34052419800101001X", false},
        {"340524198001010011", Kind::CitizenNumber, "340524198001010011", true},
        {"340524800101001", Kind::CitizenNumber, "34052419800101001X", false},
        {"2022110327", Kind::StudentNumber, "2022110327", false},
        {"20221103", Kind::StudentNumber, "20221103", false},
        {"B2022110", Kind::StudentNumber, "B2022110", false},  // hexadecimal only by chance: one letter, in front
        {"123456", Kind::StudentNumber, "123456", false},
        {"12345678901234567890", Kind::StudentNumber, "12345678901234567890", false},
        {"123456789012345678901", Kind::OpaqueCode, "123456789012345678901", false},
        {"340524198013010016", Kind::StudentNumber, "340524198013010016", false},  // month 13
        {"aGVsbG8+d29ybGQ/Cg==", Kind::OpaqueCode, "aGVsbG8+d29ybGQ/Cg==", false},
        {"https://example.org/c?x=1", Kind::OpaqueCode, "https://example.org/c?x=1", false},
        {"12345", Kind::OpaqueCode, "12345", false},
    };
    for (const Case& c : cases) {
        const Result<IdentityScan> scan = scanFromText(c.typed);
        ASSERT_TRUE(scan.ok()) << c.typed;
        EXPECT_EQ(scan->kind, c.kind) << c.typed;
        EXPECT_EQ(scan->number, c.number);
        EXPECT_EQ(scan->checkCharacterWrong, c.checkWrong) << c.typed;
        EXPECT_EQ(scan->name, "");
    }
}

TEST(ScanText, DropsTheMarkThatScannersPutInFront) {
    EXPECT_EQ(scanFromText("]Q12022110327")->number, "2022110327");
    EXPECT_EQ(scanFromText("]C0ABC-1")->number, "ABC-1");
    EXPECT_EQ(scanFromText("]Q1")->number, "]Q1") << "nothing but the mark";
    EXPECT_EQ(scanFromText("]QX-1")->number, "]QX-1") << "no mark";
}

TEST(ScanText, RefusesChipNumbersWithoutRepeatingThem) {
    for (const char* typed :
         {"04A1B2C3", "a1b2c3d4", "04A1B2C3D4", "04A1B2C3D4E5F6", "0012345678", "００１２３４５６７８"}) {
        const Result<IdentityScan> scan = scanFromText(typed);
        ASSERT_FALSE(scan.ok()) << typed;
        EXPECT_EQ(scan.error(), (Error{ErrorId::ReaderChipNumber, "", ""}));
    }
}

}  // namespace
}  // namespace xuezhao
