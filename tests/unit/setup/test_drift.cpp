// Drift from the morning: with values that are known, and with drawn people before a studio that changes.

#include "core/setup/drift.h"
#include "tests/support/vision/vision.h"
#include "tests/unit/setup/studio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include <QFile>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;
using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

/// What is measured of a still in a studio that is as it should be.
Facts usual() {
    Facts facts;
    facts.picture = {1280, 960};
    facts.faces = 1;
    facts.face.emplace();
    facts.background = BackgroundFacts{{100, 197, 255}, 0.4, 1, 4};
    facts.light.sides = Reading::of(1.05);
    facts.light.eyeWhite = Reading::of(190);
    facts.light.whiteOfEyes = cv::Vec2d(5, 3);
    facts.look.eyeBlur = Reading::of(0.8);
    facts.look.noise = Reading::of(0.3);
    return facts;
}

Baseline morning() {
    Baseline one;
    one.camera = "A";
    one.look = lookOfStill(usual());
    return one;
}

template <typename Change>
Facts changed(Change change) {
    Facts facts = usual();
    change(facts);
    return facts;
}

/// Announcements of so many stills alike.
std::vector<DriftId> feed(DriftWatch& watch, const Facts& facts, int people) {
    std::vector<DriftId> announced;
    for (int i = 0; i < people; ++i)
        for (const DriftId id : watch.still(facts)) announced.push_back(id);
    return announced;
}

TEST(Drift, TheSameStudioDoesNotDrift) {
    DriftWatch watch(morning());
    EXPECT_THAT(feed(watch, usual(), 20), IsEmpty());
    EXPECT_THAT(watch.drifted(), IsEmpty());
}

TEST(Drift, IsAnnouncedOnceAndAgainOnlyAfterItWasMended) {
    const Facts dim = changed([](Facts& f) {
        f.light.sides = Reading::of(1.5);
        f.light.imageRightBrighter = true;
    });
    DriftWatch watch(morning());
    feed(watch, usual(), 5);
    EXPECT_THAT(feed(watch, dim, 2), IsEmpty()) << "two of five are odd people";
    EXPECT_THAT(feed(watch, dim, 1), ElementsAre(DriftId::Lamp1Weak));
    EXPECT_THAT(feed(watch, dim, 10), IsEmpty());
    EXPECT_THAT(watch.drifted(), ElementsAre(DriftId::Lamp1Weak));
    feed(watch, usual(), 3);
    EXPECT_THAT(watch.drifted(), IsEmpty());
    EXPECT_THAT(feed(watch, dim, 5), ElementsAre(DriftId::Lamp1Weak));
}

TEST(Drift, NearTheLimitDoesNotFlicker) {
    const auto light = [](double logarithm) {
        return changed([&](Facts& f) { f.light.sides = Reading::of(std::exp(std::log(1.05) + logarithm)); });
    };
    DriftWatch watch(morning());
    EXPECT_THAT(feed(watch, light(0.21), 5), IsEmpty());
    EXPECT_THAT(feed(watch, light(0.23), 5), ElementsAre(DriftId::Lamp2Weak));
    EXPECT_THAT(feed(watch, light(0.12), 5), IsEmpty());
    EXPECT_THAT(watch.drifted(), ElementsAre(DriftId::Lamp2Weak)) << "not mended, only less";
    EXPECT_THAT(feed(watch, light(0.23), 5), IsEmpty());
    feed(watch, light(0.10), 5);
    EXPECT_THAT(watch.drifted(), IsEmpty());
}

TEST(Drift, EachKindIsToldFromTheOthers) {
    struct Row {
        DriftId id;
        void (*change)(Facts&);
    };
    const Row rows[] = {
        {DriftId::WallDark,
         [](Facts& f) {
             f.background->meanRgb = {78, 166, 221};
         }},
        {DriftId::WallColour,
         [](Facts& f) {
             f.background->meanRgb = {185, 188, 190};
         }},
        {DriftId::WhiteBalance, [](Facts& f) { f.light.whiteOfEyes = cv::Vec2d(6, 11); }},
        {DriftId::FaceDark, [](Facts& f) { f.light.eyeWhite = Reading::of(130); }},
        {DriftId::FocusLost, [](Facts& f) { f.look.eyeBlur = Reading::of(1.6); }},
        {DriftId::Noisy, [](Facts& f) { f.look.noise = Reading::of(2); }},
    };
    for (const Row& row : rows) {
        DriftWatch watch(morning());
        EXPECT_THAT(feed(watch, changed(row.change), 5), ElementsAre(row.id)) << driftTable()[std::size_t(row.id)].name;
    }
}

TEST(Drift, WhatCannotBeReadChangesNothing) {
    const Facts blind = changed([](Facts& f) {
        f.background.reset();
        f.light = {};
        f.look = {};
    });
    DriftWatch watch(morning());
    EXPECT_THAT(feed(watch, blind, 10), IsEmpty());
    const Facts blurred = changed([](Facts& f) { f.look.eyeBlur = Reading::of(2); });
    feed(watch, blurred, 5);
    feed(watch, blind, 10);
    EXPECT_THAT(watch.drifted(), ElementsAre(DriftId::FocusLost)) << "nobody saw that it was mended";
}

class EmptyPlace : public testing::Test {
protected:
    EmptyPlace() {
        m_morning.camera = "A";
        m_morning.scene = sceneOf(m_studio);
        m_morning.look = lookOfEmptyFrame(m_studio, mapWall(m_studio, {}, bothStandards()), {});
    }
    std::vector<DriftId> show(DriftWatch& watch, const Image& picture, int frames) {
        std::vector<DriftId> announced;
        for (int i = 0; i < frames; ++i) {
            m_now += 1s;
            for (const DriftId id : watch.emptyFrame(picture, mapWall(picture, {}, bothStandards()), m_now))
                announced.push_back(id);
        }
        return announced;
    }

    const Image m_studio = SubjectPainter().draw(emptyStudio());
    Baseline m_morning;
    SteadyTime m_now{};
};

TEST_F(EmptyPlace, ANudgedCameraIsSeenAndItsWayIsKnown) {
    const auto shift = shiftBetween(sceneOf(m_studio), sceneOf(moved(m_studio, 40, -20)));
    ASSERT_TRUE(shift);
    EXPECT_NEAR(shift->x, 100 * 40 / 1280.0, 0.8);
    DriftWatch watch(m_morning);
    EXPECT_THAT(show(watch, m_studio, 10), IsEmpty());
    EXPECT_THAT(show(watch, moved(m_studio, 40, 0), 10), ElementsAre(DriftId::CameraMoved));
    show(watch, m_studio, 10);
    EXPECT_THAT(watch.drifted(), IsEmpty());
}

TEST_F(EmptyPlace, ANudgeIsNotFoundInLightAndNoise) {
    SubjectScene noisy = emptyStudio();
    noisy.noise = 3;
    const auto none = shiftBetween(sceneOf(m_studio), sceneOf(SubjectPainter().draw(noisy)));
    ASSERT_TRUE(none);
    EXPECT_LT(cv::norm(*none), 0.5);
    const auto darker = shiftBetween(sceneOf(m_studio), sceneOf(relit(m_studio, {0, 0, 1280, 960}, 0.7)));
    ASSERT_TRUE(darker);
    EXPECT_LT(cv::norm(*darker), 0.5);
}

TEST_F(EmptyPlace, OnABareWallNobodyCanTell) {
    SubjectScene bare = emptyStudio();
    bare.backdrop.studio = false;
    const Image wall = SubjectPainter().draw(bare);
    EXPECT_FALSE(shiftBetween(sceneOf(wall), sceneOf(moved(wall, 0, 0))));
    EXPECT_FALSE(shiftBetween({}, sceneOf(wall)));
}

TEST_F(EmptyPlace, ABackdropLampThatIsOutIsNamed) {
    DriftWatch watch(m_morning);
    show(watch, m_studio, 7);
    EXPECT_THAT(show(watch, relit(m_studio, {640, 0, 640, 960}, 0.75), 7), ElementsAre(DriftId::WallRightDark));
}

TEST_F(EmptyPlace, SomebodyWhoPassesChangesNothing) {
    DriftWatch watch(m_morning);
    show(watch, m_studio, 7);
    EXPECT_THAT(show(watch, relit(m_studio, {0, 0, 640, 960}, 0.2), 2), IsEmpty());
    EXPECT_THAT(show(watch, m_studio, 3), IsEmpty());
}

TEST_F(EmptyPlace, FramesInBetweenAreNotLookedAt) {
    DriftWatch watch(m_morning);
    EXPECT_TRUE(watch.wantsFrame(m_now));
    show(watch, m_studio, 1);
    EXPECT_FALSE(watch.wantsFrame(m_now + 900ms));
    EXPECT_TRUE(watch.wantsFrame(m_now + 1s));
}

// --- a drawn person, measured as every still is ---

class DrawnDay : public testing::Test {
protected:
    Facts measured(const Image& picture) { return test::vision().measure(picture); }
    Image person(std::uint32_t seed, SubjectScene scene = {}) {
        scene.look = SubjectLook::fromSeed(seed);
        scene.noise = 0.6;
        return m_painter.draw(scene);
    }
    /// What five people bring after a morning with somebody else.
    template <typename Change>
    std::vector<DriftId> day(Change change, SubjectScene scene = {}) {
        Baseline first;
        first.camera = "A";
        first.look = lookOfStill(measured(person(4)));
        DriftWatch watch(first);
        for (std::uint32_t seed = 11; seed < 16; ++seed) watch.still(measured(change(person(seed, scene))));
        return watch.drifted();
    }
    SubjectPainter m_painter;
};

TEST_F(DrawnDay, OtherPeopleAreNoDrift) {
    EXPECT_THAT(day([](const Image& picture) { return picture; }), IsEmpty());
}

TEST_F(DrawnDay, ALampThatIsOut) {
    const auto out = day([](const Image& picture) { return relit(picture, {640, 0, 640, 960}, 0.72); });
    EXPECT_THAT(out, testing::Contains(DriftId::Lamp2Weak));
    EXPECT_THAT(out, testing::Not(testing::Contains(DriftId::Lamp1Weak)));
}

TEST_F(DrawnDay, AGreyBackdrop) {
    SubjectScene grey;
    grey.backdrop.colour = {186, 188, 190};
    EXPECT_THAT(day([](const Image& picture) { return picture; }, grey), ElementsAre(DriftId::WallColour));
}

TEST_F(DrawnDay, FocusLost) {
    EXPECT_THAT(day([](const Image& picture) {
                    cv::Mat soft;
                    cv::GaussianBlur(picture.mat(), soft, {}, 2.5);
                    return Image(soft);
                }),
                testing::Contains(DriftId::FocusLost));
}

TEST_F(DrawnDay, EverythingDarker) {
    const auto dark = day([](const Image& picture) {
        return relit(picture, {0, 0, picture.width(), picture.height()}, 0.65);
    });
    EXPECT_THAT(dark, testing::Contains(DriftId::WallDark));
    EXPECT_THAT(dark, testing::Contains(DriftId::FaceDark));
}

TEST(DriftTable, EveryRowHasWordsAndItsPictogram) {
    for (const DriftRow& row : driftTable()) {
        EXPECT_GT(row.enter, row.leave) << row.name;
        EXPECT_GT(row.leave, 0) << row.name;
        EXPECT_LE(std::string_view(row.text).size(), 28u) << row.name;
        EXPECT_FALSE(std::string_view(row.detail).empty()) << row.name;
    }
}

}  // namespace
}  // namespace xuezhao
