// The station without a window, as a user runs it.

#include "core/base/masking.h"
#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/devices/virtual_people.h"
#include "core/devices/virtual_subject.h"
#include "core/roster/table.h"
#include "core/standards/catalogue.h"
#include "core/store/job.h"
#include "tests/cli/station/station_run.h"
#include "tests/support/faces.h"
#include "tests/support/pictures/pictures.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>

namespace xuezhao {
namespace {

using test::station;
using test::StationRun;

class HeadlessStation : public testing::Test {
protected:
    test::TempFolder temporary;
    std::filesystem::path job = temporary / "job";

    std::vector<std::string> into(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--no-window", "--job", job.string()});
        return arguments;
    }

    /// Every saved photograph is there with the size its standard asks for, and serials have no gap.
    void expectFiles(int captured) const {
        for (int number = 1; number <= captured; ++number) {
            const std::string name = Serial::fromNumber(number)->text() + ".jpg";
            const auto catalogue = Catalogue::builtIn();
            for (const char* id : {"chsi-2017", "xinhua-2021"}) {
                const cv::Mat photo = cv::imread((job / "photos" / id / name).string());
                EXPECT_EQ(photo.size(), catalogue->find(id)->file.picture) << id << ' ' << name;
            }
        }
        auto opened = Job::open(job);
        ASSERT_TRUE(opened);
        EXPECT_EQ((*opened)->store().counts()->captured, captured);
        EXPECT_EQ((*opened)->store().upcomingSerial().value()->number(), captured + 1);
    }

    /// The serials in the roster that was written, of the rows that have one.
    std::vector<std::string> rosterSerials(const char* file) const {
        const auto table = readTable(job / file);
        EXPECT_TRUE(table) << toText(table.error());
        std::vector<std::string> serials;
        if (!table) return serials;
        EXPECT_EQ(table->rows.at(0).cells.at(0).text, "拍摄序号");
        for (std::size_t row = 1; row < table->rows.size(); ++row)
            if (!table->rows[row].cells.at(0).text.empty()) serials.push_back(table->rows[row].cells[0].text);
        return serials;
    }
};

TEST_F(HeadlessStation, AVirtualDay) {
    const StationRun run = station(into({"--camera", "virtual", "--count", "2"}));
    ASSERT_EQ(run.exitCode, 0) << run.out << run.err;
    EXPECT_EQ(run.linesWith("Not looked at: 2 photographs").size(), 1u) << run.out;
    const auto captures = run.captures();
    ASSERT_EQ(captures.size(), 2u) << run.out;
    EXPECT_NE(run.err.find(job.string()), std::string::npos);
    for (const std::string& said : {run.out, run.err}) {
        EXPECT_EQ(said.find(virtualPerson(0).name), std::string::npos) << "names are masked";
        EXPECT_EQ(said.find(virtualPerson(0).citizenNumber), std::string::npos);
    }
    for (int i = 0; i < 2; ++i) {
        const nlohmann::json& capture = captures[static_cast<std::size_t>(i)];
        EXPECT_EQ(capture["serial"], i == 0 ? "0001" : "0002");
        EXPECT_EQ(capture["attempt"], 1);
        EXPECT_EQ(capture["person"]["name"], maskName(virtualPerson(i).name));
        EXPECT_EQ(capture["person"]["number"], maskNumber(virtualPerson(i).citizenNumber));
        EXPECT_EQ(capture["person"]["walk_up"], false);
        EXPECT_GT(capture["milliseconds"], 0);
        EXPECT_EQ(capture["outcome"].size(), 2u);
        EXPECT_NE(capture["outcome"]["chsi-2017"], "fail");
        EXPECT_FALSE(capture.contains("fails")) << capture;
        ASSERT_EQ(capture["files"].size(), 3u);
        for (const auto& file : capture["files"]) {
            const auto bytes = readFile(file["path"].get<std::string>(), 1 << 26);
            ASSERT_TRUE(bytes) << file;
            EXPECT_EQ(bytes->size(), file["bytes"]);
            EXPECT_EQ(sha256Hex(*bytes), file["sha256"]);
        }
    }
    expectFiles(2);
    const std::vector<std::string> both{"0001", "0002"};
    EXPECT_EQ(rosterSerials("roster.xlsx"), both);
    EXPECT_EQ(rosterSerials("roster.csv"), both);
}

TEST_F(HeadlessStation, ADayThatWasBrokenOffGoesOnWithTheMissing) {
    ASSERT_EQ(station(into({"--camera", "virtual", "--count", "1"})).exitCode, 0);
    const StationRun run = station(into({"--camera", "virtual", "--count", "2"}));
    ASSERT_EQ(run.exitCode, 0) << run.out << run.err;
    EXPECT_EQ(run.linesWith("Captured before: 1   Still to come: 1").size(), 1u) << run.out;
    EXPECT_EQ(run.captures("0001").size(), 0u) << "nobody is taken twice\n" << run.out;
    EXPECT_EQ(run.captures("0002").size(), 1u) << run.out;
    expectFiles(2);
    const StationRun again = station(into({"--camera", "virtual", "--count", "2"}));
    EXPECT_EQ(again.exitCode, 0) << again.out << again.err;
    EXPECT_EQ(again.linesWith("Captured: 0   Failing: 0   Refused: 0").size(), 1u) << again.out;
    auto opened = Job::open(job);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->store().counts()->captures, 2);
}

TEST_F(HeadlessStation, DrawnPeopleComeIntoAJobOnlyWhereTheyAreAskedFor) {
    const StationRun run = station({"--no-window", "--job", job.string(), "--count", "1"});
    EXPECT_EQ(run.exitCode, 2) << run.out;
    EXPECT_NE(run.err.find("--camera virtual"), std::string::npos) << run.err;
    EXPECT_FALSE(std::filesystem::exists(job));
}

TEST_F(HeadlessStation, AReplayTakesPeopleAndRefusesTheRest) {
    const std::filesystem::path folder = temporary / "pictures";
    std::filesystem::create_directories(folder);
    SubjectScene scene;
    scene.size = {1280, 960};
    cv::imwrite((folder / "a-person.png").string(), SubjectPainter().draw(scene).mat());
    std::ofstream(folder / "b-text.jpg") << "no picture at all";
    scene.present = false;
    cv::imwrite((folder / "c-nobody.png").string(), SubjectPainter().draw(scene).mat());
    scene.present = true;
    scene.look = SubjectLook::fromSeed(7);
    cv::imwrite((folder / "d-person.png").string(), SubjectPainter().draw(scene).mat());

    // One who stands before a red wall: kept, and counted as failing.
    scene.backdrop.colour = {200, 40, 40};
    cv::imwrite((folder / "e-red.png").string(), SubjectPainter().draw(scene).mat());

    const StationRun run = station(into({"--replay", folder.string()}));
    EXPECT_EQ(run.exitCode, 1) << run.out << run.err;
    EXPECT_EQ(run.linesWith("Captured: 3   Failing: 1   Refused: 2").size(), 1u) << run.out;
    ASSERT_EQ(run.captures().size(), 3u) << run.out;
    EXPECT_EQ(run.captures("0001").at(0)["picture"], "a-person.png");
    EXPECT_EQ(run.captures("0002").at(0)["picture"], "d-person.png") << "nobody's picture uses a serial";
    EXPECT_EQ(run.captures("0003").at(0)["outcome"]["chsi-2017"], "fail");
    EXPECT_FALSE(run.captures("0003").at(0)["fails"]["chsi-2017"].empty());
    const auto refused = run.linesWith("----  ");
    ASSERT_EQ(refused.size(), 2u) << run.out;
    EXPECT_NE(run.err.find("b-text.jpg"), std::string::npos);
    EXPECT_NE(run.err.find("c-nobody.png"), std::string::npos);
    expectFiles(3);
}

TEST_F(HeadlessStation, WhatIsShownIsWhatIsTaken) {
    const std::filesystem::path folder = temporary / "pictures";
    std::filesystem::create_directories(folder);
    SubjectScene scene;
    scene.size = {1280, 960};
    const cv::Mat person = SubjectPainter().draw(scene).mat().clone();
    cv::Mat lying, both;
    cv::rotate(person, lying, cv::ROTATE_90_COUNTERCLOCKWISE);
    test::writeBytes(test::withOrientation(test::jpegOf(lying, 95), 6), folder / "a-turned.jpg");
    scene.look = SubjectLook::fromSeed(7);
    cv::hconcat(person, SubjectPainter().draw(scene).mat(), both);
    cv::imwrite((folder / "b-two.png").string(), both);
    auto cut = test::jpegOf(person, 95);
    cut.resize(cut.size() / 2);
    test::writeBytes(cut, folder / "c-cut.jpg");

    const StationRun run = station(into({"--replay", folder.string(), "--standard", "chsi-2017"}));
    EXPECT_EQ(run.exitCode, 1) << run.out << run.err;
    ASSERT_EQ(run.captures().size(), 2u) << run.out;
    EXPECT_EQ(run.captures().at(0)["picture"], "a-turned.jpg");
    EXPECT_FALSE(run.captures().at(0).contains("fails")) << run.out;
    EXPECT_EQ(run.captures().at(1)["picture"], "b-two.png");
    const auto fails = run.captures().at(1)["fails"]["chsi-2017"];
    EXPECT_EQ(std::count(fails.begin(), fails.end(), "face_detected"), 1) << "two people are no portrait of one\n"
                                                                          << run.out;
    const auto refused = run.linesWith("----  ");
    ASSERT_EQ(refused.size(), 1u) << run.out;
    EXPECT_EQ(refused.front().find("No face"), std::string::npos) << "cut off, not empty\n" << run.out;
}

TEST_F(HeadlessStation, RealPeopleComeThrough) {
    const auto faces = test::faces("london/neutral");
    if (faces.empty()) GTEST_SKIP() << test::kNoFaces;
    const std::filesystem::path folder = temporary / "faces";
    std::filesystem::create_directories(folder);
    for (std::size_t i = 0; i < 3 && i < faces.size(); ++i)
        std::filesystem::copy(faces[i], folder / faces[i].filename());
    const StationRun run = station(into({"--replay", folder.string()}));
    EXPECT_EQ(run.exitCode, 0) << run.out << run.err;
    expectFiles(3);
}

TEST_F(HeadlessStation, ASignalEndsTheDayInOrder) {
    const auto saved = [](const StationRun& soFar) { return soFar.out.find("0001") != std::string::npos; };
    for (const int signal : {SIGINT, SIGTERM}) {
        job = temporary / ("job" + std::to_string(signal));
        const StationRun run =
            station(into({"--camera", "virtual", "--count", "30"}), {.signal = signal, .when = saved});
        EXPECT_EQ(run.exitCode, 128 + signal) << run.out << run.err;
        const auto summary = run.linesWith("Captured: ");
        ASSERT_EQ(summary.size(), 1u) << run.out;
        const int captured = std::stoi(summary[0].substr(10));
        EXPECT_GE(captured, 1);
        EXPECT_EQ(run.linesWith("Roster: ").size(), 2u) << run.out;
        EXPECT_FALSE(std::filesystem::exists(job / "job.lock"));
        EXPECT_EQ(rosterSerials("roster.csv").size(), static_cast<std::size_t>(captured));
        expectFiles(captured);
    }
}

TEST_F(HeadlessStation, ACameraThatIsNotThereEndsTheRunAtOnce) {
    const StationRun run = station(into({"--camera", "usb:No such camera"}));
    EXPECT_EQ(run.exitCode, 2) << run.out;
    EXPECT_NE(run.err.find("The camera is not there."), std::string::npos) << run.err;
    EXPECT_LT(run.took, std::chrono::seconds(30)) << "patience with people is a minute";
}

TEST_F(HeadlessStation, HelpAndVersion) {
    const StationRun help = station({"--help"});
    EXPECT_EQ(help.exitCode, 0);
    for (const char* option : {"--no-window", "--camera", "--replay", "--reader", "--list-devices", "--job", "--count",
                               "--standard", "--lang", "exit status"}) {
        EXPECT_NE(help.out.find(option), std::string::npos) << option;
    }
    const StationRun version = station({"--version"});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.out.starts_with("xuezhao ")) << version.out;
}

TEST_F(HeadlessStation, WrongUseIsToldAndChangesNothing) {
    const std::filesystem::path empty = temporary / "empty";
    std::filesystem::create_directories(empty);
    const std::vector<std::vector<std::string>> wrong{
        {"--surprise"},
        {"--count"},
        {"--count", "0"},
        {"--count", "3x"},
        {"--count", "10000"},
        {"--wait", "0"},
        {"--format", "xml"},
        {"--reader", "virtual", "--reader", "crystal-ball"},
        {"--no-window=yes"},
        {"--lang", "fr"},
        {"--standard", "no-such-standard"},
        {"--camera", "periscope"},
        {"--reader", "crystal-ball"},
        {"--replay", (temporary / "nowhere").string()},
        {"--replay", empty.string()},
        {"--job", "/proc/xuezhao"},
    };
    for (const auto& arguments : wrong) {
        std::vector<std::string> all = arguments;
        if (all[0] != "--job") all.insert(all.begin(), {"--job", job.string()});
        const StationRun run = station(all);
        EXPECT_EQ(run.exitCode, 2) << arguments[0] << run.out << run.err;
        EXPECT_FALSE(run.err.empty()) << arguments[0];
    }
    EXPECT_FALSE(std::filesystem::exists(job));
}

}  // namespace
}  // namespace xuezhao
