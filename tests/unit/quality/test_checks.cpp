// Each check on values around its limit, on both scales, and on readings that are not there.

#include "core/quality/acts.h"
#include "core/quality/check.h"
#include "tests/support/shipped_standard.h"

#include <gtest/gtest.h>

#include <cmath>

namespace xuezhao {
namespace {

using test::shippedStandard;
/// A person as a finished photograph of 480x640 shows them, right in every respect, and the file.
struct Scene {
    Facts facts;
    FileFacts file;
    bool hasFile = false;

    Scene() {
        FaceFacts face;
        face.imageLeftPupil = {192, 240};
        face.imageRightPupil = {288, 240};
        face.crownY = Reading::of(83);
        face.chinY = Reading::of(420);
        face.imageLeftCheekX = Reading::of(134);
        face.imageRightCheekX = Reading::of(346);
        face.lipGap = Reading::of(0.5);
        face.lidOpeningImageLeft = Reading::of(0.31);
        face.lidOpeningImageRight = Reading::of(0.30);
        face.faceHighlight = Reading::of(33);
        face.noseHighlight = Reading::of(169);
        facts.picture = {480, 640};
        facts.faces = 1;
        facts.face = face;
        facts.background = BackgroundFacts{{100, 197, 255}, 0.5, 1.5, 4};
        facts.engine = "test";
        file.format = "jpeg";
        file.extension = ".jpg";
        file.bytes = 34000;
        file.picture = {480, 640};
        file.channels = 3;
        file.bitsPerChannel = 8;
        file.dpiX = file.dpiY = 300;
        file.quality = 88;
    }

    FaceFacts& face() { return *facts.face; }

    Verdict judge(std::string_view id = "chsi-2017") const {
        // As the crop of a still of which this is all: the agency's picture is twice as large.
        const View view{{0, 0, 480, 640}, shippedStandard(id).file.picture};
        return evaluate({facts, view, shippedStandard(id), hasFile ? &file : nullptr});
    }
    Finding find(std::string_view check, std::string_view id = "chsi-2017") const {
        const Verdict verdict = judge(id);
        const Finding* found = verdict.find(check);
        return found ? *found : Finding{};
    }
    Outcome outcome(std::string_view check, std::string_view id = "chsi-2017") const { return find(check, id).outcome; }
};

TEST(Checks, AGoodPersonPassesBothStandards) {
    const Scene scene;
    for (const char* id : {"chsi-2017", "xinhua-2021"}) {
        const Verdict verdict = scene.judge(id);
        for (const Finding& finding : verdict.findings) {
            EXPECT_TRUE(finding.outcome == Outcome::Pass || finding.outcome == Outcome::NotRequired)
                << id << " " << finding.check->id;
            EXPECT_FALSE(finding.act) << finding.check->id;
        }
        EXPECT_EQ(verdict.outcome(), Outcome::Pass);
    }
}

TEST(Checks, HeadTop) {
    Scene scene;
    const auto at = [&](double y) {
        scene.face().crownY = Reading::of(y);
        return scene.outcome("head_top");
    };
    EXPECT_EQ(at(59.9), Outcome::Fail);
    EXPECT_EQ(at(60), Outcome::Warn);
    EXPECT_EQ(at(63.9), Outcome::Warn);
    EXPECT_EQ(at(64.1), Outcome::Pass);
    EXPECT_EQ(at(105.9), Outcome::Pass);
    EXPECT_EQ(at(110), Outcome::Warn);
    EXPECT_EQ(at(110.1), Outcome::Fail);  // within the detector's 120, not within the text's 110
    EXPECT_EQ(*scene.find("head_top").act, ActId::LowerCamera);
    EXPECT_NEAR(*scene.find("head_top").margin, -0.1, 1e-9);
    at(40);
    EXPECT_EQ(*scene.find("head_top").act, ActId::RaiseCamera);
}

TEST(Checks, HeadTopOfTheAgencyInPixelsOfItsOwnPicture) {
    Scene scene;
    const auto at = [&](double y) {
        scene.face().crownY = Reading::of(y);
        return scene.outcome("head_top", "xinhua-2021");
    };
    EXPECT_EQ(at(70), Outcome::Fail);
    EXPECT_EQ(at(72), Outcome::Warn);
    EXPECT_EQ(at(83), Outcome::Pass);
    EXPECT_EQ(at(95), Outcome::Fail);
    at(83);
    EXPECT_NEAR(*scene.find("head_top", "xinhua-2021").value, 166.5, 1e-9);  // (83 + 0.5) x 2 - 0.5
}

TEST(Checks, AnAdvisoryLimitThatCannotBeJudgedSpoilsNoVerdict) {
    Verdict verdict{&shippedStandard("chsi-2017"), {}};
    const auto finding = [&](const char* check, Outcome outcome) {
        Finding made;
        made.check = findCheck(check);
        made.limit = verdict.standard->limit(check);
        made.outcome = outcome;
        return made;
    };
    verdict.findings = {finding("eye_line", Outcome::Pass), finding("brows_clear", Outcome::CannotJudge)};
    EXPECT_EQ(verdict.outcome(), Outcome::Pass);
    EXPECT_EQ(verdict.count(Outcome::CannotJudge), 1) << "it is still told";
    verdict.findings.push_back(finding("eyes_open", Outcome::CannotJudge));
    EXPECT_EQ(verdict.outcome(), Outcome::CannotJudge);
}

TEST(Checks, LimitWithinTheBandCannotBeJudged) {
    Scene scene;
    scene.face().crownY = Reading::of(58, 3);
    EXPECT_EQ(scene.outcome("head_top"), Outcome::CannotJudge);
    EXPECT_EQ(scene.find("head_top").doubt, Doubt::EngineUnsure);
    EXPECT_EQ(*scene.find("head_top").act, ActId::JudgeByEye);
    EXPECT_EQ(*scene.find("head_top").value, 58);
    scene.face().crownY = Reading::of(62, 3);
    EXPECT_EQ(scene.outcome("head_top"), Outcome::CannotJudge);
    scene.face().crownY = Reading::of(56, 3);
    EXPECT_EQ(scene.outcome("head_top"), Outcome::Fail);
    scene.face().crownY = Reading::of(68, 3);
    EXPECT_EQ(scene.outcome("head_top"), Outcome::Pass);
    scene.face().crownY = Reading::of(70, 3);  // a band grows with the picture: 6 px of the agency's
    EXPECT_EQ(scene.outcome("head_top", "xinhua-2021"), Outcome::CannotJudge);
}

TEST(Checks, WhatIsNotReadCannotBeJudged) {
    Scene scene;
    scene.face().crownY = Reading::unknown(Doubt::HeadAtEdge);
    EXPECT_EQ(scene.outcome("head_top"), Outcome::CannotJudge);
    EXPECT_EQ(scene.find("head_top").doubt, Doubt::HeadAtEdge);
    EXPECT_FALSE(scene.find("head_top").value);
    EXPECT_EQ(*scene.find("head_top").act, ActId::RaiseCamera);
    scene.face().crownY = Reading::unknown(Doubt::BackgroundUneven);
    EXPECT_EQ(*scene.find("head_top").act, ActId::CheckBackdrop);
}

TEST(Checks, Centred) {
    Scene scene;
    const auto at = [&](double shift) {
        scene = Scene();
        for (Reading* reading : {&scene.face().imageLeftCheekX, &scene.face().imageRightCheekX})
            reading->value += shift;
        scene.face().imageLeftPupil.x += shift;
        scene.face().imageRightPupil.x += shift;
        return scene.outcome("centred");
    };
    EXPECT_EQ(at(-10.1), Outcome::Fail);
    EXPECT_EQ(*scene.find("centred").act, ActId::MoveLeft);  // at the picture's left: to their own left
    EXPECT_EQ(at(-9.9), Outcome::Warn);
    EXPECT_EQ(at(0), Outcome::Pass);
    EXPECT_EQ(at(10.1), Outcome::Fail);
    EXPECT_EQ(*scene.find("centred").act, ActId::MoveRight);
    EXPECT_EQ(scene.outcome("centred", "xinhua-2021"), Outcome::Pass);  // it leaves more room: 210-270
    at(31);
    EXPECT_EQ(scene.outcome("centred", "xinhua-2021"), Outcome::Fail);
}

TEST(Checks, FaceWidth) {
    Scene scene;
    const auto at = [&](double width, std::string_view id) {
        scene.face().imageLeftCheekX = Reading::of(240 - width / 2);
        scene.face().imageRightCheekX = Reading::of(240 + width / 2);
        return scene.outcome("face_width", id);
    };
    EXPECT_EQ(at(179, "chsi-2017"), Outcome::Fail);
    EXPECT_EQ(*scene.find("face_width").act, ActId::StepForward);
    EXPECT_EQ(at(182, "chsi-2017"), Outcome::Warn);
    EXPECT_EQ(at(250, "chsi-2017"), Outcome::Pass);
    EXPECT_EQ(at(250, "xinhua-2021"), Outcome::Fail);
    EXPECT_EQ(at(240, "xinhua-2021"), Outcome::Warn);
    EXPECT_EQ(at(235, "xinhua-2021"), Outcome::Pass);
    EXPECT_EQ(at(301, "chsi-2017"), Outcome::Fail);
    EXPECT_EQ(*scene.find("face_width").act, ActId::StepBack);
}

TEST(Checks, EyeLine) {
    Scene scene;
    const auto at = [&](double y) {
        scene.face().imageLeftPupil.y = y - 2;
        scene.face().imageRightPupil.y = y + 2;
        return scene.outcome("eye_line");
    };
    EXPECT_EQ(at(199), Outcome::Fail);
    EXPECT_EQ(at(201), Outcome::Warn);
    EXPECT_EQ(at(250), Outcome::Pass);
    EXPECT_EQ(at(301), Outcome::Fail);
    EXPECT_EQ(scene.outcome("eye_line", "xinhua-2021"), Outcome::NotRequired);
}

TEST(Checks, EyesOpenIsTheSmallerOne) {
    Scene scene;
    const auto at = [&](double left, double right, double band = 0) {
        scene.face().lidOpeningImageLeft = Reading::of(left, band);
        scene.face().lidOpeningImageRight = Reading::of(right, band);
        return scene.outcome("eyes_open");
    };
    EXPECT_EQ(at(0.30, 0.14), Outcome::Fail);
    EXPECT_EQ(*scene.find("eyes_open").value, 140);
    EXPECT_EQ(*scene.find("eyes_open").act, ActId::OpenEyes);
    EXPECT_EQ(at(0.14, 0.30), Outcome::Fail);
    EXPECT_EQ(at(0.17, 0.30), Outcome::Warn);
    EXPECT_EQ(at(0.25, 0.30), Outcome::Pass);
    EXPECT_EQ(at(0.17, 0.30, 0.04), Outcome::CannotJudge);
    // Where no white shows between lids that are called a little open, they may be closed.
    scene.facts.eyes.contrast = Reading::of(60);
    EXPECT_EQ(at(0.21, 0.30), Outcome::CannotJudge);
    EXPECT_EQ(at(0.23, 0.30), Outcome::Pass);
    EXPECT_EQ(at(0.10, 0.30), Outcome::Fail);
    scene.facts.eyes.contrast = Reading::of(90);
    EXPECT_EQ(at(0.21, 0.30), Outcome::Pass);
    scene.face().lidOpeningImageRight = Reading::unknown(Doubt::EngineUnsure);
    EXPECT_EQ(scene.outcome("eyes_open"), Outcome::CannotJudge);
}

TEST(Checks, PupilsLevelSaysWhichWay) {
    Scene scene;
    const auto at = [&](double drop) {
        scene.face().imageRightPupil.y = scene.face().imageLeftPupil.y + drop;
        return scene.outcome("pupils_level");
    };
    EXPECT_EQ(at(6), Outcome::Pass);
    EXPECT_EQ(at(-8), Outcome::Warn);
    EXPECT_EQ(at(12), Outcome::Fail);
    EXPECT_EQ(*scene.find("pupils_level").value, 12);
    // The pupil at the picture's right is lower: the head leans to the subject's left, so it goes right.
    EXPECT_EQ(*scene.find("pupils_level").act, ActId::HeadRight);
    EXPECT_EQ(at(-12), Outcome::Fail);
    EXPECT_EQ(*scene.find("pupils_level").act, ActId::HeadLeft);
}

TEST(Checks, LipsClosed) {
    Scene scene;
    const auto at = [&](double gap, double band = 0) {
        scene.face().lipGap = Reading::of(gap, band);
        return scene.outcome("lips_closed");
    };
    EXPECT_EQ(at(3), Outcome::Pass);
    EXPECT_EQ(at(4.5), Outcome::Warn);
    EXPECT_EQ(at(5.1), Outcome::Fail);
    EXPECT_EQ(at(5.1, 2), Outcome::CannotJudge);
    EXPECT_EQ(at(8, 2), Outcome::Fail);
}

TEST(Checks, LengthsAreInPixelsOfThePhotographNotOfTheStill) {
    Scene scene;
    scene.face().lipGap = Reading::of(9);
    const View half{{0, 0, 960, 1280}, {480, 640}};
    const Verdict verdict = evaluate({scene.facts, half, shippedStandard("chsi-2017")});
    EXPECT_EQ(*verdict.find("lips_closed")->value, 4.5);
    EXPECT_NEAR(*verdict.find("head_top")->value, (83 + 0.5) / 2 - 0.5, 1e-12);
    const View shifted{{10, 20, 480, 640}, {480, 640}};
    EXPECT_EQ(*evaluate({scene.facts, shifted, shippedStandard("chsi-2017")}).find("eye_line")->value, 220);
    EXPECT_EQ(*evaluate({scene.facts, shifted, shippedStandard("chsi-2017")}).find("centred")->value, 230);
}

TEST(Checks, BackgroundColourIsTheDistanceToTheNearestPermitted) {
    Scene scene;
    const auto at = [&](double r, double g, double b, std::string_view id = "chsi-2017") {
        scene.facts.background->meanRgb = {r, g, b};
        return scene.outcome("background_colour", id);
    };
    EXPECT_EQ(at(100, 197, 255), Outcome::Pass);
    EXPECT_NEAR(*scene.find("background_colour").value, 0, 1e-9);
    EXPECT_EQ(at(250, 250, 250), Outcome::Pass);
    EXPECT_EQ(at(250, 250, 250, "xinhua-2021"), Outcome::Fail);
    EXPECT_EQ(*scene.find("background_colour", "xinhua-2021").act, ActId::CheckBackdrop);
    EXPECT_EQ(at(200, 60, 60), Outcome::Fail);
    EXPECT_EQ(*scene.find("background_colour").act, ActId::CheckBackdrop);
    EXPECT_EQ(at(55, 108, 140, "xinhua-2021"), Outcome::Fail);  // the right blue, without light
    EXPECT_EQ(*scene.find("background_colour", "xinhua-2021").act, ActId::LightBackdrop);
    scene.facts.background.reset();
    EXPECT_EQ(scene.outcome("background_colour"), Outcome::CannotJudge);
    EXPECT_EQ(scene.find("background_colour").doubt, Doubt::BackgroundUneven);
}

TEST(Checks, BackgroundEvennessOnlyWarns) {
    Scene scene;
    const auto at = [&](double gradient, double spread) {
        scene.facts.background->gradient = gradient;
        scene.facts.background->spread = spread;
        return scene.outcome("background_evenness");
    };
    EXPECT_EQ(at(20, 2), Outcome::Pass);
    EXPECT_EQ(at(60, 2), Outcome::Warn);
    EXPECT_EQ(at(5, 13), Outcome::Warn);
    EXPECT_EQ(*scene.find("background_evenness").value, 52);
    EXPECT_LT(*scene.find("background_evenness").margin, 0);
}

TEST(Checks, Highlights) {
    Scene scene;
    scene.face().faceHighlight = Reading::of(52);
    EXPECT_EQ(scene.outcome("face_highlight"), Outcome::Warn);
    scene.face().faceHighlight = Reading::of(56);
    EXPECT_EQ(scene.outcome("face_highlight"), Outcome::Fail);
    EXPECT_EQ(*scene.find("face_highlight").act, ActId::DabFace);
    EXPECT_EQ(scene.outcome("face_highlight", "xinhua-2021"), Outcome::NotRequired);
    scene.face().noseHighlight = Reading::of(214);
    EXPECT_EQ(scene.outcome("nose_highlight"), Outcome::Pass);
    scene.face().noseHighlight = Reading::of(239);
    EXPECT_EQ(scene.outcome("nose_highlight"), Outcome::Fail);
    EXPECT_EQ(*scene.find("nose_highlight").act, ActId::DabNose);
}

TEST(Checks, ALimitWithTwoEndsHasAnActForEach) {
    Scene scene;
    for (const char* id : {"chsi-2017", "xinhua-2021", "print-33x48"}) {
        const Standard& standard = shippedStandard(id);
        const View view = View::whole(scene.facts.picture);
        const CheckInput input{scene.facts, view, standard};
        for (const Limit& limit : standard.limits) {
            const CheckRow& row = *findCheck(limit.check);
            if (!limit.range.hasMin() || !limit.range.hasMax() || row.group == CheckGroup::File) continue;
            // The way back is the same from either side: the lens is looked at, the head is put upright by its own
            // lean.
            if (row.id == "gaze" || row.id == "pupils_level") continue;
            EXPECT_NE(row.act(input, true), row.act(input, false)) << row.id;
        }
    }
}

TEST(Checks, LightOnTheFace) {
    Scene scene;
    LightFacts& light = scene.facts.light;
    EXPECT_EQ(scene.judge().find("side_light"), nullptr) << "not measured: nothing to say";
    light.sides = Reading::of(1.28);
    EXPECT_EQ(scene.outcome("side_light"), Outcome::Pass);
    light.sides = Reading::of(1.45);
    EXPECT_EQ(scene.outcome("side_light"), Outcome::Fail);
    light.imageRightBrighter = true;
    EXPECT_EQ(*scene.find("side_light").act, ActId::DimLeftLamp) << "right in the picture is the subject's left";
    light.imageRightBrighter = false;
    EXPECT_EQ(*scene.find("side_light").act, ActId::DimRightLamp);
    EXPECT_EQ(scene.outcome("side_light", "xinhua-2021"), Outcome::NotRequired);
    light.burnt = Reading::of(3);
    EXPECT_EQ(scene.outcome("burnt_skin"), Outcome::Pass);
    light.burnt = Reading::of(11);
    EXPECT_EQ(scene.outcome("burnt_skin"), Outcome::Fail);
    light.patch = Reading::of(28);
    EXPECT_EQ(scene.outcome("shine_patch"), Outcome::Pass);
    light.patch = Reading::of(40);
    EXPECT_EQ(scene.outcome("shine_patch"), Outcome::Warn);
    EXPECT_EQ(*scene.find("shine_patch").act, ActId::DabFace);
    light.redEye = Reading::of(0);
    EXPECT_EQ(scene.outcome("red_eye"), Outcome::Pass);
    light.redEye = Reading::of(50);
    EXPECT_EQ(scene.outcome("red_eye"), Outcome::Fail);
    scene.facts.face.reset();
    EXPECT_EQ(scene.outcome("side_light"), Outcome::CannotJudge);
    EXPECT_EQ(scene.find("side_light").doubt, Doubt::NoFace);
}

TEST(Checks, DarkSkinInEnoughLightIsNotUnderexposed) {
    Scene scene;
    const auto at = [&](double skin, double white) {
        scene.facts.light.skinLevel = Reading::of(skin);
        scene.facts.light.eyeWhite = Reading::of(white);
        return scene.outcome("exposure");
    };
    EXPECT_EQ(at(52, 107), Outcome::Pass);
    EXPECT_EQ(at(136, 145), Outcome::Pass);
    EXPECT_EQ(at(110, 60), Outcome::Pass) << "shaded eyes";
    EXPECT_EQ(at(73, 76), Outcome::Fail);
    EXPECT_EQ(*scene.find("exposure").act, ActId::MoreLight);
}

TEST(Checks, ACastShowsOnSkinAndOnAWallThatShouldBeGrey) {
    Scene scene;
    const auto at = [&](double skin, cv::Vec3d wall) {
        scene.facts.light.cast = Reading::of(skin);
        scene.facts.background->meanRgb = wall;
        return scene.outcome("colour_cast");
    };
    EXPECT_EQ(at(0.5, {100, 197, 255}), Outcome::Pass);
    EXPECT_EQ(at(9, {100, 197, 255}), Outcome::Fail);
    EXPECT_EQ(*scene.find("colour_cast").act, ActId::WhiteBalance);
    EXPECT_EQ(at(0, {238, 240, 241}), Outcome::Pass);
    EXPECT_EQ(at(0, {248, 240, 222}), Outcome::Fail) << "a lamp's yellow on a grey wall";
    EXPECT_EQ(at(0, {160, 60, 60}), Outcome::Pass) << "a red wall is a wall's fault";
    scene.facts.background.reset();
    EXPECT_EQ(scene.outcome("colour_cast"), Outcome::Pass);
}

TEST(Checks, ACastMovesSkinEyesAndWallTogether) {
    Scene scene;
    LightFacts& light = scene.facts.light;
    light.cast = Reading::of(0);
    const auto at = [&](cv::Vec2d skin, cv::Vec2d eyes, cv::Vec3d wall) {
        light.skin = skin;
        light.whiteOfEyes = eyes;
        scene.facts.background->meanRgb = wall;
        return scene.outcome("colour_cast");
    };
    const cv::Vec3d blue{100, 197, 255}, blueInWarmLight{118, 189, 213};
    EXPECT_EQ(at({11, 13}, {4, 3}, blue), Outcome::Pass);
    EXPECT_EQ(at({12, 22}, {5, 9}, blue), Outcome::Pass) << "golden skin before a wall that is right";
    EXPECT_EQ(at({18, 28}, {10, 18}, blueInWarmLight), Outcome::Fail);
    EXPECT_EQ(at({24, 36}, {14, 26}, {90, 160, 140}), Outcome::Fail) << "so warm that the wall is another";
    light.whiteOfEyes.reset();
    EXPECT_EQ(scene.outcome("colour_cast"), Outcome::Pass) << "skin alone may be as it is";
}

TEST(Checks, EarsAndHats) {
    Scene scene;
    HeadFacts& head = scene.facts.head;
    EXPECT_EQ(scene.judge("chsi-2017").find("ears_clear"), nullptr) << "a frame does not look";
    head = {Reading::of(8), Reading::of(6), Reading::of(0)};
    EXPECT_EQ(scene.outcome("ears_clear"), Outcome::Pass);
    EXPECT_EQ(scene.outcome("ears_alike"), Outcome::Pass);
    EXPECT_EQ(scene.outcome("head_covering"), Outcome::Pass);
    head = {Reading::of(16), Reading::of(0.5), Reading::of(80)};
    EXPECT_EQ(scene.outcome("ears_clear"), Outcome::Warn);
    EXPECT_EQ(*scene.find("ears_clear").value, 0.5);
    EXPECT_EQ(*scene.find("ears_clear").act, ActId::HairBehindEars);
    EXPECT_EQ(*scene.find("ears_alike").value, 15.5);
    EXPECT_EQ(scene.outcome("ears_alike"), Outcome::Warn);
    EXPECT_EQ(scene.outcome("head_covering"), Outcome::Warn);
    EXPECT_EQ(*scene.find("head_covering").act, ActId::RemoveHat);
    head.earImageRight = Reading::unknown(Doubt::EngineUnsure);
    EXPECT_EQ(scene.outcome("ears_alike"), Outcome::CannotJudge);
}

TEST(Checks, ThePictureItself) {
    Scene scene;
    PictureFacts& look = scene.facts.look;
    look.eyeBlur = Reading::of(1.4);
    EXPECT_EQ(scene.outcome("sharpness"), Outcome::Pass);
    look.eyeBlur = Reading::of(2.1);
    EXPECT_EQ(scene.outcome("sharpness"), Outcome::Fail);
    EXPECT_EQ(*scene.find("sharpness").act, ActId::HoldStill);
    look.noise = Reading::of(5);
    EXPECT_EQ(scene.outcome("noise"), Outcome::Warn);
    look.blocking = Reading::of(2.9);
    EXPECT_EQ(scene.outcome("blocking"), Outcome::Fail);
    const View half{{0, 0, 960, 1280}, {480, 640}};
    EXPECT_EQ(evaluate({scene.facts, half, shippedStandard("chsi-2017")}).find("blocking"), nullptr)
        << "a picture that will be scaled is not judged by its blocks";
}

TEST(Checks, ABorderCountsWhereThePhotographShowsIt) {
    Scene scene;
    EXPECT_EQ(scene.judge().find("border"), nullptr) << "not looked for";
    scene.facts.look.content = {0, 0, 480, 640};
    EXPECT_EQ(scene.outcome("border"), Outcome::Pass);
    scene.facts.look.content = {0, 0, 474, 640};
    EXPECT_EQ(scene.outcome("border"), Outcome::Fail);
    EXPECT_EQ(*scene.find("border").value, 6);
    EXPECT_EQ(*scene.find("border", "xinhua-2021").value, 12);
    scene.facts.look.content = {60, 0, 520, 640};
    scene.facts.picture = {600, 640};
    const View inside{{60, 0, 480, 640}, {480, 640}};
    EXPECT_EQ(evaluate({scene.facts, inside, shippedStandard("chsi-2017")}).find("border")->outcome, Outcome::Pass);
    const View over{{50, 0, 480, 640}, {480, 640}};
    EXPECT_EQ(*evaluate({scene.facts, over, shippedStandard("chsi-2017")}).find("border")->value, 10);
}

TEST(Checks, WhatElseIsOnTheWall) {
    Scene scene;
    WallFacts& wall = scene.facts.wall;
    wall.shadow = Reading::of(0);
    EXPECT_EQ(scene.outcome("background_shadow"), Outcome::Pass);
    EXPECT_EQ(scene.outcome("background_things"), Outcome::Pass);
    wall.shadow = Reading::of(12);
    EXPECT_EQ(scene.outcome("background_shadow"), Outcome::Fail);
    EXPECT_EQ(*scene.find("background_shadow").act, ActId::StepAway);
    wall.things = {{-60, 100, 50, 50}};
    EXPECT_EQ(scene.outcome("background_things"), Outcome::Pass) << "beside the photograph";
    wall.touching = {{300, 100, 50, 50}};
    EXPECT_EQ(scene.outcome("background_things"), Outcome::CannotJudge) << "it may be hair";
    EXPECT_EQ(*scene.find("background_things").value, 1);
    wall.things.push_back({400, 100, 50, 50});
    EXPECT_EQ(scene.outcome("background_things"), Outcome::Fail);
    EXPECT_EQ(*scene.find("background_things").value, 2);
    wall.shadow = Reading::unknown(Doubt::BackgroundUneven);
    EXPECT_EQ(scene.outcome("background_things"), Outcome::CannotJudge);
    wall.texture = Reading::of(0.9);
    EXPECT_EQ(scene.outcome("background_texture"), Outcome::Pass);
    wall.texture = Reading::of(1.8);
    EXPECT_EQ(scene.outcome("background_texture"), Outcome::Fail);
    EXPECT_EQ(*scene.find("background_texture").act, ActId::PlainBackdrop);
}

TEST(Checks, ShouldersAndClothes) {
    Scene scene;
    ClothesFacts& clothes = scene.facts.clothes;
    clothes.shoulderDegrees = Reading::of(3);
    EXPECT_EQ(scene.outcome("shoulders"), Outcome::Pass);
    clothes.shoulderDegrees = Reading::of(8);  // their left one is the lower one
    EXPECT_EQ(scene.outcome("shoulders"), Outcome::Warn);
    EXPECT_EQ(*scene.find("shoulders").act, ActId::LowerRightShoulder);
    clothes.shoulderDegrees = Reading::of(-8);
    EXPECT_EQ(*scene.find("shoulders").act, ActId::LowerLeftShoulder);
    clothes.shoulderDegrees = Reading::of(11, 1);
    EXPECT_EQ(scene.outcome("shoulders"), Outcome::Fail);
    clothes.shoulderDegrees = Reading::of(9.5, 1);
    EXPECT_EQ(scene.outcome("shoulders"), Outcome::CannotJudge);
    clothes.shoulderDegrees = Reading::unknown(Doubt::EngineUnsure);
    EXPECT_EQ(scene.judge("chsi-2017").find("shoulders"), nullptr) << "hidden shoulders are for people to look at";
    clothes.cloth = {{44, 50, 66}, {44, 50, 66}};
    clothes.wall = {{100, 197, 255}, {100, 197, 255}};
    EXPECT_EQ(scene.outcome("clothes_contrast"), Outcome::Pass);
    clothes.cloth[1] = {104, 199, 250};
    EXPECT_EQ(scene.outcome("clothes_contrast"), Outcome::Warn) << "one side is enough";
    EXPECT_EQ(*scene.find("clothes_contrast").act, ActId::DarkerClothes);
    clothes.pattern = Reading::of(3);
    EXPECT_EQ(scene.outcome("clothes_pattern"), Outcome::Pass);
    clothes.pattern = Reading::of(14);
    EXPECT_EQ(scene.outcome("clothes_pattern"), Outcome::Warn);
}

TEST(Checks, WhatLiesOverTheEyes) {
    Scene scene;
    EyeFacts& eyes = scene.facts.eyes;
    eyes.glare = Reading::of(2);
    eyes.tint = Reading::of(-9);
    eyes.browCovered = Reading::of(18);
    for (const char* check : {"lens_glare", "tinted_lenses", "brows_clear"}) {
        EXPECT_EQ(scene.outcome(check), Outcome::Pass) << check;
        EXPECT_EQ(scene.outcome(check, "xinhua-2021"), Outcome::NotRequired) << check;
    }
    eyes.glare = Reading::of(5);
    eyes.tint = Reading::of(33);
    eyes.browCovered = Reading::of(60);
    EXPECT_EQ(scene.outcome("lens_glare"), Outcome::Fail);
    EXPECT_EQ(*scene.find("lens_glare").act, ActId::TipGlasses);
    EXPECT_EQ(scene.outcome("tinted_lenses"), Outcome::Fail);
    EXPECT_EQ(*scene.find("tinted_lenses").act, ActId::RemoveGlasses);
    EXPECT_EQ(scene.outcome("brows_clear"), Outcome::Warn);
    EXPECT_EQ(*scene.find("brows_clear").act, ActId::ClearHair);
}

TEST(Checks, WhereTheFaceLooks) {
    Scene scene;
    FaceFacts& face = scene.face();
    const auto act = [&](const char* check) { return *scene.find(check).act; };
    EXPECT_EQ(scene.judge().find("head_turn"), nullptr) << "an engine that cannot tell says nothing";
    face.yawDegrees = Reading::of(9);
    face.pitchDegrees = Reading::of(-15);
    face.gazeDegrees = Reading::of(-4);
    for (const char* check : {"head_turn", "head_pitch", "gaze"}) {
        EXPECT_EQ(scene.outcome(check), Outcome::Pass) << check;
        EXPECT_EQ(scene.outcome(check, "xinhua-2021"), Outcome::NotRequired) << check;
    }
    face.yawDegrees = Reading::of(12.5);
    EXPECT_EQ(scene.outcome("head_turn"), Outcome::Fail);
    EXPECT_EQ(act("head_turn"), ActId::TurnRight) << "image right is their left";
    face.yawDegrees = Reading::of(-11);
    EXPECT_EQ(scene.outcome("head_turn"), Outcome::Warn);
    EXPECT_EQ(act("head_turn"), ActId::TurnLeft);
    face.pitchDegrees = Reading::of(-21);
    EXPECT_EQ(scene.outcome("head_pitch"), Outcome::Fail);
    EXPECT_EQ(act("head_pitch"), ActId::ChinUp);
    face.pitchDegrees = Reading::of(21);
    EXPECT_EQ(act("head_pitch"), ActId::ChinDown);
    face.gazeDegrees = Reading::of(7.5);
    EXPECT_EQ(scene.outcome("gaze"), Outcome::Fail);
    EXPECT_EQ(act("gaze"), ActId::LookAtLens);
    face.gazeDegrees = Reading::unknown(Doubt::EngineUnsure);
    EXPECT_EQ(scene.outcome("gaze"), Outcome::CannotJudge);
}

TEST(Checks, MouthAndWhatCoversTheFace) {
    Scene scene;
    scene.facts.mouth = {Reading::of(0.1), Reading::of(2.7), Reading::of(1.6)};
    scene.facts.eyes.contrast = Reading::of(62);
    scene.facts.eyes.strands = Reading::of(11);
    scene.facts.eyes.frame = Reading::of(6);
    scene.face().lipCornersUp = Reading::of(5.7);  // of 96 px between the pupils
    scene.face().looseHair = Reading::of(8);
    for (const char* check :
         {"teeth", "smile", "face_clear", "cheeks_clear", "eyes_visible", "frame_clear", "eyes_clear", "loose_hair"}) {
        EXPECT_EQ(scene.outcome(check), Outcome::Pass) << check;
        EXPECT_EQ(scene.outcome(check, "xinhua-2021"), Outcome::NotRequired) << check;
    }
    scene.facts.mouth = {Reading::of(0.4), Reading::of(0.7), Reading::of(2.1)};
    scene.facts.eyes.contrast = Reading::of(36);
    scene.facts.eyes.strands = Reading::of(15);
    scene.facts.eyes.frame = Reading::of(16);
    scene.face().lipCornersUp = Reading::of(8);
    scene.face().looseHair = Reading::of(16);
    const std::pair<const char*, ActId> hard[] = {{"teeth", ActId::CloseLips},
                                                  {"face_clear", ActId::UncoverFace},
                                                  {"eyes_visible", ActId::RemoveGlasses},
                                                  {"frame_clear", ActId::PushGlasses},
                                                  {"eyes_clear", ActId::ClearEyes}};
    for (const auto& [check, act] : hard) {
        EXPECT_EQ(scene.outcome(check), Outcome::Fail) << check;
        EXPECT_EQ(*scene.find(check).act, act) << check;
    }
    EXPECT_EQ(scene.outcome("cheeks_clear"), Outcome::CannotJudge) << "a hand, or hair on one side";
    EXPECT_EQ(scene.outcome("smile"), Outcome::Warn);
    EXPECT_EQ(*scene.find("smile").act, ActId::RelaxMouth);
    EXPECT_EQ(scene.outcome("loose_hair"), Outcome::Warn);
    EXPECT_EQ(*scene.find("loose_hair").act, ActId::FlattenHair);
    scene.facts.mouth.lips = Reading::of(1.5);
    EXPECT_EQ(scene.outcome("face_clear"), Outcome::CannotJudge) << "pale lips or a hand";
    scene.face().looseHair = Reading::unknown(Doubt::BackgroundUneven);
    EXPECT_EQ(scene.judge().find("loose_hair"), nullptr) << "head_top says it";
}

TEST(Checks, FacesFound) {
    Scene scene;
    scene.facts.faces = 2;
    EXPECT_EQ(scene.outcome("face_detected"), Outcome::Fail);
    EXPECT_EQ(*scene.find("face_detected").act, ActId::OthersAside);
    scene.facts.faces = 0;
    scene.facts.face.reset();
    EXPECT_EQ(scene.outcome("face_detected"), Outcome::Fail);
    EXPECT_EQ(*scene.find("face_detected").act, ActId::ComeIn);
    for (const char* check : {"head_top", "centred", "face_width", "eye_line", "eyes_open", "pupils_level",
                              "lips_closed", "face_highlight", "nose_highlight"}) {
        EXPECT_EQ(scene.outcome(check), Outcome::CannotJudge) << check;
        EXPECT_EQ(scene.find(check).doubt, Doubt::NoFace) << check;
    }
}

TEST(Checks, ImageSizeWithoutAFileIsThePlannedOne) {
    Scene scene;
    EXPECT_EQ(scene.outcome("image_size"), Outcome::Pass);
    scene.hasFile = true;
    scene.file.picture = {480, 641};
    EXPECT_EQ(scene.outcome("image_size"), Outcome::Fail);
    scene.file.picture = {640, 480};
    EXPECT_EQ(scene.outcome("image_size"), Outcome::Fail);
    EXPECT_EQ(*scene.find("image_size").value, 320);
}

TEST(Checks, FileChecksSayNothingWithoutAFile) {
    const Verdict verdict = Scene().judge();
    for (const char* check : {"upscaling", "dpi", "file_size", "jpeg_quality", "colour_type", "extension",
                              "orientation", "trailing_data"}) {
        EXPECT_EQ(verdict.find(check), nullptr) << check;
    }
}

TEST(Checks, EveryFileCheckOnAWrongFile) {
    struct Wrong {
        const char* check;
        void (*spoil)(FileFacts& file);
        Outcome chsi, xinhua;
    };
    const Wrong wrongs[] = {
        {"upscaling", [](FileFacts& f) { f.upscale = 1.2; }, Outcome::Warn, Outcome::Warn},
        {"dpi", [](FileFacts& f) { f.dpiX = 72; }, Outcome::Fail, Outcome::Fail},
        {"dpi", [](FileFacts& f) { f.dpiY = 72; }, Outcome::Fail, Outcome::Fail},
        {"dpi", [](FileFacts& f) { f.dpiX.reset(); }, Outcome::Fail, Outcome::Fail},
        {"file_size", [](FileFacts& f) { f.bytes = 19999; }, Outcome::Warn, Outcome::Fail},
        {"file_size", [](FileFacts& f) { f.bytes = 40001; }, Outcome::Warn, Outcome::Fail},
        {"file_size", [](FileFacts& f) { f.bytes = 650001; }, Outcome::Warn, Outcome::Fail},
        {"file_size", [](FileFacts& f) { f.bytes = 40000; }, Outcome::Pass, Outcome::Fail},
        {"file_size", [](FileFacts& f) { f.bytes = 550000; }, Outcome::Warn, Outcome::Pass},
        {"jpeg_quality", [](FileFacts& f) { f.quality = 59; }, Outcome::Fail, Outcome::NotRequired},
        {"jpeg_quality", [](FileFacts& f) { f.quality.reset(); }, Outcome::Fail, Outcome::NotRequired},
        {"jpeg_quality", [](FileFacts& f) { f.quality = 60; }, Outcome::Pass, Outcome::NotRequired},
        {"colour_type", [](FileFacts& f) { f.channels = 1; }, Outcome::Fail, Outcome::Fail},
        {"colour_type", [](FileFacts& f) { f.channels = 4; }, Outcome::Fail, Outcome::Fail},
        {"colour_profile", [](FileFacts& f) { f.iccProfile = true; }, Outcome::NotRequired, Outcome::Fail},
        {"extension", [](FileFacts& f) { f.extension = ".jpeg"; }, Outcome::Fail, Outcome::Fail},
        {"extension", [](FileFacts& f) { f.format = "png"; }, Outcome::Fail, Outcome::Fail},
        {"extension", [](FileFacts& f) { f.extension = ".JPG"; }, Outcome::Pass, Outcome::Pass},
        {"orientation", [](FileFacts& f) { f.orientation = 6; }, Outcome::Fail, Outcome::Fail},
        {"trailing_data", [](FileFacts& f) { f.trailingBytes = 1; }, Outcome::Warn, Outcome::Warn},
    };
    for (const Wrong& wrong : wrongs) {
        Scene scene;
        scene.hasFile = true;
        wrong.spoil(scene.file);
        EXPECT_EQ(toName(scene.outcome(wrong.check, "chsi-2017")), toName(wrong.chsi)) << wrong.check;
        EXPECT_EQ(toName(scene.outcome(wrong.check, "xinhua-2021")), toName(wrong.xinhua)) << wrong.check;
    }
}

TEST(Checks, AGoodFilePassesTheRegister) {
    Scene scene;
    scene.hasFile = true;
    EXPECT_EQ(scene.judge().outcome(), Outcome::Pass);
    EXPECT_EQ(scene.judge().count(Outcome::NotRequired), 1);  // colour_profile
}

TEST(Checks, TheWorstFindingIsTheVerdict) {
    Scene scene;
    scene.face().faceHighlight = Reading::of(52);
    EXPECT_EQ(scene.judge().outcome(), Outcome::Warn);
    scene.face().lipGap = Reading::unknown(Doubt::EngineUnsure);
    EXPECT_EQ(scene.judge().outcome(), Outcome::CannotJudge);
    scene.face().noseHighlight = Reading::of(250);
    EXPECT_EQ(scene.judge().outcome(), Outcome::Fail);
    EXPECT_EQ(scene.judge().count(Outcome::Fail), 1);
}

}  // namespace
}  // namespace xuezhao
