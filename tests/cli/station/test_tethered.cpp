// The whole session before tethered cameras: the real programs, the real libgphoto2, a camera on the loopback
// interface.

#include "tests/cli/station/station_run.h"
#include "tests/support/ptp_camera/drawn_people.h"
#include "tests/support/ptp_camera/ptp_camera.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;
using test::DrawnPeople;
using test::PtpCamera;
using test::PtpFault;
using test::PtpProfile;

/// Contents of the files of a folder, by name.
std::vector<std::vector<unsigned char>> filesIn(const fs::path& folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::vector<unsigned char>> files;
    for (const fs::path& path : paths) {
        std::ifstream file(path, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return files;
}

TEST(Tethered, PeopleAreCapturedThroughFaultsAndTheirOriginalsAreTheCamerasFiles) {
    const test::TempFolder temporary;
    const fs::path job = temporary / "job";
    DrawnPeople people;
    PtpCamera camera({[&] { return people.still(); }, [&] { return people.live(); }}, PtpProfile::Nikon);
    camera.script({PtpFault::CutInFile, PtpFault::Busy});
    const auto run = test::station({"--no-window", "--camera", "ptp:127.0.0.1:" + std::to_string(camera.port()),
                                    "--reader", "virtual", "--job", job.string(), "--count", "2"});
    ASSERT_EQ(run.exitCode, 0) << run.out << run.err;
    const auto originals = filesIn(job / "originals");
    const auto given = people.given();
    ASSERT_EQ(originals.size(), 2u);
    ASSERT_GE(given.size(), 2u);
    EXPECT_TRUE(originals[0] == *given[given.size() - 2]) << "byte by byte";
    EXPECT_TRUE(originals[1] == *given.back());
}

}  // namespace
}  // namespace xuezhao
