// What a start with a display opens, as a user starts it. Where a window is needed, Qt draws it offscreen.

#include "core/store/job.h"
#include "tests/cli/station/station_run.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;
using test::station;
using test::StationRun;
using test::StationSetting;

class StartWithDisplay : public testing::Test {
protected:
    test::TempFolder temporary;
    fs::path last = temporary / "last";
    fs::path settings = temporary / "config" / "xuezhao" / "station.ini";

    void SetUp() override {
        JobSettings job;
        job.name = "Last";
        ASSERT_TRUE(Job::create(last, job));
        fs::create_directories(settings.parent_path());
        std::ofstream(settings) << "[General]\nlanguage=zh\nrecent_jobs=" << last.string() << '\n';
    }

    /// The folder of a new job for trying out; empty: there is none.
    fs::path trial() const {
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(temporary / "data" / "xuezhao", none)) return entry.path();
        return {};
    }
    static bool isOpen(const fs::path& job) { return fs::exists(job / "job.lock"); }
    std::string settingsText() const {
        std::ifstream in(settings);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    StationSetting setting(const char* platform) const {
        StationSetting one;
        one.environment = {{"DISPLAY", ":9876"},  // nobody's
                           {"QT_QPA_PLATFORM", platform},
                           {"XDG_CONFIG_HOME", (temporary / "config").string()},
                           {"XDG_DATA_HOME", (temporary / "data").string()}};
        return one;
    }
    /// Runs with a window until the last job or one for trying out is open, then ends it.
    StationRun window(const std::vector<std::string>& arguments) const {
        StationSetting one = setting("offscreen");
        one.signal = SIGTERM;
        one.when = [this](const StationRun&) { return isOpen(last) || (!trial().empty() && isOpen(trial())); };
        return station(arguments, one);
    }
};

TEST_F(StartWithDisplay, DrawnPeopleNeverComeIntoTheLastJob) {
    const StationRun run = window({"--camera", "virtual"});
    EXPECT_EQ(run.exitCode, 143) << run.err;
    ASSERT_FALSE(trial().empty());
    EXPECT_FALSE(isOpen(trial())) << "ended in order";
    const auto job = Job::open(last);
    ASSERT_TRUE(job);
    const auto log = (*job)->store().log(10);
    ASSERT_TRUE(log);
    ASSERT_EQ(log->size(), 1u) << "nobody's place was opened";
    EXPECT_EQ(log->front().event, "job-created");
}

TEST_F(StartWithDisplay, BeforeARealCameraTheLastJobIsOpened) {
    const StationRun run = window({"--camera", "usb:No such camera"});
    EXPECT_EQ(run.exitCode, 143) << run.err;
    EXPECT_TRUE(trial().empty());
    EXPECT_FALSE(isOpen(last)) << "ended in order";
}

TEST_F(StartWithDisplay, TheLanguageOfTheCommandLineIsNotKept) {
    EXPECT_EQ(window({"--camera", "virtual"}).exitCode, 143);  // with --lang en
    EXPECT_NE(settingsText().find("language=zh"), std::string::npos) << settingsText();
}

TEST_F(StartWithDisplay, ADeadDisplayIsToldAndTheSessionRunsWithoutAWindow) {
    const StationRun run = station({"--count", "1"}, setting("xcb"));
    EXPECT_EQ(run.exitCode, 0) << run.out << run.err;
    EXPECT_NE(run.err.find(":9876: No window can be opened"), std::string::npos) << run.err;
    EXPECT_NE(run.err.find("The session runs without a window."), std::string::npos) << run.err;
    EXPECT_EQ(run.captures("0001").size(), 1u) << run.out;
}

TEST_F(StartWithDisplay, OnADeadDisplayNoDrawnPeopleComeIntoANamedJob) {
    const StationRun run = station({"--job", last.string()}, setting("xcb"));
    EXPECT_EQ(run.exitCode, 2) << run.out << run.err;
    EXPECT_NE(run.err.find(":9876: No window can be opened"), std::string::npos) << run.err;
    EXPECT_FALSE(fs::exists(last / "roster.csv"));
}

}  // namespace
}  // namespace xuezhao
