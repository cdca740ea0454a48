// From a raw portrait to finished files, on a drawn person whose true geometry is known.

#include "core/picture/decode.h"
#include "tests/cli/audit/audit_run.h"
#include "tests/cli/audit/drawn_portrait.h"
#include "tests/support/pictures/pictures.h"
#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <map>
#include <set>

#include <sys/stat.h>
#include <unistd.h>

namespace xuezhao {
namespace {

using nlohmann::json;
using test::audit;
using test::AuditRun;
namespace fs = std::filesystem;

const std::set<std::string> kFindingKeys{"check", "value", "unit", "min", "max", "outcome", "hint"};

std::set<std::string> keysOf(const json& object) {
    std::set<std::string> keys;
    for (const auto& [key, value] : object.items()) keys.insert(key);
    return keys;
}

AuditRun crop(const fs::path& out, const std::vector<std::string>& more) {
    std::vector<std::string> words{"crop",       "--format",    "json",  "--standard", "chsi-2017",
                                   "--standard", "xinhua-2021", "--out", out.string()};
    words.insert(words.end(), more.begin(), more.end());
    return audit(words);
}

TEST(AuditMeasure, FindsTheDrawnPersonWhereTheyAre) {
    const test::TempFolder folder;
    const SubjectScene scene = test::goodScene();
    test::writeScene(scene, folder / "p.jpg");
    const AuditRun run = audit({"measure", "--format", "json", (folder / "p.jpg").string()});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const json facts = run.lines().at(0);
    EXPECT_EQ(keysOf(facts),
              (std::set<std::string>{"file", "width", "height", "faces", "image_left_pupil", "image_right_pupil",
                                     "crown_y", "chin_y", "image_left_cheek_x", "image_right_cheek_x", "lip_gap",
                                     "lid_opening_image_left", "lid_opening_image_right", "roll_degrees", "yaw_degrees",
                                     "pitch_degrees", "gaze_degrees", "engine"}));
    const SubjectTruth truth = truthOf(scene);
    const double pupils = scene.pose.pupilDistance;
    EXPECT_EQ(facts["width"], 1200);
    EXPECT_EQ(facts["height"], 1600);
    EXPECT_EQ(facts["faces"], 1);
    EXPECT_NEAR(facts["image_left_pupil"][0], truth.imageLeftPupil.x, .08 * pupils);
    EXPECT_NEAR(facts["image_left_pupil"][1], truth.imageLeftPupil.y, .08 * pupils);
    EXPECT_NEAR(facts["image_right_pupil"][0], truth.imageRightPupil.x, .08 * pupils);
    EXPECT_NEAR(facts["crown_y"], truth.crownY, .08 * pupils);
    EXPECT_NEAR(facts["roll_degrees"], 0, 2);
    EXPECT_NE(facts["engine"], "");
}

TEST(AuditMeasure, TurnsAPictureAsItsTagSays) {
    const test::TempFolder folder;
    SubjectPainter painter;
    cv::Mat lying;
    cv::rotate(painter.draw(test::goodScene()).mat(), lying, cv::ROTATE_90_COUNTERCLOCKWISE);
    test::writeBytes(test::withOrientation(test::jpegOf(lying, 95), 6), folder / "turned.jpg");
    const json facts = audit({"measure", "--format", "json", (folder / "turned.jpg").string()}).lines().at(0);
    EXPECT_EQ(facts["width"], 1200);
    EXPECT_EQ(facts["height"], 1600);
    EXPECT_EQ(facts["faces"], 1);
    EXPECT_LT(facts["image_left_pupil"][0], facts["image_right_pupil"][0]);
}

TEST(AuditCrop, MakesFilesThatPassTheirOwnCheck) {
    const test::TempFolder folder;
    const SubjectScene scene = test::goodScene();
    test::writeScene(scene, folder / "p 1.png");
    const AuditRun run = crop(folder / "out", {(folder / "p 1.png").string()});
    EXPECT_EQ(run.exitCode, 0) << run.out;
    const json line = run.lines().at(0);
    EXPECT_EQ(keysOf(line), (std::set<std::string>{"file", "outputs"}));
    const SubjectTruth truth = truthOf(scene);
    ASSERT_EQ(line["outputs"].size(), 2u);
    for (const json& output : line["outputs"]) {
        EXPECT_EQ(keysOf(output),
                  (std::set<std::string>{"standard", "path", "bytes", "crop", "scale", "outcome", "findings"}));
        const fs::path path = output["path"].get<std::string>();
        EXPECT_EQ(path, folder / "out" / output["standard"].get<std::string>() / "p 1.jpg");
        EXPECT_EQ(fs::file_size(path), output["bytes"]);
        EXPECT_NE(output["outcome"], "fail") << output;
        const cv::Mat picture = cv::imread(path.string());
        const double scale = output["scale"];
        EXPECT_NEAR(output["crop"]["width"].get<double>() * scale, picture.cols, 1);
        EXPECT_NEAR(output["crop"]["height"].get<double>() * scale, picture.rows, 1);
        EXPECT_GE(output["crop"]["x"], 0);
        EXPECT_LE(output["crop"]["x"].get<int>() + output["crop"]["width"].get<int>(), 1200);
        // True places in the register's own 480x640.
        const double toRegister = 480. / output["crop"]["width"].get<double>();
        const double eyes = (scene.pose.eyesCentre.y - output["crop"]["y"].get<double>()) * toRegister;
        const double crown = (truth.crownY - output["crop"]["y"].get<double>()) * toRegister;
        EXPECT_GT(eyes, 200);
        EXPECT_LT(eyes, 300);
        EXPECT_GT(crown, 60);
        EXPECT_LT(crown, 110);
        for (const json& finding : output["findings"]) EXPECT_EQ(keysOf(finding), kFindingKeys);
    }
    // The verdict of the file, asked again.
    const AuditRun again = audit({"check", "--format", "json", (folder / "out").string()});
    EXPECT_EQ(again.exitCode, 0) << again.out;
    ASSERT_EQ(again.lines().size(), 2u) << "each by the standard made for its size";
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(keysOf(again.lines()[i]),
                  (std::set<std::string>{"file", "standard", "outcome", "findings", "people"}));
        EXPECT_EQ(again.lines()[i]["findings"].size(), line["outputs"][i]["findings"].size());
        EXPECT_EQ(again.lines()[i]["outcome"], line["outputs"][i]["outcome"]);
    }
}

TEST(AuditCrop, SaysNothingOfATimeThatThePictureDoesNotSay) {
    const test::TempFolder folder;
    test::writeScene(test::goodScene(), folder / "p.jpg");
    ASSERT_EQ(crop(folder / "out", {(folder / "p.jpg").string()}).exitCode, 0);
    const auto made = readPicture(folder / "out/chsi-2017/p.jpg");
    ASSERT_TRUE(made) << toText(made.error());
    EXPECT_FALSE(made->picture.facts.taken) << "a file's date is that of its last copy";
}

TEST(AuditCheck, SaysWhatIsLeftForPeopleToLookAt) {
    const test::TempFolder folder;
    test::writeScene(test::goodScene(), folder / "p.jpg");
    const std::string file = (folder / "p.jpg").string();
    const auto lines = audit({"check", "--format", "json", file}).lines();
    ASSERT_EQ(lines.size(), 3u) << "all standards, since none is made for its size";
    const auto people = [&](std::size_t i) { return lines[i]["people"].get<std::set<std::string>>(); };
    EXPECT_TRUE(people(0).contains("jewellery"));
    EXPECT_FALSE(people(0).contains("lamps")) << "no photograph can break it";
    EXPECT_FALSE(people(0).contains("size")) << "measured";
    EXPECT_EQ(people(1), (std::set<std::string>{"untouched", "face-share", "framing"}));
    const std::string text = audit({"check", "--standard", "chsi-2017", file}).out;
    EXPECT_NE(text.find("look yourself"), std::string::npos) << text;
    EXPECT_NE(text.find("No earrings or necklaces"), std::string::npos) << text;
    const json shown = audit({"standards", "show", "chsi-2017", "--format", "json"}).lines().at(0);
    std::map<std::string, json> clauses;
    for (const json& clause : shown["clauses"]) clauses[clause["id"]] = clause["people"];
    EXPECT_EQ(clauses["lamps"], "day");
    EXPECT_EQ(clauses["jewellery"], "each");
    EXPECT_TRUE(clauses["size"].is_null());
}

TEST(AuditCheck, HintsAreForWhoeverHasTheFileAlone) {
    const test::TempFolder folder;
    SubjectScene scene = test::goodScene();
    scene.pose.pupilDistance /= 2;  // stood too far away
    test::writeScene(scene, folder / "p.jpg");
    const std::string file = (folder / "p.jpg").string();
    std::map<std::string, std::string> hints;
    const json line = audit({"check", "--standard", "chsi-2017", "--format", "json", file}).lines().at(0);
    for (const json& finding : line["findings"]) hints[finding["check"]] = finding["hint"];
    EXPECT_EQ(hints["image_size"], "Size off by 1680 px, limit 0 px: crop the original again");
    EXPECT_EQ(hints["face_width"].rfind("Face width ", 0), 0u) << hints["face_width"];
    EXPECT_NE(hints["face_width"].find(" px, limit 180-300 px: crop the original again"), std::string::npos)
        << hints["face_width"];
    for (const char* act : {"Step", "stool", "Chin", "camera"})
        EXPECT_EQ(line.dump().find(act), std::string::npos) << act;
    const std::string text = audit({"check", "--standard", "chsi-2017", file}).out;
    EXPECT_NE(text.find("1680 px "), std::string::npos) << "a value has its unit\n" << text;
}

TEST(AuditCheck, APictureOfAnotherSizeFailsItsSizeAndIsJudgedAsIfScaled) {
    const test::TempFolder folder;
    test::writeScene(test::goodScene(), folder / "p.jpg");
    const AuditRun run = audit({"check", "--standard", "chsi-2017", "--format", "json", (folder / "p.jpg").string()});
    EXPECT_EQ(run.exitCode, 1);
    std::map<std::string, json> findings;
    const json line = run.lines().at(0);
    for (const json& finding : line["findings"]) findings[finding["check"]] = finding;
    EXPECT_EQ(findings.at("image_size")["outcome"], "fail");
    EXPECT_NEAR(findings.at("eye_line")["value"], 640 * 480. / 1200, 5);
    EXPECT_NEAR(findings.at("centred")["value"], 240, 5);
    EXPECT_EQ(findings.at("eye_line")["unit"], "px");
    EXPECT_EQ(findings.at("eye_line")["min"], 200);
    EXPECT_EQ(findings.at("eye_line")["max"], 300);
}

TEST(AuditCrop, TwoFacesAreRefused) {
    const test::TempFolder folder;
    SubjectPainter painter;
    const cv::Mat one = painter.draw(test::goodScene()).mat();
    cv::Mat both;
    cv::hconcat(one, one, both);
    test::writeBytes(test::jpegOf(both, 95), folder / "two.jpg");
    const AuditRun run = crop(folder / "out", {(folder / "two.jpg").string()});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.lines().at(0).at("error"), "SeveralFaces");
    EXPECT_FALSE(fs::exists(folder / "out"));
}

TEST(AuditCrop, AHeadThatIsCutOffFailsOnItsHeadTop) {
    const test::TempFolder folder;
    SubjectScene scene = test::goodScene();
    scene.pose.eyesCentre.y =
        truthOf(scene).imageLeftPupil.y - truthOf(scene).crownY - 60;  // the crown 60 px above the edge
    test::writeScene(scene, folder / "cut.png");
    const AuditRun run = crop(folder / "out", {"--strict", (folder / "cut.png").string()});
    EXPECT_EQ(run.exitCode, 1) << run.out;
    const json line = run.lines().at(0);
    for (const json& output : line["outputs"]) {
        for (const json& finding : output["findings"]) {
            if (finding["check"] != "head_top") continue;
            EXPECT_TRUE(finding["outcome"] == "fail" || finding["outcome"] == "cannot_judge") << finding;
            EXPECT_NE(finding["hint"], "");
        }
    }
}

TEST(AuditCrop, NeverOverwritesSilently) {
    const test::TempFolder folder;
    test::writeScene(test::goodScene(), folder / "a/p.png");
    SubjectScene other = test::goodScene();
    other.look = SubjectLook::fromSeed(5);
    test::writeScene(other, folder / "b/p.png");

    const AuditRun twice = crop(folder / "out", {folder.path().string()});
    EXPECT_EQ(twice.exitCode, 2);
    ASSERT_EQ(twice.lines().size(), 2u);
    EXPECT_EQ(twice.lines()[1].at("error"), "FileNameTwice");

    EXPECT_NE(crop(folder / "out", {(folder / "a/p.png").string()}).exitCode, 2)
        << "the same file again is no conflict";
    const AuditRun differs = crop(folder / "out", {(folder / "b/p.png").string()});
    EXPECT_EQ(differs.exitCode, 2);
    EXPECT_EQ(differs.lines().at(0)["outputs"].at(0).at("error"), "FileExists");
    EXPECT_NE(crop(folder / "out", {"--force", (folder / "b/p.png").string()}).exitCode, 2);
}

TEST(AuditCrop, NeverOverwritesAnInput) {
    const test::TempFolder folder;
    test::writeScene(test::goodScene(), folder / "chsi-2017/p.jpg");
    const std::string before = test::readText(folder / "chsi-2017/p.jpg");
    const AuditRun run = crop(folder.path(), {"--force", (folder / "chsi-2017/p.jpg").string()});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(test::readText(folder / "chsi-2017/p.jpg"), before);
}

TEST(AuditCrop, AFolderThatCannotBeWrittenIsNamed) {
    const test::TempFolder folder;
    test::writeScene(test::goodScene(), folder / "p.png");
    test::writeBytes({'x'}, folder / "file");
    const AuditRun run = crop(folder / "file", {(folder / "p.png").string()});  // a file where the folder should be
    EXPECT_EQ(run.exitCode, 2);
    const json line = run.lines().at(0);
    for (const json& output : line["outputs"]) {
        EXPECT_EQ(output.at("error"), "FolderUnwritable") << output;
        EXPECT_NE(output.at("hint").get<std::string>(), "");
    }
    EXPECT_EQ(fs::file_size(folder / "file"), 1u);
}

TEST(AuditCrop, AFurtherStandardGetsItsFileToo) {
    const test::TempFolder folder;
    std::string text = test::readText(test::sourceRoot() / "resources/standards/chsi-2017.json");
    text.replace(text.find("\"chsi-2017\""), 11, "\"mine\"");
    test::writeBytes({text.begin(), text.end()}, folder / "standards/mine.json");
    test::writeScene(test::goodScene(), folder / "p.png");
    const AuditRun run = audit({"crop", "--format", "json", "--standards-dir", (folder / "standards").string(),
                                "--standard", "mine", "--out", (folder / "out").string(), (folder / "p.png").string()});
    EXPECT_EQ(run.exitCode, 0) << run.out << run.err;
    EXPECT_TRUE(fs::exists(folder / "out/mine/p.jpg"));
}

}  // namespace
}  // namespace xuezhao
