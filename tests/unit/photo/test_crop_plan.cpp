#include "core/photo/crop_goals.h"
#include "core/photo/crop_plan.h"
#include "core/photo/crop_search.h"
#include "tests/support/shipped_standard.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace xuezhao {
namespace {

using test::shippedStandard;
const Standard& chsi() {
    return shippedStandard("chsi-2017");
}
const Standard& xinhua() {
    return shippedStandard("xinhua-2021");
}
const Standard& print() {
    return shippedStandard("print-33x48");
}

/// A face in a still, with typical proportions: distances in pixels of the still.
Facts person(cv::Size still, double centreX, double crownY, double pupils) {
    FaceFacts face;
    const double eyesY = crownY + 1.75 * pupils;
    face.imageLeftPupil = {centreX - pupils / 2, eyesY};
    face.imageRightPupil = {centreX + pupils / 2, eyesY};
    face.crownY = Reading::of(crownY, 3);
    face.imageLeftCheekX = Reading::of(centreX - 1.115 * pupils, 2);
    face.imageRightCheekX = Reading::of(centreX + 1.115 * pupils, 2);
    Facts facts;
    facts.picture = still;
    facts.faces = 1;
    facts.face = face;
    return facts;
}

Facts goodPerson() {
    return person({1920, 1080}, 960, 180, 130);
}

std::vector<StandardCrop> planBoth(const Facts& facts) {
    const Standard* both[] = {&chsi(), &xinhua()};
    return planCrops(facts, both);
}

StandardCrop planOne(const Facts& facts, const Standard& one) {
    const Standard* standards[] = {&one};
    const auto crops = planCrops(facts, standards);
    return crops.empty() ? StandardCrop{} : crops.front();
}

CropTask taskOf(const Facts& facts, std::initializer_list<const Standard*> standards) {
    CropTask task{(*standards.begin())->file.picture, {{}}};
    for (const Standard* one : standards) {
        for (const CropGoal& goal : cropGoals(*FaceGeometry::of(facts), *one)) task.levels[0].push_back(goal);
    }
    return task;
}

/// The best smallest margin of all 3:4 rectangles with whole pixels, found by trying them all.
double bestByTrying(const CropTask& task, cv::Size still) {
    double best = -1e9;
    for (int k = 1; 3 * k <= still.width && 4 * k <= still.height; ++k) {
        // For one size x and y do not touch the same limits, so each is tried alone.
        double bestX = -1e9, bestY = -1e9, size = 1e9;
        for (int x = 0; x <= still.width - 3 * k; ++x) {
            double margin = 1e9;
            for (const CropGoal& goal : task.levels[0]) {
                if (goal.axis == CropGoal::Axis::Horizontal)
                    margin = std::min(margin, goal.margin({double(x), 0, 3.0 * k, 4.0 * k}));
            }
            bestX = std::max(bestX, margin);
        }
        for (int y = 0; y <= still.height - 4 * k; ++y) {
            double margin = 1e9;
            for (const CropGoal& goal : task.levels[0]) {
                if (goal.axis == CropGoal::Axis::Vertical)
                    margin = std::min(margin, goal.margin({0, double(y), 3.0 * k, 4.0 * k}));
            }
            bestY = std::max(bestY, margin);
        }
        for (const CropGoal& goal : task.levels[0]) {
            if (goal.axis == CropGoal::Axis::Size) size = std::min(size, goal.margin({0, 0, 3.0 * k, 4.0 * k}));
        }
        best = std::max(best, std::min({bestX, bestY, size}));
    }
    return best;
}

double valueOf(const StandardCrop& crop, const Facts& facts, std::string_view check) {
    for (const CropGoal& goal : cropGoals(*FaceGeometry::of(facts), *crop.standard)) {
        const cv::Rect& r = crop.crop;
        if (goal.limit->check == check)
            return goal.value({double(r.x), double(r.y), double(r.width), double(r.height)});
    }
    return std::nan("");
}

TEST(CropPlan, AimsAtTheMiddleOfBothStandards) {
    const Facts facts = goodPerson();
    const auto crops = planBoth(facts);
    ASSERT_EQ(crops.size(), 2u);
    EXPECT_TRUE(crops[0].shared);
    EXPECT_TRUE(crops[1].shared);
    EXPECT_EQ(crops[0].crop, crops[1].crop);
    EXPECT_TRUE(crops[0].broken.empty());
    EXPECT_NEAR(valueOf(crops[0], facts, "head_top"), 82.7, 1);  // the middle of 71-94
    EXPECT_NEAR(valueOf(crops[0], facts, "centred"), 240, 1);
    EXPECT_NEAR(valueOf(crops[0], facts, "face_width"), 212, 1);  // the middle of 180-244
    EXPECT_NEAR(valueOf(crops[1], facts, "head_top"), 165.4, 2);
    EXPECT_EQ(crops[0].advice, CropAdvice::None);
}

TEST(CropPlan, KeepsTheOrderAskedFor) {
    const Standard* standards[] = {&print(), &xinhua(), &chsi()};
    const auto crops = planCrops(goodPerson(), standards);
    ASSERT_EQ(crops.size(), 3u);
    for (int i = 0; i < 3; ++i) EXPECT_EQ(crops[i].standard, standards[i]);
    EXPECT_FALSE(crops[0].shared);
    EXPECT_EQ(crops[1].crop, crops[2].crop);
}

TEST(CropPlan, ShapeOfTheThirdStandardIsMetToHalfAPixel) {
    const StandardCrop crop = planOne(goodPerson(), print());
    EXPECT_TRUE(crop.broken.empty());
    const double height = crop.crop.height * crop.scale();
    EXPECT_LE(std::abs(height - 567), 0.5);
    EXPECT_GT(crop.smallestMargin, 0);
}

TEST(CropPlan, MoveThePersonAndTheCropMoves) {
    const auto before = planBoth(person({1920, 1080}, 800, 180, 130));
    const auto moved = planBoth(person({1920, 1080}, 810, 197, 130));
    EXPECT_EQ(moved[0].crop, before[0].crop + cv::Point(10, 17));
}

TEST(CropPlan, TwiceThePictureTwiceTheCrop) {
    const auto once = planBoth(person({1920, 1080}, 960, 200, 150));
    const auto twice = planBoth(person({3840, 2160}, 1920, 400, 300));
    EXPECT_NEAR(twice[0].crop.width, 2 * once[0].crop.width, 6);
    EXPECT_NEAR(twice[0].crop.x, 2 * once[0].crop.x, 6);
    EXPECT_NEAR(twice[0].crop.y, 2 * once[0].crop.y, 6);
}

TEST(CropPlan, NoRectangleIsBetter) {
    std::mt19937 random(20261122);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < 60; ++i) {
        const cv::Size still(240 + int(unit(random) * 160), 240 + int(unit(random) * 160));
        const Facts facts = person(still, still.width * (0.3 + 0.4 * unit(random)),
                                   still.height * 0.4 * unit(random) - 5, 20 + 45 * unit(random));
        const CropTask both = taskOf(facts, {&chsi(), &xinhua()});
        const double best = bestByTrying(both, still);
        const auto loose = bestRect(both, CropRoom::of(still));
        ASSERT_TRUE(loose);
        const auto whole = bestWholeRect(both, *loose, still);
        ASSERT_TRUE(whole);
        const double found = smallestMargin(
            both.levels[0], {double(whole->x), double(whole->y), double(whole->width), double(whole->height)});
        // Whole pixels: the rectangles next to the exact best one are tried, all others are not.
        const double pixel =
            480.0 / whole->width;  // of the photograph, a pixel of the still; the crown's error is 4 of them
        EXPECT_GE(found, best - pixel / 4) << "face " << i;
        EXPECT_LE(found, best + 1e-9) << "face " << i;
        EXPECT_GE(smallestMargin(both.levels[0], *loose), best - 3 * pixel / 4) << "face " << i;
    }
}

TEST(CropPlan, AlwaysInsideAndOfTheRightShape) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    const Standard* all[] = {&chsi(), &xinhua(), &print()};
    for (int i = 0; i < 2000; ++i) {
        const cv::Size still(40 + int(unit(random) * 4000), 40 + int(unit(random) * 4000));
        Facts facts = person(still, still.width * (1.4 * unit(random) - 0.2), still.height * (1.2 * unit(random) - 0.3),
                             1 + still.width * unit(random) * 0.4);
        if (i % 5 == 0) facts.face->crownY = Reading::unknown(Doubt::BackgroundUneven);
        if (i % 7 == 0) facts.face->imageLeftCheekX = Reading::unknown(Doubt::EngineUnsure);
        for (const StandardCrop& crop : planCrops(facts, all)) {
            const cv::Rect& r = crop.crop;
            EXPECT_EQ(r, r & cv::Rect({0, 0}, still)) << i;
            EXPECT_GT(r.width, 0);
            const cv::Size shape = crop.standard->file.picture;
            EXPECT_LE(std::abs(r.height * crop.scale() - shape.height), 0.5) << i;
            EXPECT_TRUE(crop.standard == &print() || r.width * 4 == r.height * 3) << i;
            EXPECT_EQ(crop.broken.empty(), crop.smallestMargin >= 0) << i;
            EXPECT_EQ(crop.guessed, i % 5 == 0 || i % 7 == 0);
            EXPECT_TRUE(!crop.shared || crop.smallestMargin >= 0) << i;
        }
    }
}

TEST(CropPlan, BrokenLimitsSayWhichAndByHowMuch) {
    const Facts close = person({1000, 1000}, 500, 30, 250);
    const StandardCrop crop = planOne(close, chsi());
    ASSERT_FALSE(crop.broken.empty());
    for (const BrokenLimit& broken : crop.broken) {
        const Range& range = broken.limit->range;
        EXPECT_NEAR(broken.by, broken.below ? range.min - broken.value : broken.value - range.max, 1e-9);
        EXPECT_NEAR(broken.value, valueOf(crop, close, broken.limit->check), 1e-9);
        EXPECT_GT(broken.by, 0);
    }
}

TEST(CropPlan, TooCloseMeansStepBack) {
    EXPECT_EQ(planOne(person({1920, 1080}, 960, 20, 330), chsi()).advice, CropAdvice::StepBack);
}

TEST(CropPlan, HeadAtTheTopMeansRaiseTheCamera) {
    const StandardCrop crop = planOne(person({1920, 1080}, 960, 8, 150), chsi());
    ASSERT_FALSE(crop.broken.empty());
    EXPECT_EQ(crop.advice, CropAdvice::RaiseCamera);
}

TEST(CropPlan, HeadTooLowMeansLowerTheCamera) {
    EXPECT_EQ(planOne(person({1920, 1080}, 960, 700, 150), chsi()).advice, CropAdvice::LowerCamera);
}

TEST(CropPlan, HeadAtASideMeansTheSubjectMovesInward) {
    // Left and right are the subject's own: at the picture's left they move to their left.
    EXPECT_EQ(planOne(person({1920, 1080}, 190, 200, 150), chsi()).advice, CropAdvice::SubjectLeft);
    EXPECT_EQ(planOne(person({1920, 1080}, 1730, 200, 150), chsi()).advice, CropAdvice::SubjectRight);
}

TEST(CropPlan, FarAwayMeansStepForward) {
    const StandardCrop crop = planOne(person({1920, 1080}, 960, 300, 40), chsi());
    EXPECT_TRUE(crop.upscaled());
    EXPECT_TRUE(crop.broken.empty());
    EXPECT_EQ(crop.advice, CropAdvice::StepForward);
    EXPECT_EQ(planOne(goodPerson(), xinhua()).advice,
              CropAdvice::None);  // enlarged, but there is no room to come nearer
}

TEST(CropPlan, TallHairBreaksALimitThatNobodyCanMend) {
    Facts facts = goodPerson();
    facts.face->crownY = Reading::of(facts.face->eyesCentre().y - 3.4 * facts.face->pupilDistance(), 3);
    facts.picture = {4000, 4000};
    const double down = 1500;  // away from the still's edges
    facts.face->crownY.value += down;
    facts.face->imageLeftPupil.y += down;
    facts.face->imageRightPupil.y += down;
    const StandardCrop crop = planOne(facts, chsi());
    EXPECT_FALSE(crop.broken.empty());
    EXPECT_EQ(crop.advice, CropAdvice::None);
}

TEST(CropPlan, WhatCannotHoldGivesWayAloneAndTheRestHolds) {
    // Hair cut off by the still's top edge: the head top cannot be had, eyes, centre and width can.
    Facts facts = person({1350, 1350}, 670, 200, 200);
    facts.face->crownY = Reading::unknown(Doubt::HeadAtEdge);
    for (const StandardCrop& crop : planBoth(facts)) {
        ASSERT_EQ(crop.broken.size(), 1u) << crop.standard->id;
        EXPECT_EQ(crop.broken[0].limit->check, "head_top");
        EXPECT_TRUE(crop.broken[0].below);
        const double scale = crop.standard->file.picture.width / 480.0;
        EXPECT_LT(valueOf(crop, facts, "face_width") / scale, 243.7);  // the agency's file respects the register, and
        EXPECT_GT(valueOf(crop, facts, "face_width") / scale, 180);    // the register's respects the agency
    }
}

TEST(CropPlan, WhereBothCannotBeEachStandardGetsItsOwn) {
    // So tall that the register's eye line allows at most 71 px above the head, no matter how small the face.
    Facts facts = person({3000, 3000}, 1500, 800, 300);
    facts.face->crownY = Reading::of(facts.face->eyesCentre().y - 300 * 2.23 * (300 - 66) / 180, 3);
    const auto crops = planBoth(facts);
    ASSERT_EQ(crops.size(), 2u);
    EXPECT_FALSE(crops[0].shared);
    EXPECT_FALSE(crops[1].shared);
    EXPECT_TRUE(crops[0].broken.empty());
    EXPECT_TRUE(crops[1].broken.empty());
    EXPECT_NE(crops[0].crop, crops[1].crop);
    EXPECT_LT(valueOf(crops[0], facts, "head_top"), 70.9);
}

TEST(CropPlan, WithoutACrownItIsAGuessAndSaysSo) {
    Facts facts = goodPerson();
    const auto known = planBoth(facts);
    facts.face->crownY = Reading::unknown(Doubt::BackgroundUneven);
    const auto guessed = planBoth(facts);
    ASSERT_EQ(guessed.size(), 2u);
    EXPECT_TRUE(guessed[0].guessed);
    EXPECT_FALSE(known[0].guessed);
    EXPECT_NEAR(guessed[0].crop.y, known[0].crop.y, 12);  // the invented person has typical proportions
}

TEST(CropPlan, HeadCutOffByTheStillIsNeverSatisfied) {
    Facts facts = person({1920, 1080}, 960, 0, 150);
    facts.face->crownY = Reading::unknown(Doubt::HeadAtEdge);
    const StandardCrop crop = planOne(facts, chsi());
    ASSERT_FALSE(crop.broken.empty());
    EXPECT_EQ(crop.broken[0].limit->check, "head_top");
    EXPECT_EQ(crop.advice, CropAdvice::RaiseCamera);
}

TEST(CropPlan, NothingWithoutAFaceOrAPicture) {
    Facts facts = goodPerson();
    facts.face.reset();
    EXPECT_TRUE(planBoth(facts).empty());
    facts = goodPerson();
    facts.picture = {};
    EXPECT_TRUE(planBoth(facts).empty());
    facts.picture = {2, 2};
    EXPECT_TRUE(planBoth(facts).empty());
    EXPECT_TRUE(planCrops(goodPerson(), {}).empty());
}

}  // namespace
}  // namespace xuezhao
