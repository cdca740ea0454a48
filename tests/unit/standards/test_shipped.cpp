// The standards that are compiled in: what their documents say, in numbers.

#include "core/standards/catalogue.h"
#include "tests/support/shipped_standard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace xuezhao {
namespace {

Range limit(std::string_view standard, std::string_view check) {
    const Limit* found = test::shippedStandard(standard).limit(check);
    return found ? found->range : Range{0, -1};
}

TEST(Shipped, AreThreeInTheOrderOfTheirRank) {
    const auto catalogue = Catalogue::builtIn();
    ASSERT_TRUE(catalogue) << toText(catalogue.error());
    std::vector<std::string> ids;
    for (const Standard& standard : catalogue->all()) ids.push_back(standard.id);
    EXPECT_THAT(ids, testing::ElementsAre("chsi-2017", "xinhua-2021", "print-33x48"));
}

TEST(Shipped, RegisterLimits) {
    EXPECT_EQ(limit("chsi-2017", "head_top"), (Range{60, 110}));  // text 50-110, detector 60-120
    EXPECT_EQ(limit("chsi-2017", "centred"), (Range{230, 250}));
    EXPECT_EQ(limit("chsi-2017", "face_width"), (Range{180, 300}));
    EXPECT_EQ(limit("chsi-2017", "eye_line"), (Range{200, 300}));
    EXPECT_EQ(limit("chsi-2017", "file_size"), (Range{20000, 40000}));
    EXPECT_EQ(limit("chsi-2017", "eyes_open").min, 150);
    EXPECT_EQ(limit("chsi-2017", "pupils_level").max, 9);
    EXPECT_EQ(limit("chsi-2017", "lips_closed").max, 5);
    EXPECT_EQ(limit("chsi-2017", "face_highlight").max, 55);
    EXPECT_EQ(limit("chsi-2017", "nose_highlight").max, 238);
    EXPECT_EQ(limit("chsi-2017", "jpeg_quality").min, 60);
    EXPECT_EQ(limit("chsi-2017", "dpi"), (Range{300, 300}));
    EXPECT_EQ(test::shippedStandard("chsi-2017").file.picture, cv::Size(480, 640));
    EXPECT_NEAR(test::shippedStandard("chsi-2017").aspect(), 0.75, 1e-12);
}

TEST(Shipped, RegisterKeepsTextAndDetectorApart) {
    const Limit& headTop = *test::shippedStandard("chsi-2017").limit("head_top");
    EXPECT_EQ(headTop.text, (Range{50, 110}));
    EXPECT_EQ(headTop.detector, (Range{60, 120}));
}

TEST(Shipped, EstimatesAreFlagged) {
    for (const char* check :
         {"eyes_open", "pupils_level", "lips_closed", "face_highlight", "nose_highlight", "background_colour"}) {
        EXPECT_TRUE(test::shippedStandard("chsi-2017").limit(check)->estimate) << check;
    }
    for (const char* check : {"head_top", "centred", "face_width", "eye_line", "image_size", "file_size"}) {
        EXPECT_FALSE(test::shippedStandard("chsi-2017").limit(check)->estimate) << check;
    }
}

TEST(Shipped, CentimetresOfTheAgencyInPixelsOfItsPicture) {
    // 960 px on 4.064 cm: 236.22 px a centimetre. In 480x640: head top 70.9-94.5, face 125.7-243.8.
    const Range headTop = limit("xinhua-2021", "head_top");
    EXPECT_NEAR(headTop.min, 0.6 * 960 / 4.064, 1e-9);
    EXPECT_NEAR(headTop.max, 0.8 * 960 / 4.064, 1e-9);
    EXPECT_NEAR(headTop.min / 2, 70.87, 0.01);
    EXPECT_NEAR(headTop.max / 2, 94.49, 0.01);
    const Range faceWidth = limit("xinhua-2021", "face_width");
    EXPECT_NEAR(faceWidth.min / 2, 125.67, 0.01);
    EXPECT_NEAR(faceWidth.max / 2, 243.78, 0.01);
    EXPECT_EQ(test::shippedStandard("xinhua-2021").limit("head_top")->unit, "px");
    EXPECT_NEAR(test::shippedStandard("xinhua-2021").limit("head_top")->warnWithin, 0.02 * 960 / 4.064, 1e-9);
    // The room that a cheek between 1.0 and 1.5 cm on both sides leaves to the face's middle.
    EXPECT_NEAR(limit("xinhua-2021", "centred").min, 480 - 0.25 * 960 / 4.064, 1e-9);
    EXPECT_NEAR(limit("xinhua-2021", "centred").max, 480 + 0.25 * 960 / 4.064, 1e-9);
}

TEST(Shipped, AgencyFile) {
    EXPECT_EQ(test::shippedStandard("xinhua-2021").file.picture, cv::Size(960, 1280));
    EXPECT_EQ(limit("xinhua-2021", "file_size"), (Range{550000, 650000}));
    EXPECT_EQ(test::shippedStandard("xinhua-2021").limit("file_size")->strength, Strength::Hard);
    EXPECT_EQ(test::shippedStandard("chsi-2017").limit("file_size")->strength, Strength::Advisory);
    EXPECT_EQ(test::shippedStandard("chsi-2017").limit("jpeg_quality")->strength, Strength::Hard);
}

TEST(Shipped, BackgroundsInRgb) {
    std::vector<cv::Vec3b> register_;
    for (const BackgroundColour& colour : test::shippedStandard("chsi-2017").backgrounds)
        register_.push_back(colour.rgb);
    EXPECT_THAT(register_,
                testing::ElementsAre(cv::Vec3b(100, 197, 255), cv::Vec3b(255, 255, 255), cv::Vec3b(240, 240, 240)));
    ASSERT_EQ(test::shippedStandard("xinhua-2021").backgrounds.size(), 1u);
    EXPECT_EQ(test::shippedStandard("xinhua-2021").backgrounds[0].rgb, cv::Vec3b(100, 197, 255));
}

TEST(Shipped, ThirdStandardIsThirtyThreeByFortyEightMillimetres) {
    const Standard& print = test::shippedStandard("print-33x48");
    EXPECT_NEAR(print.file.picture.width / print.file.dpi * 25.4, 33, 0.05);
    EXPECT_NEAR(print.file.picture.height / print.file.dpi * 25.4, 48, 0.05);
    EXPECT_NEAR(print.limit("face_width")->range.min, 15 * 390.0 / 33, 1e-9);
}

}  // namespace
}  // namespace xuezhao
