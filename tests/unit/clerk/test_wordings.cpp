#include "core/clerk/wordings.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace xuezhao {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Wordings builtIn() {
    return test::need(Wordings::builtIn());
}

TEST(Wordings, ReadWhatTheRegisterWrites) {
    const Wordings wordings = builtIn();
    struct Case {
        const char* reason;
        const char* check;
    };
    for (const auto& [reason, check] :
         {Case{"眼睛中心距离顶部百分比不合格", "eye_line"}, Case{"瞳孔平行角度 不合格", "pupils_level"},
          Case{"头顶距离顶部百分比：不合格", "head_top"}, Case{"照片清晰度不合格", "sharpness"},
          Case{"黑边检测 不合格", "border"}, Case{"脸宽未通过", "face_width"}}) {
        const ReasonReading reading = wordings.read(reason);
        EXPECT_THAT(reading.checks, ElementsAre(check)) << reason;
        EXPECT_TRUE(reading.understood()) << reason;
    }
}

TEST(Wordings, ReadSeveralReasonsInTheirOrder) {
    const ReasonReading reading = builtIn().read("瞳孔平行角度不合格；头顶高不合格、头顶距离顶部百分比 不合格");
    EXPECT_THAT(reading.checks, ElementsAre("pupils_level", "head_top"));
    EXPECT_THAT(reading.unknown, IsEmpty());
}

TEST(Wordings, LongerWordsAreNotTakenForShorterOnes) {
    // "双眼水平" is about tilt; "双眼位置" about height.
    EXPECT_THAT(builtIn().read("双眼水平").checks, ElementsAre("pupils_level"));
    EXPECT_THAT(builtIn().read("鼻部高光(＞238)").checks, ElementsAre("nose_highlight"));
}

TEST(Wordings, UnknownWordsAreKeptAsTheyStand) {
    const ReasonReading reading = builtIn().read("头顶高不合格；领口 不整齐");
    EXPECT_THAT(reading.checks, ElementsAre("head_top"));
    EXPECT_THAT(reading.unknown, ElementsAre("领口 不整齐"));
    EXPECT_FALSE(reading.understood());
}

TEST(Wordings, KnownWordsMayBeAboutWhatNobodyMeasures) {
    const ReasonReading reading = builtIn().read("人脸比对不通过");
    EXPECT_THAT(reading.checks, IsEmpty());
    EXPECT_TRUE(reading.unmeasured);
    EXPECT_TRUE(reading.understood());
}

TEST(Wordings, AnEmptyReasonSaysNothing) {
    for (const char* reason : {"", "  ", "不合格", "；；", "25.0 %"}) {
        const ReasonReading reading = builtIn().read(reason);
        EXPECT_THAT(reading.checks, IsEmpty()) << reason;
        EXPECT_THAT(reading.unknown, IsEmpty()) << reason;
        EXPECT_FALSE(reading.understood()) << reason;
    }
}

TEST(Wordings, MarkupIsOnlyText) {
    EXPECT_THAT(builtIn().read("<b>领口</b>").unknown, ElementsAre("<b>领口<", "b>"));  // "/" parts reasons
}

TEST(Wordings, AUsersFileAddsAndWins) {
    const test::TempFolder folder;
    std::ofstream(folder / "own.json")
        << R"({"wordings": [{"says": ["领口不整齐"], "checks": ["clothes_pattern"]}, {"says": ["头顶高"], "checks": ["eye_line"]}]})";
    Wordings wordings = builtIn();
    test::need(wordings.addFile(folder / "own.json"));
    EXPECT_THAT(wordings.read("领口 不整齐").checks, ElementsAre("clothes_pattern"));
    EXPECT_THAT(wordings.read("头顶高").checks, ElementsAre("eye_line"));
    EXPECT_THAT(wordings.read("头顶距离顶部").checks, ElementsAre("head_top"));
}

TEST(Wordings, AWrongFileChangesNothingAndSaysTheLine) {
    const test::TempFolder folder;
    std::ofstream(folder / "own.json") << "{\"wordings\": [\n{\"says\": [\"头顶高\"], \"checks\": [\"head-top\"]}]}";
    Wordings wordings = builtIn();
    const auto added = wordings.addFile(folder / "own.json");
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().id, ErrorId::DataBadValue);
    EXPECT_EQ(added.error().where, "own.json, line 2, checks");
    EXPECT_THAT(wordings.read("头顶高").checks, ElementsAre("head_top"));
    std::ofstream(folder / "own.json") << "{\"words\": []}";
    EXPECT_EQ(wordings.addFile(folder / "own.json").error().id, ErrorId::DataUnknownKey);
}

TEST(Wordings, FramingIsMendedByANewCropAndAFaceIsNot) {
    const Wordings wordings = builtIn();
    for (const char* check : {"head_top", "centred", "face_width", "eye_line", "border", "file_size"})
        EXPECT_TRUE(wordings.newCropMends(check)) << check;
    for (const char* check : {"pupils_level", "eyes_open", "sharpness", "background_colour", "upscaling"})
        EXPECT_FALSE(wordings.newCropMends(check)) << check;
}

}  // namespace
}  // namespace xuezhao
