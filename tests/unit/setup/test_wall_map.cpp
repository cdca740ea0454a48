// The map of the wall, on drawn studios whose colours are known.

#include "core/setup/wall_map.h"
#include "tests/unit/setup/studio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace xuezhao {
namespace {

using namespace test;

WallMap mapOf(const Image& picture, const Facts& facts = {}) {
    return mapWall(picture, facts, bothStandards());
}

std::size_t cellAt(int column, int row) {
    return std::size_t(row * WallMap::kColumns + column);
}

TEST(WallMap, OfThePermittedColourIsAllNearIt) {
    const WallMap map = mapOf(SubjectPainter().draw(emptyStudio()));
    ASSERT_EQ(map.cells.size(), 48u);
    EXPECT_EQ(map.seen(), 48);
    EXPECT_EQ(map.permitted->id, "light-blue");
    EXPECT_LT(map.farthest()->distance, 1.5);
    EXPECT_LT(*map.middle(), 1.5);
    EXPECT_LT(*map.unevenness(), 4);
    EXPECT_NEAR(*map.leftOverRight(), 0, 0.02);
}

TEST(WallMap, LiesInTheMiddleAndLeavesNoPixelOut) {
    const WallMap map = mapOf(SubjectPainter().draw(emptyStudio()));
    EXPECT_EQ(map.cells.front().box.tl(), cv::Point(280, 0));
    EXPECT_EQ(map.cells.back().box.br(), cv::Point(1000, 960));
    int area = 0;
    for (const WallCell& cell : map.cells) area += cell.box.area();
    EXPECT_EQ(area, 720 * 960);
}

TEST(WallMap, ADarkCornerIsFoundWhereItIs) {
    const Image dark = relit(SubjectPainter().draw(emptyStudio()), {280, 840, 120, 120}, 0.6);
    const WallMap map = mapOf(dark);
    EXPECT_EQ(map.farthest(), &map.cells[cellAt(0, 7)]);
    EXPECT_GT(map.farthest()->distance, 12) << "the check on the backdrop's colour would refuse it";
    EXPECT_LT(*map.middle(), 1.5);
    EXPECT_GT(*map.unevenness(), 90);
}

TEST(WallMap, ALampThatIsOutMakesOneSideDarker) {
    const Image dark = relit(SubjectPainter().draw(emptyStudio()), {0, 0, 640, 960}, 0.8);
    // Levels times 0.8 are light times 0.8 to the power of 2.2 or so.
    EXPECT_NEAR(*mapOf(dark).leftOverRight(), 2.2 * std::log(0.8), 0.08);
    EXPECT_NEAR(*mapOf(dark).upperOverLower(), 0, 0.02);
}

TEST(WallMap, AGreyWallIsFarEverywhereForWhoAllowsOnlyBlue) {
    SubjectScene grey = emptyStudio();
    grey.backdrop.colour = {240, 240, 240};
    const Image picture = SubjectPainter().draw(grey);
    const WallMap both = mapOf(picture);
    EXPECT_EQ(both.standard->id, "xinhua-2021");
    EXPECT_GT(*both.middle(), 20);
    const Standard* chsi[] = {bothStandards()[0]};
    const WallMap one = mapWall(picture, {}, chsi);
    EXPECT_EQ(one.permitted->id, "light-grey");
    EXPECT_LT(one.farthest()->distance, 1.5);
}

TEST(WallMap, APersonHidesTheCellsBehindThem) {
    SubjectScene scene;
    const SubjectTruth truth = truthOf(scene);
    Facts facts;
    facts.picture = scene.size;
    FaceFacts& face = facts.face.emplace();
    face.imageLeftPupil = truth.imageLeftPupil;
    face.imageRightPupil = truth.imageRightPupil;
    face.crownY = Reading::of(truth.crownY);
    face.chinY = Reading::of(truth.chinY);
    const WallMap map = mapOf(SubjectPainter().draw(scene), facts);
    EXPECT_FALSE(map.cells[cellAt(2, 3)].seen) << "the face";
    EXPECT_FALSE(map.cells[cellAt(0, 7)].seen) << "a shoulder";
    EXPECT_TRUE(map.cells[cellAt(0, 0)].seen);
    EXPECT_TRUE(map.cells[cellAt(5, 3)].seen);
    EXPECT_LT(map.farthest()->distance, 2) << "nothing of the person is taken for wall";
    EXPECT_FALSE(map.middle()) << "it is hidden";
}

TEST(WallMap, OfAPersonWhoHidesEverythingHasNoReadings) {
    Facts facts;
    facts.picture = {1280, 960};
    FaceFacts& face = facts.face.emplace();
    face.imageLeftPupil = {300, 500};
    face.imageRightPupil = {980, 500};
    const WallMap map = mapOf(SubjectPainter().draw(emptyStudio()), facts);
    EXPECT_EQ(map.seen(), 0);
    EXPECT_EQ(map.farthest(), nullptr);
    EXPECT_FALSE(map.unevenness());
    EXPECT_FALSE(map.leftOverRight());
}

}  // namespace
}  // namespace xuezhao
