// Hand-placed points and labels: right files are read, wrong ones named with their line.

#include "tests/accuracy/people.h"
#include "tests/support/hand_points.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(HandPoints, AreReadAndWhatFollowsIsNot) {
    const auto points = test::parseHandPoints("2\n1.5\t2\n3 4.25\r\n44\n0\n2\n", "a.tem");
    ASSERT_TRUE(points) << toText(points.error());
    EXPECT_EQ(*points, (std::vector<cv::Point2d>{{1.5, 2}, {3, 4.25}}));
}

TEST(HandPoints, AWrongFileIsNamedWithItsLine) {
    const auto where = [](std::string_view text) {
        const auto points = test::parseHandPoints(text, "a.tem");
        EXPECT_FALSE(points);
        return points ? std::string() : points.error().where;
    };
    EXPECT_EQ(where(""), "a.tem, line 1");
    EXPECT_EQ(where("many\n"), "a.tem, line 1");
    EXPECT_EQ(where("0\n"), "a.tem, line 1");
    EXPECT_EQ(where("99999999\n1 2\n"), "a.tem, line 1");
    EXPECT_EQ(where("2\n1 2\n"), "a.tem, line 3");
    EXPECT_EQ(where("2\n1 2\n3\n"), "a.tem, line 3");
    EXPECT_EQ(where("2\n1 2 3\n4 5\n"), "a.tem, line 2");
    EXPECT_EQ(where("2\n1 x\n4 5\n"), "a.tem, line 2");
}

TEST(HandPoints, OfAFileThatIsNotThere) {
    const auto points = test::readHandPoints("/nowhere/a.tem");
    ASSERT_FALSE(points);
    EXPECT_EQ(points.error().id, ErrorId::FileMissing);
}

TEST(Labels, ARowAPerson) {
    const auto rows = accuracy::parseLabels("face_id,face_age,face_gender,face_eth\n007,24,female,white\r\n", "p.csv");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().number, "007");
    EXPECT_EQ(rows->front().label.sex, "female");
    EXPECT_EQ(rows->front().label.ethnicity, "white");
    const auto wrong = accuracy::parseLabels("a,b,c,d\n1,2,3\n", "p.csv");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().where, "p.csv, line 2");
}

TEST(People, AFolderWithoutPicturesIsAnError) {
    const auto people = accuracy::readPeople("/nowhere");
    ASSERT_FALSE(people);
    EXPECT_EQ(people.error().id, ErrorId::FolderWithoutPictures);
}

}  // namespace
}  // namespace xuezhao
