// The readings of the morning, each with values on both sides of its target.

#include "core/setup/setup_reading.h"

#include "core/quality/check.h"
#include "core/setup/setup_act.h"
#include "tests/support/source_tree.h"
#include "tests/unit/setup/studio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

namespace xuezhao {
namespace {

using namespace test;

class Readings : public testing::Test {
protected:
    Readings() : m_picture(SubjectPainter().draw(emptyStudio())) { facts.picture = m_picture.size(); }

    /// Somebody whose pupils are so far apart and whose eyes are so high.
    void sit(double pupils = 120, double eyesY = 400) {
        FaceFacts& face = facts.face.emplace();
        facts.faces = 1;
        face.imageLeftPupil = {640 - pupils / 2, eyesY};
        face.imageRightPupil = {640 + pupils / 2, eyesY};
        face.imageLeftCheekX = Reading::of(640 - pupils);
        face.imageRightCheekX = Reading::of(640 + pupils);
        facts.light.sides = Reading::of(1);
    }
    std::vector<SetupReading> read(SetupStep step) {
        wall = mapWall(m_picture, facts, bothStandards());
        verdicts.clear();
        for (const Standard* standard : bothStandards())
            verdicts.push_back(evaluate({facts, View::whole(facts.picture), *standard}));
        return readSetup(step, {facts, bothStandards(), verdicts, wall, still});
    }
    SetupReading reading(SetupStep step, std::string_view id) {
        for (SetupReading& one : read(step))
            if (one.row->id == id) return one;
        ADD_FAILURE() << "no reading " << id;
        return {};
    }

    Image m_picture;
    Facts facts;
    WallMap wall;
    std::vector<Verdict> verdicts;
    cv::Size still{2560, 1920};
};

TEST_F(Readings, TheWallIsHeldAgainstTheStandardsLimit) {
    const SetupReading good = reading(SetupStep::Wall, "wall_farthest");
    EXPECT_EQ(good.outcome, Outcome::Pass);
    EXPECT_EQ(good.target->range.max, 12);
    EXPECT_TRUE(good.target->hard);
    EXPECT_FALSE(good.advice);
    EXPECT_FALSE(good.target->source.empty());
}

TEST_F(Readings, ADarkCornerSaysWhichLamp) {
    struct Row {
        cv::Rect part;
        SetupActId act;
    };
    const Image studio = m_picture;
    for (const Row& row :
         {Row{{280, 840, 120, 120}, SetupActId::LightLeft}, Row{{880, 0, 120, 120}, SetupActId::LightRight},
          Row{{520, 0, 240, 120}, SetupActId::LightTop}, Row{{520, 840, 240, 120}, SetupActId::LightBottom}}) {
        m_picture = relit(studio, row.part, 0.6);
        const SetupReading found = reading(SetupStep::Wall, "wall_farthest");
        EXPECT_EQ(found.outcome, Outcome::Fail);
        EXPECT_EQ(found.advice->text, adviceOf(row.act).text);
    }
    m_picture = relit(studio, {0, 0, 1280, 960}, 0.6);
    EXPECT_EQ(reading(SetupStep::Wall, "wall_middle").advice->text, adviceOf(SetupActId::LightAll).text);
}

TEST_F(Readings, AnotherColourIsNoMatterOfLamps) {
    SubjectScene grey = emptyStudio();
    grey.backdrop.colour = {190, 190, 190};
    m_picture = SubjectPainter().draw(grey);
    EXPECT_EQ(reading(SetupStep::Wall, "wall_middle").advice->text, adviceOf(SetupActId::OtherBackdrop).text);
}

TEST_F(Readings, LampsAreBalancedOrTheWeakerOneComesNearer) {
    sit();
    SetupReading one = reading(SetupStep::Lamps, "lamp_balance");
    EXPECT_EQ(one.outcome, Outcome::Pass);
    EXPECT_NEAR(one.target->range.max, std::sqrt(1.4), 1e-9);
    EXPECT_NEAR(one.target->range.min, 1 / std::sqrt(1.4), 1e-9);

    facts.light.sides = Reading::of(1.27);
    one = reading(SetupStep::Lamps, "lamp_balance");
    EXPECT_DOUBLE_EQ(one.value.value, 1.27);
    EXPECT_EQ(one.outcome, Outcome::Warn);
    EXPECT_EQ(one.advice->text, "Lamp 2 nearer by 20 cm") << "175 cm x (1 - 1 / sqrt 1.27)";

    facts.light.imageRightBrighter = true;
    one = reading(SetupStep::Lamps, "lamp_balance");
    EXPECT_NEAR(one.value.value, 1 / 1.27, 1e-9);
    EXPECT_EQ(one.advice->text, "Lamp 1 nearer by 20 cm");
}

TEST_F(Readings, TheLensIsAsHighAsTheEyes) {
    sit(126, 479.5);
    EXPECT_NEAR(reading(SetupStep::Place, "lens_height").value.value, 0, 1e-9);
    sit(126, 479.5 - 400);  // 20 cm above the middle of the picture
    const SetupReading low = reading(SetupStep::Place, "lens_height");
    EXPECT_NEAR(low.value.value, -20, 1e-9);
    EXPECT_EQ(low.outcome, Outcome::Warn);
    EXPECT_EQ(low.advice->text, "Raise the camera 20 cm");
    sit(126, 479.5 + 300);
    EXPECT_EQ(reading(SetupStep::Place, "lens_height").advice->text, "Lower the camera 15 cm");
}

TEST_F(Readings, TheDistanceLeavesPixelsAndRoom) {
    // Cheeks two pupil distances apart; the face is to be 212 of 480 px wide: pupils 106 of 480, 212 of 960.
    sit(120);
    SetupReading one = reading(SetupStep::Place, "distance");
    EXPECT_DOUBLE_EQ(one.value.value, 240) << "of the still, twice the frame";
    EXPECT_NEAR(one.target->range.min, 212, 0.5);
    EXPECT_NEAR(one.target->range.max, 106.0 / 480 * 1440, 0.5) << "a photograph as high as the still";
    EXPECT_EQ(one.outcome, Outcome::Pass);
    sit(90);
    EXPECT_EQ(reading(SetupStep::Place, "distance").advice->text, "Put the stool nearer");
    sit(200);
    EXPECT_EQ(reading(SetupStep::Place, "distance").advice->text, "Put the stool farther back");
}

TEST_F(Readings, ACameraWithTooFewPixelsIsNamed) {
    EXPECT_EQ(reading(SetupStep::Camera, "camera_pixels").outcome, Outcome::Pass);
    still = {1280, 960};
    const SetupReading small = reading(SetupStep::Camera, "camera_pixels");
    EXPECT_EQ(small.value.value, 720);
    EXPECT_EQ(small.outcome, Outcome::Warn);
    sit(120);
    EXPECT_FALSE(reading(SetupStep::Place, "distance").target->range.empty());
}

TEST_F(Readings, ChecksAreTakenOverAsTheyAreFound) {
    sit();
    facts.light.cast = Reading::of(7);
    const SetupReading cast = reading(SetupStep::Lamps, "white_balance");
    EXPECT_EQ(cast.outcome, Outcome::Fail);
    EXPECT_DOUBLE_EQ(cast.value.value, 7);
    EXPECT_EQ(cast.target->range.max, 4);
    EXPECT_EQ(cast.advice->text, "Set the white balance");
}

TEST_F(Readings, WithoutAFaceSomebodyIsAskedToSitDown) {
    for (const SetupStep step : {SetupStep::Lamps, SetupStep::Place}) {
        const auto all = read(step);
        ASSERT_FALSE(all.empty());
        for (const SetupReading& one : all) EXPECT_EQ(one.outcome, Outcome::CannotJudge) << one.row->id;
        EXPECT_EQ(mostUrgent(all)->advice->text, adviceOf(SetupActId::SitDown).text);
    }
}

TEST_F(Readings, TheWorstComesFirst) {
    sit();
    facts.light.sides = Reading::of(1.27);
    facts.light.cast = Reading::of(7);
    const auto lamps = read(SetupStep::Lamps);
    EXPECT_EQ(mostUrgent(lamps)->row->id, "white_balance");
    const auto wallBehind = read(SetupStep::Wall);
    EXPECT_EQ(mostUrgent(wallBehind)->advice->text, adviceOf(SetupActId::StepOut).text) << "they hide too much of it";
    facts.face.reset();
    for (const SetupReading& one : read(SetupStep::Wall)) EXPECT_EQ(one.outcome, Outcome::Pass) << one.row->id;
}

TEST(SetupTables, RowsNameChecksActsAndPictogramsThatThereAre) {
    for (const SetupRow& row : setupTable()) {
        EXPECT_EQ(row.check.empty(), row.measure != nullptr) << row.id;
        if (row.check.empty()) continue;
        EXPECT_NE(findCheck(row.check), nullptr) << row.id;
    }
    for (const SetupActRow& row : setupActTable()) {
        EXPECT_TRUE(std::filesystem::exists(sourceRoot() / "resources/icons/pictograms" /
                                            (std::string(row.pictogram) + ".svg")))
            << row.pictogram;
        EXPECT_LE(std::string_view(row.text).size(), 28u) << row.text;
    }
}

}  // namespace
}  // namespace xuezhao
