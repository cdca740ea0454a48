// Files that no program should trust. Each gives one JSON object with the file, an error of the table and a hint.

#include "core/base/errors.h"
#include "tests/cli/audit/audit_run.h"
#include "tests/cli/audit/drawn_portrait.h"
#include "tests/support/pictures/pictures.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include <set>

#include <unistd.h>

namespace xuezhao {
namespace {

using test::audit;
using test::AuditRun;
namespace fs = std::filesystem;

/// The file is refused with this error by every command, and nothing is written.
void expectRefused(const fs::path& file, const std::set<std::string>& errors) {
    const test::TempFolder out;
    for (const char* command : {"check", "measure", "crop"}) {
        std::vector<std::string> words{command, "--format", "json", file.string()};
        if (command == std::string("crop")) words.insert(words.begin() + 1, {"--out", (out / "made").string()});
        const AuditRun run = audit(words);
        EXPECT_EQ(run.exitCode, 2) << command << " " << file << run.err;
        const auto lines = run.lines();
        ASSERT_EQ(lines.size(), 1u) << command << " " << file;
        EXPECT_EQ(lines[0].at("file"), file.string());
        EXPECT_TRUE(errors.count(lines[0].at("error"))) << lines[0];
        EXPECT_GT(lines[0].at("hint").get<std::string>().size(), 10u);
    }
    EXPECT_FALSE(fs::exists(out / "made"));
}

std::vector<unsigned char> drawn() {
    return test::jpegOf(test::portrait({600, 800}));
}

TEST(AuditBadInput, FilesThatAreNoPictures) {
    const test::TempFolder folder;
    const std::string text = "Not a picture, whatever the name says.\n";
    test::writeBytes({text.begin(), text.end()}, folder / "text.jpg");
    test::writeBytes({}, folder / "empty.jpg");
    expectRefused(folder / "text.jpg", {"NotAPicture"});
    expectRefused(folder / "empty.jpg", {"FileEmpty"});
    expectRefused(folder / "gone.jpg", {"FileMissing"});
    expectRefused("/dev/zero", {"FileUnreadable"});
}

std::string fromPercent(const std::string& text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        bytes += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
        i += 2;
    }
    return bytes;
}

TEST(AuditBadInput, ANameThatIsNotUtf8CanBeHadBack) {
    const test::TempFolder folder;
    const std::vector<std::string> names{"a\xFF%41.jpg", "a\xFE%41.jpg", "学%FF.jpg"};
    for (const std::string& name : names) test::writeBytes(drawn(), folder / name);
    for (const char* command : {"check", "measure", "crop"}) {
        std::vector<std::string> words{command, "--format", "json"};
        if (command == std::string("crop")) words.insert(words.end(), {"--out", (folder / "out").string()});
        for (const std::string& name : names) words.push_back((folder / name).string());
        const auto lines = audit(words).lines();
        ASSERT_GE(lines.size(), names.size()) << command;
        std::set<std::string> found;
        for (const auto& line : lines) {
            const bool escaped = line.contains("file_bytes");
            found.insert(escaped ? fromPercent(line["file_bytes"]) : line["file"].get<std::string>());
            // A name that is UTF-8 is said as it is, whatever signs are in it.
            EXPECT_EQ(escaped, line["file"].get<std::string>().find("学") == std::string::npos) << line;
        }
        std::set<std::string> given;
        for (const std::string& name : names) given.insert((folder / name).string());
        EXPECT_EQ(found, given) << command;
    }
    fs::remove_all(folder / "out");  // Qt's temporary folder cannot remove such names
    for (const std::string& name : names) fs::remove(folder / name);
}

TEST(AuditBadInput, PicturesThatEndOrLie) {
    const test::TempFolder folder;
    std::vector<unsigned char> cut = drawn();
    cut.resize(cut.size() / 2);
    test::writeBytes(cut, folder / "cut.jpg");
    expectRefused(folder / "cut.jpg", {"PictureDamaged"});

    // A frame header that promises twice the height: the data ends too early.
    std::vector<unsigned char> lying = drawn();
    const std::vector<unsigned char> marker{0xFF, 0xC0};
    const auto frame = std::search(lying.begin(), lying.end(), marker.begin(), marker.end());
    ASSERT_NE(frame, lying.end());
    frame[5] = 1600 >> 8;
    frame[6] = 1600 & 0xFF;
    test::writeBytes(lying, folder / "lying.jpg");
    expectRefused(folder / "lying.jpg", {"PictureDamaged"});

    test::writeBytes(test::jpegHeader(20000, 20000), folder / "huge.jpg");
    expectRefused(folder / "huge.jpg", {"PictureTooLarge"});
    test::writeBytes(test::pngHeader(20000, 20000), folder / "huge.png");
    expectRefused(folder / "huge.png", {"PictureTooLarge"});
    test::writeBytes(test::jpegOf(test::flat({1, 1})), folder / "dot.jpg");
    expectRefused(folder / "dot.jpg", {"PictureTooSmall"});
    test::writeBytes(test::withOrientation(drawn(), 2), folder / "mirrored.jpg");
    expectRefused(folder / "mirrored.jpg", {"PictureMirrored"});
}

TEST(AuditBadInput, InkColoursAreMeasuredButNeverMadeIntoAFile) {
    const test::TempFolder folder;
    test::writeBytes(test::cmykJpegOf(cv::Mat(640, 480, CV_8UC4, cv::Scalar(30, 30, 30, 0)), true), folder / "ink.jpg");
    const AuditRun check =
        audit({"check", "--standard", "chsi-2017", "--format", "json", (folder / "ink.jpg").string()});
    EXPECT_EQ(check.exitCode, 1);
    const auto line = check.lines().at(0);
    for (const auto& finding : line.at("findings")) {
        if (finding.at("check") == "colour_type") {
            EXPECT_EQ(finding.at("outcome"), "fail");
        }
    }
}

TEST(AuditBadInput, APictureWithoutAFaceIsSaidSo) {
    const test::TempFolder folder;
    test::writeBytes(test::jpegOf(test::flat({600, 800})), folder / "wall.jpg");
    const auto measured = audit({"measure", "--format", "json", (folder / "wall.jpg").string()});
    EXPECT_EQ(measured.exitCode, 0);
    EXPECT_EQ(measured.lines().at(0).at("faces"), 0);
    EXPECT_TRUE(measured.lines().at(0).at("image_left_pupil").is_null());
    EXPECT_TRUE(measured.lines().at(0).at("roll_degrees").is_null());

    const auto cropped =
        audit({"crop", "--out", (folder / "out").string(), "--format", "json", (folder / "wall.jpg").string()});
    EXPECT_EQ(cropped.exitCode, 1) << "the picture falls short; nothing was wrong with reading it";
    EXPECT_EQ(cropped.lines().at(0).at("error"), "NoFace");
}

TEST(AuditBadInput, NamesOfEveryKind) {
    const test::TempFolder folder;
    const std::vector<unsigned char> bytes = test::jpegOf(test::flat({600, 800}));
    for (const std::string name : {"with blank.jpg", "line\nbreak.jpg", "quote\"s and, comma.jpg", "\xE5\xBC\xA0.jpg",
                                   "bad\xFF\xFEutf8.jpg", "-dash.jpg"}) {
        test::writeBytes(bytes, folder / name);
    }
    const AuditRun json = audit({"measure", "--format", "json", folder.path().string()});
    EXPECT_EQ(json.exitCode, 0) << json.err;
    EXPECT_EQ(json.lines().size(), 6u) << "one line a file, whatever its name";
    const AuditRun text = audit({"measure", folder.path().string()});
    EXPECT_EQ(text.out.find("line\nbreak"), std::string::npos);
    const AuditRun csv =
        audit({"check", "--standard", "chsi-2017", "--format", "csv", (folder / "quote\"s and, comma.jpg").string()});
    EXPECT_NE(csv.out.find("quote\"\"s and, comma.jpg\",chsi-2017,"), std::string::npos) << csv.out;
    for (const auto& entry : fs::directory_iterator(folder.path())) fs::remove(entry);  // Qt cannot name them all
}

TEST(AuditBadInput, FoldersAreWalkedForPicturesAlone) {
    const test::TempFolder folder;
    const std::vector<unsigned char> bytes = test::jpegOf(test::flat({600, 800}));
    for (const char* name : {"b/2.JPG", "a/1.jpeg", "c.png.jpg", ".hidden.jpg", ".cache/x.jpg", "notes.txt"}) {
        test::writeBytes(bytes, folder / name);
    }
    std::vector<std::string> names;
    for (const auto& line : audit({"measure", "--jobs", "3", "--format", "json", folder.path().string()}).lines()) {
        names.push_back(fs::path(line.at("file").get<std::string>()).filename());
    }
    EXPECT_EQ(names, (std::vector<std::string>{"1.jpeg", "2.JPG", "c.png.jpg"}))
        << "sorted, and in the order of the input";

    EXPECT_EQ(audit({"measure", (folder / "notes.txt").string()}).exitCode, 0) << "a file that is named is tried";
    const test::TempFolder nothing;
    EXPECT_EQ(audit({"check", "--format", "json", nothing.path().string()}).lines().at(0).at("error"),
              "FolderWithoutPictures");
}

TEST(AuditBadInput, OneBadFileDoesNotStopTheOthers) {
    const test::TempFolder folder;
    test::writeBytes({}, folder / "a.jpg");
    test::writeBytes(test::jpegOf(test::flat({600, 800})), folder / "b.jpg");
    const AuditRun run = audit({"check", "--standard", "chsi-2017", "--format", "json", folder.path().string()});
    EXPECT_EQ(run.exitCode, 2) << "what could not be read wins over what fails";
    ASSERT_EQ(run.lines().size(), 2u);
    EXPECT_EQ(run.lines()[0].at("error"), "FileEmpty");
    EXPECT_EQ(run.lines()[1].at("outcome"), "fail");
}

}  // namespace
}  // namespace xuezhao
