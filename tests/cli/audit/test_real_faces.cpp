// What the whole program is for: real portraits become files whose true geometry, by hand-placed points and not
// by our own measurement, lies inside both standards.

#include "core/standards/range.h"
#include "tests/cli/audit/audit_run.h"
#include "tests/support/faces.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <opencv2/core/types.hpp>

#include <fstream>
#include <map>

namespace xuezhao {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

/// Check id -> limit, of one standard.
std::map<std::string, Range> limitsOf(const std::string& standard) {
    std::map<std::string, Range> limits;
    const json shown = test::audit({"standards", "show", standard, "--format", "json"}).lines().at(0);
    for (const json& row : shown["limits"]) {
        Range& range = limits[row["check"]];
        if (!row["min"].is_null()) range.min = row["min"];
        if (!row["max"].is_null()) range.max = row["max"];
    }
    return limits;
}

std::vector<cv::Point2d> pointsOf(fs::path picture) {
    std::ifstream in(picture.replace_extension(".tem"));
    int count = 0;
    in >> count;
    std::vector<cv::Point2d> points(static_cast<std::size_t>(std::max(0, count)));
    for (cv::Point2d& point : points) in >> point.x >> point.y;
    EXPECT_TRUE(in) << picture;
    return points;
}

/// Values of the checks by the true points (numbers of the London set's template), in the standard's pixels.
std::map<std::string, double> truthIn(const json& output, const std::vector<cv::Point2d>& points) {
    const json& crop = output["crop"];
    const double scale = output["scale"];
    const auto x = [&](double v) { return (v - crop["x"].get<double>() + .5) * scale - .5; };
    const auto y = [&](double v) { return (v - crop["y"].get<double>() + .5) * scale - .5; };
    const double left = x(points[110].x), right = x(points[113].x);  // the sides of the face before the ears
    return {{"eye_line", y((points[0].y + points[1].y) / 2)},
            {"centred", (left + right) / 2},
            {"face_width", right - left}};
}

TEST(RealFaces, CropsAreTrulyInsideBothStandards) {
    const std::vector<fs::path> people = test::faces("london/neutral");
    if (people.empty()) GTEST_SKIP() << test::kNoFaces;
    const test::TempFolder out;
    std::vector<std::string> words{"crop",       "--format",    "json",  "--standard",       "chsi-2017",
                                   "--standard", "xinhua-2021", "--out", out.path().string()};
    for (const fs::path& person : people) words.push_back(person.string());
    const auto lines = test::audit(words).lines();
    ASSERT_EQ(lines.size(), people.size());

    const std::map<std::string, std::map<std::string, Range>> limits{{"chsi-2017", limitsOf("chsi-2017")},
                                                                     {"xinhua-2021", limitsOf("xinhua-2021")}};
    std::size_t inside = 0, accepted = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].contains("outputs")) {
            ADD_FAILURE() << lines[i];
            continue;
        }
        bool all = lines[i]["outputs"].size() == 2, passes = true;
        for (const json& output : lines[i]["outputs"]) {
            for (const auto& [check, value] : truthIn(output, pointsOf(people[i]))) {
                const auto& rows = limits.at(output["standard"]);
                if (rows.count(check) && !rows.at(check).contains(value)) {
                    all = false;
                    std::printf("%s %s: %s is truly %.1f\n", people[i].filename().c_str(),
                                output["standard"].get<std::string>().c_str(), check.c_str(), value);
                }
            }
            if (output["outcome"] == "fail") passes = false;
        }
        inside += all;
        accepted += passes;
    }
    std::printf("%zu of %zu truly inside both standards; %zu without a failing check\n", inside, lines.size(),
                accepted);
    EXPECT_GE(static_cast<double>(inside), .95 * static_cast<double>(lines.size()));
}

}  // namespace
}  // namespace xuezhao
